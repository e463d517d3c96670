import type { ColumnHints } from "./columnHints.ts";
import { type DetectedScale, type MarkedCell, unclearScale } from "./detectedScale.ts";
import type { ScaleHints } from "./scaleHints.ts";

const figureScales: ReadonlyMap<number, "1-3" | "1-5" | "0-6"> = new Map([
  [3, "1-3"],
  [5, "1-5"],
  [6, "0-6"],
]);

const converted: Readonly<Record<string, string>> = {
  "1-3": "umgerechnet 1→2, 2→4, 3→6",
  "1-5": "umgerechnet 1→1, 2→2, 3→4, 4→5, 5→6",
  "0-6": "ohne Umrechnung",
  "1-3 reversed": "umgekehrt: 1→6, 2→4, 3→2",
  "1-5 reversed": "umgekehrt: 1→6, 2→5, 3→4, 4→2, 5→1",
  "1-6 reversed": "umgekehrt: 1→6 bis 6→1",
  "0-6 reversed": "umgekehrt: 0→6 bis 6→0",
};

/** The scale of a column of figures. */
export function figureScale(
  cells: readonly MarkedCell[],
  { hints, from }: ColumnHints,
  heading: string
): DetectedScale {
  const below = cells.filter(({ source }) => (source.number ?? 0) < 0).length;
  if (below > 0.25 * cells.length) return unclearScale("Negative Ziffern");
  const values = cells.flatMap(({ mark }) => (mark.is === "figure" ? [mark.value] : []));
  const most = hints.most !== undefined && hints.most > 1 ? hints.most : mostBy(values, hints);
  if (most === undefined) {
    return values.length === 0 && heading === "" ? { why: "keine Werte" } : ourFigures(values);
  }
  const beyond = values.filter((value) => value > most).length;
  if (beyond > 0.2 * values.length) {
    return from === "Legende" && !hints.reversed
      ? ourFigures(values)
      : unclearScale(`Ziffern über ${most}`);
  }
  const base = figureScales.get(most);
  if (base === undefined) return unclearScale(`Ziffern bis ${most}`);
  const turned =
    base === "0-6" && hints.least !== 0 ? "1-6 reversed" : (`${base} reversed` as const);
  const scale = hints.reversed ? turned : base;
  return { scale, why: `Ziffern laut ${from}, ${converted[scale]}` };
}

/** A legend that only says "1 = hoch" leaves the other end to the values. */
function mostBy(values: readonly number[], { reversed }: ScaleHints): number | undefined {
  if (reversed === undefined || values.length === 0) return undefined;
  const greatest = Math.max(...values);
  return greatest <= 3 ? 3 : greatest <= 5 ? 5 : 6;
}

const ourFigures = (values: readonly number[]): DetectedScale =>
  values.filter((value) => value > 6).length > 0.2 * values.length
    ? unclearScale("Ziffern über 6")
    : { scale: "0-6", why: "Ziffern ohne Legende, gelesen als 0 bis 6" };

/** The scale of a column of "4/6" or "3 von 5". */
export function shareScale(cells: readonly MarkedCell[]): DetectedScale {
  const mosts = cells.map(({ mark }) => (mark.is === "of" ? mark.most : 0));
  const most = [6, 5, 3].find(
    (one) => mosts.filter((other) => other === one).length * 2 > mosts.length
  );
  if (most === 6) return { scale: "n/6", why: "Angaben wie „4/6“" };
  const scale = most === undefined ? undefined : figureScales.get(most);
  if (scale === undefined) return unclearScale("Anteile");
  return { scale, why: `Angaben wie „2/${most}“, ${converted[scale]}` };
}
