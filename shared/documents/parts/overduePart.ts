import type { Measure } from "../../catalogue/measures/measure.ts";
import { grouped, measureCount, moreMeasures, sentenceCase } from "../amount.ts";
import type { Block, Content, Table } from "../block.ts";
import { paragraph } from "../block.ts";
import { byTopic } from "../byTopic.ts";
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
      ...(rest > 0 ? restOf(wholeOf(overdue.slice(most), material.measures)) : []),
    ];
  },
};

/** More numbers nobody reads in one sentence. */
const mostInSentence = 12;

/** Lists name a measure in short; its topic is known where it is whole. */
function wholeOf(overdue: readonly Overdue[], all: readonly Measure[]): readonly Measure[] {
  const key = ({ id, code, title }: Overdue["measure"]) => [id, code, title].join("\n");
  const keys = new Set(overdue.map(({ measure }) => key(measure)));
  return all.filter((one) => keys.has(key(one)));
}

function restOf(rest: readonly Measure[]): readonly Block[] {
  const are = rest.length === 1 ? "ist" : "sind";
  const lead = `${sentenceCase(moreMeasures(rest.length))} ${are} kürzer überfällig`;
  return rest.length <= mostInSentence
    ? [paragraph(`${lead}: ${shortNames(rest)}.`)]
    : [paragraph(`${lead}; die Titel stehen in der Maßnahmenliste:`), byTopic(rest)];
}

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
