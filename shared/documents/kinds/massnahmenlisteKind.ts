import { germanDate, measureCount, sentenceCase } from "../amount.ts";
import type { Block } from "../block.ts";
import { paragraph } from "../block.ts";
import { versionName } from "../paperFrame.ts";
import type { Material, PaperKind, Part } from "../paperKind.ts";
import { heading } from "../parts/front.ts";
import { type MeasureColumn, measureColumns, measureTable } from "../parts/measureTable.ts";

const extentPart: Part = {
  label: "Umfang",
  make: ({ measures, period, catalogue }) => [
    paragraph(
      `${sentenceCase(measureCount(measures.length))} im Berichtszeitraum ${period.label}. ` +
        `Stand: ${germanDate(catalogue.at)} (${versionName(catalogue)}).`
    ),
  ],
};

/** In millimetres of a page that lies on its side; „Stadtverordnetenversammlung“ is one word. */
const columns = [
  wide(18, measureColumns.number),
  wide(46, measureColumns.title),
  wide(42, measureColumns.department),
  wide(34, measureColumns.phase),
  wide(24, measureColumns.assessment),
  measureColumns.span,
  wide(59, measureColumns.progress),
];

function wide(width: number, { column, cell }: MeasureColumn): MeasureColumn {
  return { column: { ...column, width }, cell };
}

const listPart: Part = { label: "Maßnahmen", make: tables };

function tables({ measures }: Material): readonly Block[] {
  const topics = Map.groupBy(measures, ({ topic }) => topic);
  return [...topics].flatMap(([topic, some]): readonly Block[] => [
    heading(topic ?? "Ohne Themenfeld"),
    measureTable(
      `Maßnahmen ${topic === undefined ? "ohne Themenfeld" : `im Themenfeld ${topic}`}`,
      some,
      columns
    ),
  ]);
}

/** All measures as tables, topic by topic: an annex. */
export const massnahmenlisteKind: PaperKind = {
  kind: "massnahmenliste",
  says: "nennt alle Maßnahmen nach Themenfeld, als Tabelle",
  density: "normal",
  rules: {
    label: "Maßnahmenliste",
    blocks: ["titel", "umfang", "inhalt", "maßnahmen"],
    front: [],
    hasProposal: false,
    proposal: [],
  },
  title: ({ settings, period }) => `Maßnahmenliste ${settings.municipality.name} ${period.label}`,
  parts: { umfang: extentPart, maßnahmen: listPart },
};
