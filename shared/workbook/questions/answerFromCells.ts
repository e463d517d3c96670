import type { Answer } from "../../catalogue/answer.ts";
import type { Source } from "../../catalogue/kind.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import { join } from "../../wording/join.ts";
import { readOwnAnswer } from "./ownAnswer.ts";
import { type Choice, choiceNamed, ownChoice, typicalChoices } from "./questionChoices.ts";
import { type OneOfSeveral, type QuestionMark, readMark } from "./questionColumns.ts";

/** Who answers, and when, where a row does not say so. */
export interface Answering {
  readonly settings: Settings;
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** The cells of one question that a person fills in, and the hidden one that says which it is. */
export interface AnswerCells {
  readonly mark: string;
  readonly answer: string;
  readonly own: Source | undefined;
  readonly reason: string;
  readonly by: string;
  readonly at: Source | undefined;
}

interface CellsReading {
  /** Of the question; absent when the row does not say which it is. */
  readonly key?: string;
  /** Where the row answers for one measure of several. */
  readonly measure?: OneOfSeveral;
  readonly answer?: Answer;
  /** German sentence without the row. */
  readonly trouble?: string;
}

/** One row's answer; neither answer nor trouble when nothing is filled in. */
export function answerFromCells(cells: AnswerCells, answering: Answering): CellsReading {
  const mark = readMark(cells.mark);
  const own = cells.own?.text.trim() ?? "";
  if (cells.answer === "" && own === "") {
    if (mark === undefined) return {};
    return { ...about(mark), ...(cells.reason !== "" && { trouble: onlyReason }) };
  }
  if (mark === undefined) return { trouble: lostMark };
  const { settings } = answering;
  const { kind } = mark;
  const choice =
    cells.answer === "" ? ownChoice(kind, settings) : choiceNamed(cells.answer, kind, settings);
  if (choice === undefined)
    return { ...about(mark), trouble: unknownChoice(cells.answer, kind, settings) };
  const stated = statedValue(choice, cells.own, own, mark, settings);
  if ("trouble" in stated) return { ...about(mark), trouble: stated.trouble };
  const { id, key } = mark;
  return {
    ...about(mark),
    ...signed(cells, { question: id, key, ...choice.answer, ...stated }, answering),
  };
}

const about = ({ key, measure }: QuestionMark) => ({
  key,
  ...(measure !== undefined && { measure }),
});

/** With who decided, when and why. */
function signed(
  { by, at, reason }: AnswerCells,
  decision: Omit<Answer, "by" | "at">,
  answering: Answering
): CellsReading {
  const day = instantOf(at, answering.at);
  if (day === undefined) {
    return { trouble: `„${at?.text}“ ist kein Tag. Bitte z. B. 30.03.2026 schreiben.` };
  }
  const who = by === "" ? answering.by : by;
  return { answer: { ...decision, by: who, at: day, ...(reason !== "" && { reason }) } };
}

const onlyReason = "Hier steht eine Begründung, aber keine Antwort. Bitte wählen.";
const lostMark =
  "Zu dieser Zeile fehlt die Kennung in der ausgeblendeten Spalte; die Antwort lässt sich keinem Klärungsfall zuordnen. Bitte in der ursprünglichen Zeile antworten.";

function unknownChoice(
  text: string,
  kind: Parameters<typeof choiceNamed>[1],
  settings: Answering["settings"]
): string {
  const possible =
    text === ""
      ? "Für eine eigene Angabe ist hier kein Platz."
      : `„${text}“ ist keine der Antworten.`;
  const names = typicalChoices(kind, settings).map((one) => `„${one.text}“`);
  return `${possible} Möglich sind: ${join(names)}.`;
}

type Stated = { readonly value?: unknown } | { readonly trouble: string };

/** The value that goes with a choice; what is stated beside another choice is told, not dropped. */
function statedValue(
  { own: place, answer, text }: Choice,
  cell: Source | undefined,
  own: string,
  mark: QuestionMark,
  settings: Answering["settings"]
): Stated {
  if (own === "" || cell === undefined) {
    return place === "needed"
      ? { trouble: "Die eigene Angabe fehlt. Bitte in der Spalte „Eigene Angabe“ eintragen." }
      : {};
  }
  if (place === undefined) {
    return {
      trouble: `Gewählt ist „${text}“, daneben steht eine eigene Angabe. Bitte „eigene Angabe“ wählen oder sie löschen.`,
    };
  }
  return readOwnAnswer(cell, { ...mark, choice: answer.choice }, settings);
}

/** "30.03.2026", an Excel date, or an instant as programs write it. */
function instantOf(cell: Source | undefined, otherwise: string): string | undefined {
  const text = cell?.iso ?? cell?.text.trim() ?? "";
  if (text === "") return otherwise;
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const iso = day ? `${year}-${month?.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
  if (Number.isNaN(Date.parse(iso))) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return `${iso}T12:00:00Z`;
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+$/.test(iso) ? `${iso}Z` : isInstant(iso) ? iso : undefined;
}

const isInstant = (text: string) => /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(text);
