import { fileName } from "../serving/fileName.ts";
import { type Handler, problem } from "../serving/handler.ts";
import { readingEntry } from "../serving/readingEntry.ts";
import { uploadOptions } from "../serving/uploadOptions.ts";

export const readWorkbook: Handler<"readWorkbook"> = async (
  { query, body },
  visit,
  { counter, readUpload }
) => {
  const options = await uploadOptions(query.department, visit, counter);
  if ("problem" in options) return options;
  const reading = await readUpload(fileName(query.file ?? ""), body, options);
  if (reading.refused !== undefined) return problem("fileRefused", reading.refused);
  return { status: 200, json: readingEntry(reading, options.settings) };
};
