import { normalCode } from "../../catalogue/code.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import type { Cell } from "../../xlsx/grid.ts";

const letters = /^\p{Lu}+/u;

/** How many of the cells are numbers of measures that begin with the code of one of the town's topics: "WN 4". */
export function townCodeShare(cells: readonly Cell[], { topics }: Settings): number {
  if (cells.length === 0) return 0;
  const known = new Set(topics.map(({ code }) => code).filter((code) => code !== ""));
  const own = cells.filter(({ text }) =>
    known.has(letters.exec(normalCode(text) ?? "")?.[0] ?? "")
  );
  return own.length / cells.length;
}

/** "passt zu KKP-Nr.", "zahlt ein auf", "siehe auch": another measure's number, not this one's. */
export const relates =
  /\b(?:passt|zahlt|hängt|dient|stützt|ergänzt|baut|gehört) .*(?:\b(?:zu|auf|mit|an|nr)\b|maßnahme)|(?<!\p{L})(?:siehe|s\. ?a|s\. auch|vgl|bezug|bezüge|verweis|querverweis|verknüpf|verwandt|synergie|zusammenhang|abhäng|schnittstelle|voraussetzung)/iu;
