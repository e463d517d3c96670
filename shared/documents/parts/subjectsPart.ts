import { cost } from "../../catalogue/costs/cost.ts";
import { fields } from "../../catalogue/fields.ts";
import type { Measure } from "../../catalogue/measures/measure.ts";
import { grouped } from "../amount.ts";
import type { Block, Chart, Facts } from "../block.ts";
import { measureName } from "../order.ts";
import type { Material, Part } from "../paperKind.ts";
import { prose } from "../prose.ts";
import { heading } from "./front.ts";
import { measureColumns, measureTable, spanOf } from "./measureTable.ts";
import { openParagraph, saidOrNothing } from "./openWords.ts";
import { ratingChart, ratingComparison } from "./ratingCharts.ts";

const mostInFull = 6;

/** Sachverhalt und Begründung: what each measure is for, what it costs and saves. */
export const subjectsPart: Part = {
  label: "Sachverhalt und Begründung",
  make: (material) => {
    const { measures, settings } = material;
    const body =
      measures.length === 0
        ? [openParagraph()]
        : measures.length > mostInFull
          ? [overview(measures)]
          : measures.flatMap((one) => inFull(one, material));
    const compared = orNone(ratingComparison(measures, settings));
    return [
      heading("Sachverhalt und Begründung"),
      ...body,
      ...(compared.length > 0 && measures.length <= mostInFull
        ? [heading("Bewertung im Vergleich", 2)]
        : []),
      ...compared,
    ];
  },
  open: ({ measures, context }) =>
    measures.length === 0 && context.texts?.["sachverhalt"] === undefined
      ? ["Der Sachverhalt fehlt: Bitte die Maßnahmen nennen oder einen eigenen Text geben."]
      : [],
};

const orNone = (chart: Chart | undefined): readonly Chart[] => (chart === undefined ? [] : [chart]);

const overview = (measures: readonly Measure[]) =>
  measureTable("Maßnahmen, über die beschlossen werden soll", measures, [
    measureColumns.code,
    measureColumns.title,
    measureColumns.department,
    measureColumns.implementation,
    savingColumn,
  ]);

const savingColumn = {
  column: { label: "THG-Einsparung in t CO₂e/a", width: 25, align: "right" },
  cell: ({ emissionSaving }: Measure) =>
    saidOrNothing(emissionSaving === undefined ? undefined : grouped(emissionSaving)),
} as const;

function inFull(measure: Measure, { settings, measures }: Material): readonly Block[] {
  const { goal, background, description } = measure;
  const texts = [goal, background, description].filter((text) => text !== undefined);
  return [
    heading(measureName(measure), 2),
    ...(texts.length === 0
      ? [openParagraph("Die Begründung ist noch offen.")]
      : texts.flatMap(prose)),
    factsOf(measure),
    ...(measures.length === 1 ? orNone(ratingChart(measure, settings)) : []),
  ];
}

function factsOf(measure: Measure): Facts {
  const { department, emissionSaving, investment, annualCost } = measure;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [fields.department.label, department],
    ["Zeitraum", spanOf(measure)],
    [fields.investment.label, investment === undefined ? undefined : cost.show(investment)],
    [fields.annualCost.label, annualCost === undefined ? undefined : cost.show(annualCost)],
    [
      fields.emissionSaving.label,
      emissionSaving === undefined ? undefined : `${grouped(emissionSaving)} t CO₂e/a`,
    ],
  ];
  return {
    type: "facts",
    caption: `Angaben zu ${measureName(measure)}`,
    head: ["Angabe", "Inhalt"],
    rows: rows.map(([label, value]) => ({ label, content: saidOrNothing(value) })),
  };
}
