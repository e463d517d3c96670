import type { Client } from "../../shared/exchange/client.ts";
import { answered } from "../pane/answered.ts";
import type { DeskFile, NewCatalogue } from "../pane/workbookHost.ts";

/** The service writes the structured workbook from the file, with the mapping as it was decided. */
export async function structuredFile(
  client: Client,
  { source, profile, department }: NewCatalogue
): Promise<DeskFile> {
  const form = new FormData();
  form.set("file", new Blob([source.bytes.slice()]), source.name);
  form.set("said", JSON.stringify({ profile: { columns: profile.columns } }));
  const bytes = await answered(
    client.call("structureWorkbook", {
      query: { file: source.name, ...(department !== undefined && { department }) },
      // The boundary: a form travels as the browser makes it.
      body: form as never,
    })
  );
  return { name: `${source.name.replace(/\.[^.]+$/, "")} Katalog.xlsx`, bytes };
}
