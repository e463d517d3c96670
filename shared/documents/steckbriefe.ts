import { fields } from "../catalogue/fields.ts";
import type { Measure } from "../catalogue/measure.ts";
import { germanDate, measureCount, sentenceCase } from "./amount.ts";
import type { Block, Paragraph, Table } from "./block.ts";
import { paragraph } from "./block.ts";
import type { FieldTable } from "./fieldTable.ts";
import type { Paper, PaperCatalogue, PaperContext } from "./paper.ts";
import { frame, readable, versionName } from "./paperFrame.ts";
import type { Linked } from "./present.ts";
import { steckbrief } from "./steckbrief.ts";
import { parts } from "./steckbriefLayout.ts";

/** Steckbriefe of all measures the audience may read: an overview, then one sheet a measure. */
export function steckbriefe(catalogue: PaperCatalogue, context: PaperContext): Paper {
  const found = readable(catalogue, context);
  const { measures, period } = found;
  const type = measures.length === 1 ? "Maßnahmensteckbrief" : "Maßnahmensteckbriefe";
  const title =
    context.subject ?? `${type} ${catalogue.settings.municipality.name} ${period.label}`;
  const sheet = {
    fields: fieldsFor(context),
    parts: parts(catalogue.settings, period.label),
    linked: linksInto(measures),
  };
  const blocks = [
    ...overview(title, period.label, measures, catalogue),
    ...measures.flatMap((measure, index) => steckbrief(measure, anchor(index), sheet)),
  ];
  return frame(
    { kind: "steckbriefe", type, title, density: "dense", blocks },
    found,
    catalogue,
    context
  );
}

/** Nobody outside needs to know that there is another text inside. */
function fieldsFor({ fields: table = fields, audience }: PaperContext): FieldTable {
  const { publicText } = table;
  if (audience !== "öffentlich" || publicText === undefined) return table;
  return { ...table, publicText: { ...publicText, label: "Erläuterung" } };
}

const anchor = (index: number) => `Massnahme${index + 1}`;

function linksInto(measures: readonly Measure[]): Linked {
  const places = new Map(
    measures.flatMap(({ code, title }, index) => {
      if (code === undefined) return [];
      return [[code, { ...(title === undefined ? {} : { title }), anchor: anchor(index) }]];
    })
  );
  return (code) => places.get(code);
}

function overview(
  title: string,
  period: string,
  measures: readonly Measure[],
  catalogue: PaperCatalogue
): readonly Block[] {
  if (measures.length === 1) return [];
  const count = sentenceCase(measureCount(measures.length));
  const asOf = `Stand: ${germanDate(catalogue.at)} (${versionName(catalogue)}).`;
  const head: readonly Block[] = [
    { type: "title", text: title },
    paragraph(`${count} im Berichtszeitraum ${period}. ${asOf}`),
  ];
  return measures.length === 0 ? head : [...head, overviewTable(measures)];
}

function overviewTable(measures: readonly Measure[]): Table {
  return {
    type: "table",
    caption: "Übersicht der Maßnahmen",
    columns: [
      { label: fields.code.label, width: 28 },
      { label: fields.title.label, width: 57 },
      { label: fields.topic.label, width: 44 },
      { label: fields.department.label, width: 36 },
    ],
    rows: measures.map(({ code, title, topic, department }, index) => [
      [said(code)],
      [{ type: "paragraph", runs: [{ text: title ?? "ohne Titel", anchor: anchor(index) }] }],
      [said(topic)],
      [said(department)],
    ]),
  };
}

const said = (text: string | undefined): Paragraph =>
  text === undefined
    ? { type: "paragraph", runs: [{ text: "keine Angabe", tone: "muted" }] }
    : paragraph(text);
