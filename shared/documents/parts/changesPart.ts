import type { SetFigures } from "../../reporting/figures.ts";
import { report } from "../../reporting/report.ts";
import { euroRange, grouped } from "../amount.ts";
import { forAudience } from "../audience.ts";
import type { Content } from "../block.ts";
import { paragraph } from "../block.ts";
import type { Part } from "../paperKind.ts";
import { inGroup, phaseGroups } from "./charts.ts";
import { heading } from "./front.ts";

/** Figures of the version before beside those of now; only when the version before is at hand. */
export const changesPart: Part = {
  label: "Veränderung zum letzten Stand",
  make: (material) => {
    const { context, settings, figures } = material;
    if (context.previous === undefined || material.measures.length === 0) return [];
    const { shown } = forAudience(context.previous, context.audience, settings);
    const before = report(shown, settings);
    const rows = rowsOf(before).map(([label, then], index) => ({
      label,
      then,
      now: rowsOf(figures)[index]?.[1] ?? "",
    }));
    return [
      heading("Veränderung zum letzten Stand"),
      {
        type: "table",
        caption: "Kennzahlen im letzten und in diesem Stand",
        number: 0,
        columns: [
          { label: "Kennzahl", width: 80 },
          { label: "letzter Stand", width: 42, align: "right" },
          { label: "dieser Stand", width: 42, align: "right" },
        ],
        rows: rows.map(({ label, then, now }): readonly (readonly Content[])[] => [
          [paragraph(label)],
          [paragraph(then)],
          [paragraph(now)],
        ]),
      },
    ];
  },
};

function rowsOf(set: SetFigures): readonly (readonly [string, string])[] {
  const { emissionSaving, investment } = set;
  return [
    ["Maßnahmen", grouped(set.measures)],
    ...phaseGroups.map((group) => [`davon ${group.name}`, grouped(inGroup(set, group))] as const),
    [
      "Erwartete THG-Einsparung in t CO₂e/a",
      emissionSaving.withValue === 0 ? "keine Angabe" : grouped(emissionSaving.sum),
    ],
    ["Investitionskosten", investment.withValue === 0 ? "keine Angabe" : euroRange(investment)],
  ];
}
