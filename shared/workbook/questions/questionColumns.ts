import { type QuestionKind, questionKinds } from "../../catalogue/question.ts";
import { signalPalette, waitingPalette } from "../palette.ts";
import type { ColumnLayout, ConditionalLook } from "../sheetLayout.ts";
import { signalLook } from "../signalLook.ts";

/** Headings by which the sheet is found again and its cells are read, wherever they have moved. */
export const questionHeadings = {
  number: "Nr.",
  answer: "Antwort",
  own: "Eigene Angabe",
  reason: "Begründung",
  by: "Entschieden von",
  at: "am",
  mark: "Kennung",
  choices: "Auswahl",
} as const;

export const candidateHeading = (at: number) => `Angabe ${at + 1}`;

export const blocks = "zuerst klären";
export const mayWait = "kann offen bleiben";

export const kindNames: Readonly<Record<QuestionKind, string>> = {
  conflict: "Widerspruch",
  duplicate: "Mögliche Dublette",
  codeCollision: "Doppelte Maßnahmen-Nr.",
  unknownCode: "Verweis ins Leere",
  missingDepartment: "Fehlende Meldung",
  gone: "Weggefallene Maßnahme",
  topicMissing: "Fehlendes Themenfeld",
  departmentUnknown: "Unbekannter Absender",
  split: "Geteilte Maßnahme",
};

const header = "headerDepartment";

const urgency: readonly ConditionalLook[] = [
  signalLook(blocks, "■", signalPalette.bad),
  signalLook(mayWait, "○", signalPalette.quiet),
];

/** What blocks and has no answer yet is marked until it has one. */
const unanswered: ConditionalLook = {
  formula: `AND({Dringlichkeit}="${blocks}",{cell}="")`,
  fill: waitingPalette.urgent,
};

/** Help that appears when the cell is chosen; 255 characters at most. */
const help = {
  answer:
    "Bitte eine Antwort aus der Liste wählen. „Angabe 1“ meint die Spalte „Angabe 1“ in dieser Zeile. Löschen nimmt die Antwort zurück.",
  own: "Nur bei „eigene Angabe“, bei einer anderen neuen Maßnahmen-Nr. oder beim Zusammenführen: je Zeile, wessen Angabe gilt, z. B. „Ziel der Maßnahme: 2“.",
  reason: "Warum so entschieden wurde. Freiwillig; die Begründung bleibt beim Stand.",
  by: "Wer entschieden hat. Leer heißt: wer den Stand veröffentlicht.",
  at: "Tag der Entscheidung, z. B. 30.03.2026. Leer heißt: heute.",
};

/** The columns for `candidates` values side by side. */
export function questionColumns(candidates: number): readonly ColumnLayout[] {
  const { number, answer, own, reason, by, at, mark, choices } = questionHeadings;
  const message = (title: string, text: string) => ({ message: { title, text } });
  return [
    { heading: number, width: 6, header, align: "center" },
    { heading: "Dringlichkeit", width: 18, header, looks: urgency },
    { heading: "Art", width: 17, header },
    { heading: "Worum es geht", width: 48, header },
    ...Array.from({ length: candidates }, (_, index) => {
      return { heading: candidateHeading(index), width: 32, header, begins: index === 0 } as const;
    }),
    {
      heading: answer,
      width: 24,
      header: "headerOffice",
      begins: true,
      looks: [unanswered],
      entry: {
        ...message(answer, help.answer),
        list: `INDIRECT({${choices}})`,
        otherwise: "warn",
        refusal: "Diese Antwort steht nicht in der Liste. Bitte eine Antwort aus der Liste wählen.",
      },
    },
    { heading: own, width: 24, header: "headerOffice", format: "@", entry: message(own, help.own) },
    { heading: reason, width: 28, header: "headerOffice", entry: message(reason, help.reason) },
    { heading: "Sprung zur Stelle", width: 22, header, links: true, begins: true },
    { heading: by, width: 18, header: "headerOffice", entry: message(by, help.by) },
    { heading: at, width: 13, header: "headerOffice", format: "@", entry: message("Am", help.at) },
    { heading: mark, width: 12, header, hidden: true, format: "@" },
    { heading: choices, width: 12, header, hidden: true },
  ];
}

/** What an answer belongs to, in one hidden cell: it stays with its row wherever that goes. */
export interface QuestionMark {
  readonly id: string;
  readonly key: string;
  readonly kind: QuestionKind;
  readonly field?: string;
  /** Where the row answers for one measure of several. */
  readonly measure?: OneOfSeveral;
}

export interface OneOfSeveral {
  /** Of the measure. */
  readonly id: string;
  readonly several: number;
}

export const markText = ({ id, key, kind, field = "-", measure }: QuestionMark) =>
  [id, kind, field, ...(measure ? [`${measure.id}/${measure.several}`] : []), key].join(" ");

export function readMark(text: string): QuestionMark | undefined {
  const parts = text.trim().split(/\s+/);
  const [id = "", written, field] = parts;
  const [key = "", part] = parts.slice(3).reverse();
  const [, measure, several] = /^(.+)\/(\d+)$/.exec(part ?? "") ?? [];
  const kind = questionKinds.find((known) => known === written);
  if (kind === undefined || key === "") return undefined;
  return {
    ...{ id, key, kind },
    ...(field !== undefined && field !== "-" && { field }),
    ...(measure !== undefined && { measure: { id: measure, several: Number(several) } }),
  };
}
