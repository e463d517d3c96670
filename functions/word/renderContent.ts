import { Paragraph } from "docx";
import type { Content, List, Run } from "../../shared/documents/block.ts";
import { bullets } from "./numbering.ts";
import { runChildren } from "./runs.ts";
import { styleIds } from "./styles.ts";

interface Options {
  readonly style?: string;
  readonly strong?: boolean;
  readonly align?: "right";
  /** Stays on the page or in the column of what follows. */
  readonly keepNext?: boolean;
  /** Twips below an entry of a list. */
  readonly afterEntry?: number;
}

/** A paragraph or a list, on the page or in a cell. */
export function renderContent(block: Content, options: Options = {}): readonly Paragraph[] {
  if (block.type === "list") return renderList(block, options);
  const { role } = block;
  const style = role === undefined ? options.style : styleIds[role];
  const runs = options.strong
    ? block.runs.map((run): Run => ({ ...run, strong: true }))
    : block.runs;
  return [
    new Paragraph({
      ...(style === undefined ? {} : { style }),
      ...(options.align === undefined ? {} : { alignment: options.align }),
      ...(role === "label" || options.keepNext ? { keepNext: true } : {}),
      children: runChildren(runs),
    }),
  ];
}

function renderList(
  { entries }: List,
  { style, keepNext = false, afterEntry = 0 }: Options
): readonly Paragraph[] {
  const compact = { spacing: { before: 0, after: afterEntry } };
  const entry = (runs: readonly Run[], level: number) =>
    new Paragraph({
      ...(style === undefined ? {} : { style }),
      ...compact,
      ...(keepNext ? { keepNext } : {}),
      numbering: { reference: bullets, level },
      children: runChildren(runs),
    });
  return entries.flatMap(({ runs, entries: below = [] }) => [
    entry(runs, 0),
    ...below.map((one) => entry(one, 1)),
  ]);
}
