import { xlsx } from "../../shared/exchange/routes/media.ts";
import { structuredInputOf } from "../../shared/workbook/catalogue/structuredInputOf.ts";
import { structuredLayout } from "../../shared/workbook/catalogue/structuredLayout.ts";
import { fileName } from "../serving/fileName.ts";
import { type Handler, problem } from "../serving/handler.ts";
import { uploadOptions } from "../serving/uploadOptions.ts";

export const structureWorkbook: Handler<"structureWorkbook"> = async (
  { query, body: { file, said } },
  visit,
  { counter, readUpload, now }
) => {
  const options = await uploadOptions(query.department, visit, counter);
  if ("problem" in options) return options;
  const name = fileName(query.file ?? "");
  const profile = said.profile ?? options.profile;
  const reading = await readUpload(name, file, { ...options, ...(profile && { profile }) });
  if (reading.refused !== undefined) return problem("fileRefused", reading.refused);
  const { writeWorkbook } = await import("../workbook/writeWorkbook.ts");
  const layout = structuredLayout(structuredInputOf(reading, options.settings));
  const bytes = await writeWorkbook(layout, now());
  return { status: 200, bytes, media: xlsx, name: `${name.replace(/\.[^.]+$/, "")} Katalog.xlsx` };
};
