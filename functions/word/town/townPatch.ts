import {
  type FileChild,
  type IPatch,
  Paragraph,
  PatchType,
  patchDocument,
  type TableRowsPatch,
  TextRun,
} from "docx";
import type { Paper } from "../../../shared/documents/paper.ts";
import { consultationFields, type TownContent } from "../../../shared/documents/townContent.ts";
import { readZipBytes } from "../../zip/readZip.ts";
import { numbering } from "../numbering.ts";
import { hole } from "../shape.ts";

/** Marks the place of blocks that are filled in after docx has patched the template. */
export const blocksHole = (index: number) => hole(900 + index);

/** Marks the row of a table for which the paper has nothing to say. */
export const emptyRow = hole(899);

/**
 * Lets docx put texts, rows and marks into the template. `examples` stand at the end of the first
 * place for blocks: docx gives them the template's own styles and lists.
 */
export async function townPatch(
  template: Uint8Array,
  content: TownContent,
  paper: Paper,
  examples: readonly FileChild[]
): Promise<ReadonlyMap<string, Buffer>> {
  const patched = await patchDocument({
    outputType: "nodebuffer",
    data: Buffer.from(template),
    patches: patchesOf(content, examples),
    numbering,
    trimPlaceholders: true,
    properties: {
      title: paper.properties.title,
      subject: paper.properties.subject,
      creator: paper.properties.creator,
      lastModifiedBy: paper.properties.creator,
      keywords: paper.properties.keywords.join(", "),
    },
  });
  return readZipBytes(patched);
}

type Patches = Record<string, IPatch | TableRowsPatch>;

function patchesOf({ texts, rows, blocks }: TownContent, examples: readonly FileChild[]): Patches {
  const patches: Patches = {};
  for (const [name, text] of Object.entries(texts)) patches[name] = inline(text);
  for (const [name, all] of Object.entries(rows))
    patches[name] = {
      type: PatchType.TABLE_ROWS,
      rows: (all.length === 0 ? [markedRow] : all).map((row) =>
        Object.fromEntries(Object.entries(row).map(([field, text]) => [field, inline(text)]))
      ),
    };
  for (const [index, name] of Object.keys(blocks).entries())
    patches[name] = {
      type: PatchType.DOCUMENT,
      children: [new Paragraph({ text: blocksHole(index) }), ...(index === 0 ? examples : [])],
    };
  return patches;
}

const markedRow = Object.fromEntries(consultationFields.map((field) => [field, emptyRow]));

/** docx looks for placeholders in what it has put in, too: a word joiner, which nobody sees, makes an author's none. */
const inline = (text: string): IPatch => ({
  type: PatchType.PARAGRAPH,
  children: [new TextRun(text.replaceAll("{{", "{\u2060{"))],
});
