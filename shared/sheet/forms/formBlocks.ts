import type { Target } from "../headings/headingScores.ts";
import type { FormLabel } from "./findLabels.ts";

/**
 * Splits stacked forms: the label that opens the first block opens every other, with the labels above it that stand above
 * the first one too.
 */
export function blocksOf(labels: readonly FormLabel[]): readonly (readonly FormLabel[])[] {
  const opening = openingOf(labels);
  const first = labels.findIndex(({ target }) => target === opening);
  const leading = new Set(labels.slice(0, Math.max(0, first)).map(({ text }) => text));
  const blocks: FormLabel[][] = [[]];
  for (const label of labels) {
    const current = blocks.at(-1) ?? [];
    const opened = current.some(({ target }) => target === opening);
    if (label.target !== opening || !opened) current.push(label);
    else blocks.push([...current.splice(ownFrom(current, label, leading)), label]);
  }
  return blocks;
}

/** The first of title and number, unless some form of the sheet lacks it. */
function openingOf(labels: readonly FormLabel[]): Target | null | undefined {
  const first = labels.find(({ target }) => target === "title" || target === "code")?.target;
  const count = (name: Target) => labels.filter(({ target }) => target === name).length;
  return count("title") > count("code") ? "title" : first;
}

/** From which label on the labels right above a title are its own: those of the first form, or the number before or above it. */
function ownFrom(
  current: readonly FormLabel[],
  { row }: FormLabel,
  leading: ReadonlySet<string>
): number {
  const last = current.findLastIndex(({ text }) => !leading.has(text));
  if (last < current.length - 1) return last + 1;
  const at = current.findIndex((label) => label.target === "code" && label.row >= row - 2);
  return at < 0 ? current.length : at;
}
