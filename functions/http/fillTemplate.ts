import { docx } from "../../shared/exchange/routes/media.ts";
import { type Handler, problem } from "../serving/handler.ts";

export const fillTemplate: Handler<"fillTemplate"> = async ({ body }, _, { tryTemplate }) => {
  const { check, filled } = await tryTemplate(body, "fill");
  if (filled === undefined) return problem("fileRefused", check.refused ?? "");
  return { status: 200, bytes: filled, media: docx, name: "Probe.docx" };
};
