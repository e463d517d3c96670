import type { TemplateCheck } from "../../shared/documents/templateCheck.ts";
import { checkTown } from "../word/town/checkTown.ts";
import { fillTown, tryTown } from "../word/town/tryTown.ts";

/** Looked over; looked over and filled once, and validated so; or only filled. */
export type TemplateWish = "check" | "trial" | "fill";

/** What came of it; a template that cannot be used is not filled. */
export interface TemplateTrial {
  readonly check: TemplateCheck;
  readonly filled?: Uint8Array;
}

/** What the thread does with a Word template that was sent. */
export default async function templateJob(
  bytes: Uint8Array,
  wish: TemplateWish
): Promise<TemplateTrial> {
  const check = await checkTown(bytes);
  if (wish === "check" || check.refused !== undefined) return { check };
  if (wish === "fill") return { check, filled: await fillTown(bytes) };
  const { bytes: filled, ...validated } = await tryTown(bytes);
  return { check: { ...check, ...validated }, filled };
}
