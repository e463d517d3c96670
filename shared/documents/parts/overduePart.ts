import { grouped, measureCount, moreMeasures, sentenceCase } from "../amount.ts";
import type { Content, Table } from "../block.ts";
import { paragraph } from "../block.ts";
import type { Material, Part } from "../paperKind.ts";
import { shortNames } from "../shortNames.ts";
import { noBreak } from "../typeset.ts";
import { heading } from "./front.ts";
import { monthOf } from "./measureTable.ts";
import { saidOrNothing } from "./openWords.ts";

const most = 30;

/** Measures whose end has passed while they are not finished. */
export const overduePart: Part = {
  label: "Überfällige Maßnahmen",
  make: (material) => {
    if (material.measures.length === 0) return [];
    const { overdue } = material.all();
    if (overdue.length === 0) return [];
    const rest = overdue.length - most;
    return [
      heading("Überfällige Maßnahmen"),
      paragraph(
        overdue.length === 1
          ? "Bei einer Maßnahme ist das geplante Ende überschritten."
          : `Bei ${measureCount(overdue.length)} ist das geplante Ende überschritten.`
      ),
      overdueTable(overdue.slice(0, most)),
      ...(rest > 0
        ? [
            paragraph(
              `${sentenceCase(moreMeasures(rest))} ${rest === 1 ? "ist" : "sind"} kürzer überfällig: ${shortNames(overdue.slice(most).map(({ measure }) => measure))}.`
            ),
          ]
        : []),
    ];
  },
};

type Overdue = ReturnType<Material["all"]>["overdue"][number];

export function overdueTable(overdue: readonly Overdue[]): Table {
  return {
    type: "table",
    caption: "Überfällige Maßnahmen",
    number: 0,
    columns: [
      { label: "Maßnahmen-Nr.", width: 27 },
      { label: "Maßnahme", width: 48 },
      { label: "Federführung", width: 40 },
      { label: "geplantes Ende", width: 24 },
      { label: "überfällig seit", width: 26 },
    ],
    rows: overdue.map(({ measure, department, end, months }): readonly (readonly Content[])[] => [
      saidOrNothing(measure.code),
      saidOrNothing(measure.title),
      saidOrNothing(department),
      [paragraph(monthOf(end) ?? "")],
      [paragraph(months === 1 ? `einem${noBreak}Monat` : `${grouped(months)}${noBreak}Monaten`)],
    ]),
  };
}
