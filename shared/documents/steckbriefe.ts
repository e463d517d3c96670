import { fields } from "../catalogue/fields.ts";
import type { Measure } from "../catalogue/measures/measure.ts";
import { quotedTitle } from "../wording/quotedTitle.ts";
import { germanDate, measureCount, sentenceCase } from "./amount.ts";
import { assemble } from "./assemble.ts";
import type { Block, Paragraph, Table } from "./block.ts";
import { paragraph } from "./block.ts";
import type { FieldTable } from "./fieldTable.ts";
import type { Paper, PaperCatalogue, PaperContext } from "./paper.ts";
import { versionName } from "./paperFrame.ts";
import type { PaperKind, Part } from "./paperKind.ts";
import type { Linked } from "./present.ts";
import { presentedOnce } from "./presented.ts";
import { longSheets } from "./sheetLength.ts";
import { steckbrief } from "./steckbrief.ts";
import { parts } from "./steckbriefLayout.ts";
import { typesetAll } from "./typeset.ts";
import { joinSome } from "./words.ts";

const overviewPart: Part = {
  label: "Übersicht",
  make: ({ title, period, measures, catalogue }) =>
    overview(title, period.label, measures, catalogue),
};

const sheetsPart: Part = {
  label: "Steckbriefe",
  isTypeset: true,
  make: ({ measures, period, settings, context, type }) => {
    const sheet = {
      fields: fieldsFor(context),
      parts: typesetAll(parts(settings, period.label, type.order)),
      linked: linksInto(measures),
      presented: presentedOnce(),
    };
    return measures.flatMap((measure, index) => steckbrief(measure, anchor(index), sheet));
  },
};

/** Sheets of all measures the audience may read: an overview, then one sheet a measure. */
export const steckbriefeKind: PaperKind = {
  kind: "steckbriefe",
  says: "zeigt jede Maßnahme auf einer Seite, nach dem Muster des Difu",
  density: "dense",
  rules: {
    label: "Maßnahmensteckbriefe",
    blocks: ["übersicht", "steckbriefe"],
    front: [],
    hasProposal: false,
    proposal: [],
    order: "difu",
  },
  title: ({ measures, settings, period }) =>
    `${typeName(measures.length)} ${settings.municipality.name} ${period.label}`,
  typeName: ({ measures, type }) =>
    measures.length === 1 ? typeName(measures.length) : type.label,
  hints: (blocks) => longSheetHint(longSheets(blocks)),
  parts: { übersicht: overviewPart, steckbriefe: sheetsPart },
};

const mostNamed = 6;

function longSheetHint(long: readonly string[]): readonly string[] {
  if (long.length === 0) return [];
  const names = joinSome(long.map(quotedTitle), mostNamed);
  const subject = long.length === 1 ? "Der Steckbrief" : "Die Steckbriefe";
  const verb = long.length === 1 ? "läuft" : "laufen";
  return [
    `${subject} ${names} ${verb} voraussichtlich auf eine zweite Seite. Nichts wird abgeschnitten; wer eine Seite will, kürzt die Texte im Katalog.`,
  ];
}

const typeName = (count: number) => (count === 1 ? "Maßnahmensteckbrief" : "Maßnahmensteckbriefe");

/** The Steckbriefe of a catalogue, as the municipality's settings want them. */
export const steckbriefe = (catalogue: PaperCatalogue, context: PaperContext): Paper =>
  assemble(steckbriefeKind, catalogue, context);

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
