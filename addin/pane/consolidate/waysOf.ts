import type { Answer } from "../../../shared/catalogue/answer.ts";
import type { Question } from "../../../shared/catalogue/question.ts";
import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import { type Choice, choicesOf } from "../../../shared/workbook/questions/questionChoices.ts";

/** A way to answer a case: a button with a number, on a candidate's card or below. */
export interface Way {
  readonly label: string;
  readonly answer: Pick<Answer, "choice" | "source" | "value">;
  /** Stands on the card of this candidate. */
  readonly card?: number;
}

/** Ways with a value of one's own: what the input is for. */
export interface OwnWay {
  readonly label: string;
  readonly choice: Answer["choice"];
}

export interface Ways {
  readonly buttons: readonly Way[];
  /** Too many for buttons: a list to choose from. */
  readonly list: readonly Way[];
  readonly own: OwnWay | undefined;
}

/** More than nine have no key of their own. */
const mostButtons = 9;

/** Everything a case can be answered with, in the order of the keys 1 to 9. */
export function waysOf(question: Question, settings: Settings): Ways {
  const choices = choicesOf(question, settings).filter(({ own }) => own !== "needed");
  const ways = choices.map((choice) => wayOf(choice, question));
  const own = ownWay(question, settings);
  return ways.length > mostButtons
    ? { buttons: [], list: ways, own }
    : { buttons: ways, list: [], own };
}

function wayOf({ text, answer }: Choice, { kind, candidates = [], measures }: Question): Way {
  const card = cardOf(answer, kind);
  const isThere = card !== undefined && card < Math.max(candidates.length, measures.length);
  const isForAll = kind === "topicMissing" && measures.length > 1;
  if (isForAll)
    return { label: answer.choice === "own" ? `Alle: ${text}` : `Alle ${text}`, answer };
  const label = labels[kind]?.[text] ?? (isThere && card !== undefined ? onCard(kind) : text);
  return { label: capital(label), answer, ...(isThere && { card }) };
}

/** The candidate or measure whose card a choice stands on. */
function cardOf(answer: Choice["answer"], kind: Question["kind"]): number | undefined {
  if (kind === "gone" || kind === "topicMissing") return undefined;
  if (answer.choice === "take") return answer.source ?? 0;
  return answer.choice === "split" ? (answer.source ?? 0) : undefined;
}

const onCard = (kind: Question["kind"]) =>
  kind === "split" ? "dieser Teil führt sie fort" : "das gilt";

/** Where the words of the sheet's list are too short for a button. */
const labels: { readonly [Kind in Question["kind"]]?: Readonly<Record<string, string>> } = {
  conflict: { "beide Angaben": "Beide Angaben gelten" },
  duplicate: {
    zusammenführen: "Es ist dieselbe: zusammenführen",
    "zusammenführen, Angabe 1 gilt": "Zusammenführen, links gilt",
    "zusammenführen, Angabe 2 gilt": "Zusammenführen, rechts gilt",
    "zwei Maßnahmen": "Es sind zwei Maßnahmen",
    offenlassen: "Offenlassen",
  },
  codeCollision: {
    "zweite umbenennen": "Die zweite bekommt die freie Nummer",
    zusammenführen: "Es ist dieselbe: zusammenführen",
  },
  unknownCode: { offenlassen: "Verweis so lassen" },
  split: { "nicht geteilt": "Sie wurde nicht geteilt" },
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function ownWay(question: Question, settings: Settings): OwnWay | undefined {
  if (question.kind === "codeCollision")
    return { label: "Andere Nummer für die zweite", choice: "rename" };
  const own = choicesOf(question, settings).find(({ own: need }) => need === "needed");
  if (own === undefined) return undefined;
  const label = ownLabels[question.kind] ?? "Etwas anderes gilt";
  return { label, choice: own.answer.choice };
}

const ownLabels: { readonly [Kind in Question["kind"]]?: string } = {
  unknownCode: "Gemeint ist eine andere Maßnahmen-Nr.",
  gone: "Andere Umsetzungsphase, oder die Maßnahmen-Nr., die an ihre Stelle tritt",
};
