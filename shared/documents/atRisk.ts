import { fields } from "../catalogue/fields.ts";
import type { Measure } from "../catalogue/measures/measure.ts";
import type { Figures } from "../reporting/figures.ts";
import { grouped, moreMeasures, sentenceCase } from "./amount.ts";
import type { Block, Column, Content } from "./block.ts";
import { paragraph } from "./block.ts";
import type { Audience } from "./paper.ts";
import { muted } from "./present.ts";
import { prose } from "./prose.ts";
import { noBreak } from "./typeset.ts";

/** What is late or at risk: the Ampel in a sentence, and the measures it warns of in a table. */
export function atRisk(
  measures: readonly Measure[],
  figures: Figures,
  audience: Audience
): readonly Block[] {
  const risky = measures.filter(({ assessment }) => riskOrder.includes(assessment ?? ""));
  const blocks: readonly Block[] = [
    { type: "heading", level: 1, text: "Gefährdete und verzögerte Maßnahmen" },
    paragraph(ampelWords(figures)),
  ];
  if (risky.length === 0) return blocks;
  const rest = risky.length - mostRows;
  return [
    ...blocks,
    riskTable(risky, audience),
    ...(rest > 0
      ? [
          paragraph(
            `${sentenceCase(moreMeasures(rest))} ${rest === 1 ? "steht" : "stehen"} in der Maßnahmenliste.`
          ),
        ]
      : []),
  ];
}

/** More rows are a list of their own, and not a report. */
const mostRows = 60;

const riskOrder = ["verzögert", "gefährdet"];

function ampelWords({ byAssessment, measures }: Figures): string {
  const silent = byAssessment.find(({ value }) => value === undefined)?.count ?? 0;
  if (silent === measures) return "Zur Ampel liegen für den Berichtszeitraum keine Angaben vor.";
  const counted = byAssessment.map(
    ({ value, count }) => `${value ?? "ohne Angabe"}${noBreak}${grouped(count)}`
  );
  const result = `Einschätzung der Fachbereiche (Ampel): ${counted.join(", ")}.`;
  const calm = !byAssessment.some(({ value }) => riskOrder.includes(value ?? ""));
  return calm ? `${result} Als gefährdet oder verzögert ist keine Maßnahme gemeldet.` : result;
}

/** In millimetres: „Wirtschaftsförderung“ is one word, and is not divided. */
const columns: readonly Column[] = [
  { label: "Nr.", width: 18 },
  { label: fields.title.label, width: 42 },
  { label: fields.department.label, width: 39 },
  { label: fields.assessment.label, width: 19 },
];

function riskTable(risky: readonly Measure[], audience: Audience): Block {
  const sorted = riskOrder
    .flatMap((risk) => risky.filter(({ assessment }) => assessment === risk))
    .slice(0, mostRows);
  const explained = sorted.some((measure) => explanation(measure, audience) !== undefined);
  return {
    type: "table",
    caption: "Gefährdete und verzögerte Maßnahmen",
    number: 0,
    columns: explained ? [...columns, { label: "Erläuterung", width: 47 }] : columns,
    rows: sorted.map((measure) => [
      said(measure.code),
      said(measure.title),
      said(measure.department),
      said(measure.assessment),
      ...(explained ? [said(explanation(measure, audience))] : []),
    ]),
  };
}

/** The public reads the text made for it; a department's own reason stays inside (MODEL.md, publicText). */
const explanation = ({ assessmentReason, publicText }: Measure, audience: Audience) =>
  audience === "öffentlich" ? publicText : (assessmentReason ?? publicText);

const said = (text: string | undefined): readonly Content[] =>
  text === undefined ? [muted("keine Angabe")] : prose(text);
