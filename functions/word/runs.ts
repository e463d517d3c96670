import { InternalHyperlink, type ParagraphChild, SimpleField, TextRun } from "docx";
import type { Run } from "../../shared/documents/block.ts";
import { printable } from "./escapeXml.ts";
import { colors } from "./theme.ts";

/** Twips between the letters of a spaced word. */
const letterSpacing = 60;

/** Runs as Word has them; links are underlined, not told by colour alone. */
export function runChildren(runs: readonly Run[]): readonly ParagraphChild[] {
  return runs.map((run) => {
    if (run.sequence !== undefined)
      return new SimpleField(`SEQ ${run.sequence} \\* ARABIC`, run.text);
    if (run.anchor === undefined) return textRun(run);
    return new InternalHyperlink({ anchor: run.anchor, children: [textRun(run, "Hyperlink")] });
  });
}

function textRun({ text, strong, tone, spaced }: Run, style?: string): TextRun {
  const [first = "", ...more] = text.split("\n").map(printable);
  return new TextRun({
    ...(style === undefined ? {} : { style }),
    ...(strong ? { bold: true } : {}),
    ...(tone === undefined ? {} : { color: colors[tone] }),
    ...(spaced ? { characterSpacing: letterSpacing } : {}),
    children: [first, ...more.flatMap((line) => [new TextRun({ break: 1, text: line })])],
  });
}
