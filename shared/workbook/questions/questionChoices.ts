import type { Answer } from "../../catalogue/answer.ts";
import { fieldNames } from "../../catalogue/fields.ts";
import type { Question, QuestionKind } from "../../catalogue/question.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import { bothOf } from "../../consolidation/answers/decided.ts";
import { fold } from "../../wording/fold.ts";

/** One entry of the list in the cell „Antwort“, and what it decides. */
export interface Choice {
  readonly text: string;
  readonly answer: Pick<Answer, "choice" | "source" | "value">;
  /** „Eigene Angabe“ states the value. */
  readonly own?: "needed" | "possible";
}

/** What the choices of a kind depend on. */
interface Extent {
  readonly candidates: number;
  readonly parts: number;
  readonly both: boolean;
  readonly topics: readonly string[];
  readonly departments: readonly string[];
}

/** The choices that a question offers. */
export function choicesOf(question: Question, settings: Settings): readonly Choice[] {
  return byKind[question.kind]({
    candidates: question.candidates?.length ?? 0,
    parts: question.measures.length - 1,
    both: bothOf(question) !== undefined,
    ...names(settings),
  });
}

/** Whatever any question of a kind may offer: an answer is understood without its question. */
export function choiceNamed(
  text: string,
  kind: QuestionKind,
  settings: Settings
): Choice | undefined {
  const wanted = fold(text);
  return everyChoice(kind, settings).find((choice) => fold(choice.text) === wanted);
}

/** The choice that states a value of its own. */
export function ownChoice(kind: QuestionKind, settings: Settings): Choice | undefined {
  return everyChoice(kind, settings).find(
    ({ own, answer }) => own === "needed" || (own === "possible" && answer.choice === "rename")
  );
}

/** A few of each, to name in a sentence. */
export const typicalChoices = (kind: QuestionKind, settings: Settings): readonly Choice[] =>
  byKind[kind]({ candidates: 2, parts: 2, both: true, ...names(settings) });

const most = 60;
const everyChoice = (kind: QuestionKind, settings: Settings) =>
  byKind[kind]({ candidates: most, parts: most, both: true, ...names(settings) });

const names = ({ topics, departments }: Settings) => ({
  topics: topics.map(({ name }) => name),
  departments: departments.filter(({ validTo }) => validTo === undefined).map(({ name }) => name),
});

const leftOpen: Choice = { text: "offenlassen", answer: { choice: "dismiss" } };
const ownValue: Choice = { text: "eigene Angabe", answer: { choice: "own" }, own: "needed" };
const merged: Choice = { text: "zusammenführen", answer: { choice: "merge" }, own: "possible" };

/** What goneQuestions proposes, in this order. */
const lastPhases = ["gestrichen", "abgeschlossen"];

const byKind: Readonly<Record<QuestionKind, (extent: Extent) => readonly Choice[]>> = {
  conflict: ({ candidates, both }) => [
    ...takes(candidates),
    ...(both ? [{ text: "beide Angaben", answer: { choice: "both" } } as const] : []),
    ownValue,
  ],
  duplicate: () => [
    merged,
    ...preferred,
    { text: "zwei Maßnahmen", answer: { choice: "separate" } },
    leftOpen,
  ],
  codeCollision: () => [
    { text: "zweite umbenennen", answer: { choice: "rename" }, own: "possible" },
    merged,
  ],
  unknownCode: ({ candidates }) => [...takes(Math.min(candidates, 1)), ownValue, leftOpen],
  missingDepartment: () => [{ text: "ohne diese Meldung weiter", answer: { choice: "dismiss" } }],
  gone: () => [
    ...lastPhases.map((text, source) => ({ text, answer: { choice: "take", source } }) as const),
    { text: "unverändert weiterführen", answer: { choice: "dismiss" } },
    ownValue,
  ],
  topicMissing: ({ topics }) => [...topics.map(named), leftOpen],
  departmentUnknown: ({ departments }) => [...departments.map(named), leftOpen],
  split: ({ parts }) => [
    ...Array.from({ length: parts }, (_, source): Choice => {
      const text = `geteilt, Angabe ${source + 1} führt sie fort`;
      return { text, answer: { choice: "split", ...(source > 0 && { source }) } };
    }),
    { text: "nicht geteilt", answer: { choice: "separate" } },
    leftOpen,
  ],
};

const takes = (count: number) =>
  Array.from({ length: count }, (_, source): Choice => {
    return { text: `Angabe ${source + 1}`, answer: { choice: "take", source } };
  });

const named = (value: string): Choice => ({ text: value, answer: { choice: "own", value } });

/** One measure's words win wherever it says something; numbers stay with the measure that lives on. */
const preferred = [0, 1].map(
  (which): Choice => ({
    text: `zusammenführen, Angabe ${which + 1} gilt`,
    answer: {
      choice: "merge",
      value: Object.fromEntries(
        fieldNames.filter((name) => name !== "id" && name !== "code").map((name) => [name, which])
      ),
    },
  })
);
