import {
  DeletedTextRun,
  InsertedTextRun,
  InternalHyperlink,
  type ParagraphChild,
  SimpleField,
  TextRun,
} from "docx";
import type { Run } from "../../shared/documents/block.ts";
import { printable } from "./escapeXml.ts";
import { colors } from "./theme.ts";
import { tracked } from "./tracked.ts";

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

function textRun(run: Run, style?: string): ParagraphChild {
  const { text, strong, tone, spaced, change } = run;
  const [first = "", ...more] = text.split("\n").map(printable);
  const looks = {
    ...(style === undefined ? {} : { style }),
    ...(strong ? { bold: true } : {}),
    ...(tone === undefined ? {} : { color: colors[tone] }),
    ...(spaced ? { characterSpacing: letterSpacing } : {}),
  };
  if (change?.kind === "deleted")
    return new DeletedTextRun({ ...looks, ...tracked(change), text: first });
  const lines = more.flatMap((line) => [new TextRun({ break: 1, text: line })]);
  return change === undefined
    ? new TextRun({ ...looks, children: [first, ...lines] })
    : new InsertedTextRun({ ...looks, ...tracked(change), children: [first, ...lines] });
}
