import type { PaperContext } from "./paper.ts";
import type { Readable } from "./paperFrame.ts";

/** Only the measures the office names, where it names some; by code, id or title. */
export function named(found: Readable, { measures: wanted }: PaperContext): Readable {
  if (wanted === undefined || wanted.length === 0) return found;
  const names = new Set(wanted.map(withoutBlanks));
  const isWanted = (name: string | undefined) =>
    name !== undefined && names.has(withoutBlanks(name));
  return {
    ...found,
    measures: found.measures.filter(
      ({ id, code, title }) => isWanted(code) || isWanted(id) || isWanted(title)
    ),
  };
}

const withoutBlanks = (name: string) => name.replace(/\s/g, "");
