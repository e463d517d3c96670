import type { KeyFigure } from "../../reporting/keyFigures.ts";
import type { OverviewInput, OverviewRow } from "./overviewInput.ts";

/** The first block of the sheet of figures: what is asked first, each with how many say nothing. */
export function keyFigureRows(keyFigures: OverviewInput["keyFigures"]): readonly OverviewRow[] {
  if (keyFigures === undefined) return [];
  return [
    { look: "note", cells: [] },
    { look: "heading", cells: [`Auf einen Blick, ${keyFigures.day}`, "Zahl", "bis", ohne] },
    ...keyFigures.figures.map(line),
  ];
}

const ohne = "Maßnahmen\nohne Angabe";

const line = ({ label, figure, most, unit, without }: KeyFigure): OverviewRow => ({
  look: "body",
  cells: [unit === undefined ? label : `${label} (${unit})`, figure ?? "–", most, without],
});
