import type { Answer } from "../../catalogue/answer.ts";
import type { Draft } from "../../catalogue/draft.ts";
import { fieldNamed } from "../../catalogue/fields.ts";
import { objectOf } from "../../catalogue/jsonInput.ts";
import { fitsSchema } from "../../catalogue/measures/fitsSchema.ts";
import { blocksPublishing, type Question, type QuestionKind } from "../../catalogue/question.ts";
import { join } from "../../wording/join.ts";
import { bothOf } from "./decided.ts";
import { topicsMisfit } from "./topicsMisfit.ts";

/** What each kind of question can be answered with; all that hold up no publishing can be left open as well. */
const choices: Readonly<Record<QuestionKind, readonly Answer["choice"][]>> = {
  conflict: ["take", "own", "both"],
  duplicate: ["merge", "separate"],
  codeCollision: ["rename", "merge"],
  unknownCode: ["take", "own"],
  missingDepartment: [],
  gone: ["take", "own"],
  topicMissing: ["own"],
  departmentUnknown: ["own"],
  split: ["split", "separate"],
};

/** Why an answer cannot be entered, as a German sentence; undefined when it can. */
export function misfit(answer: Answer, question: Question, draft: Draft): string | undefined {
  const { choice } = answer;
  if (choice === "dismiss") return undefined;
  const possible = choices[question.kind];
  if (!possible.includes(choice)) {
    const all = blocksPublishing(question) ? possible : [...possible, "dismiss" as const];
    const names = join(all.map(named));
    return `Auf diesen Klärungsfall passt die Antwort ${named(choice)} nicht. Möglich sind: ${names}.`;
  }
  return waysToMiss[choice]?.(answer, question, draft);
}

/** What a choice means, and the word that stands for it in a list of answers. */
const meanings: Readonly<Record<Answer["choice"], string>> = {
  take: "eine der Angaben gilt",
  both: "beide Angaben gelten",
  own: "eine eigene Angabe gilt",
  merge: "zusammenführen",
  separate: "zwei Maßnahmen lassen",
  rename: "neu nummerieren",
  split: "aufteilen",
  dismiss: "offenlassen",
};

const named = (choice: Answer["choice"]) => `„${meanings[choice] ?? choice}“ (${choice})`;

type Miss = (answer: Answer, question: Question, draft: Draft) => string | undefined;

const waysToMiss: { readonly [Choice in Answer["choice"]]?: Miss } = {
  take: ({ source = 0 }, { candidates = [] }) =>
    candidates.length === 0
      ? "Einen Vorschlag gibt es hier nicht. Bitte einen eigenen Wert angeben."
      : candidates[source] === undefined
        ? `Eine ${source + 1}. Angabe gibt es hier nicht. Bitte eine der ${candidates.length} genannten wählen.`
        : undefined,
  both: (_, question) =>
    bothOf(question) === undefined
      ? "Beide Angaben zugleich kann dieses Feld nicht aufnehmen. Bitte eine wählen."
      : undefined,
  own: ({ value }, { kind, field = "", measures }, { settings, catalogue }) => {
    const { kind: valueKind, label } = fieldNamed(kind === "unknownCode" ? "code" : field) ?? {};
    if (kind === "topicMissing" && typeof value === "object")
      return topicsMisfit(objectOf(value), measures, { settings, catalogue });
    if (kind === "gone" && catalogue.some(({ code }) => code === value)) return undefined;
    if (valueKind === undefined || fitsSchema(valueKind.schema(settings), value)) return undefined;
    return `Der eigene Wert passt nicht in das Feld „${label}“. Erwartet: ${valueKind.expects}.`;
  },
  rename: ({ value }, { measures, candidates = [] }, { catalogue }) => {
    const code = value ?? candidates[1]?.value;
    const schema = fieldNamed("code")?.kind.schema;
    if (typeof code !== "string" || code === "")
      return "Die neue Maßnahmen-Nr. fehlt. Bitte angeben.";
    const holder = catalogue.find((measure) => measure.code === code);
    if (holder !== undefined && holder.id !== measures[1]) {
      return `Die Maßnahmen-Nr. ${code} ist schon vergeben. Bitte eine freie wählen.`;
    }
    const isCode = schema === undefined || /^\p{Lu}{1,4}\d{1,3}(\.\d{1,2})?$/u.test(code);
    return isCode ? undefined : `„${code}“ ist keine Maßnahmen-Nr. Bitte z. B. MW6 schreiben.`;
  },
  merge: ({ value }, { measures }) => {
    const said = Object.entries(objectOf(value));
    const bad = said.find(
      ([field, which]) => fieldNamed(field) === undefined || measures[Number(which)] === undefined
    );
    return bad === undefined
      ? undefined
      : `Beim Zusammenführen ist nicht zu verstehen, wessen Angabe für „${bad[0]}“ gilt. Bitte 0 oder 1 angeben.`;
  },
  split: ({ source = 0 }, { measures }) =>
    measures[source + 1] === undefined
      ? `Einen ${source + 1}. Teil gibt es hier nicht. Bitte einen der genannten wählen.`
      : undefined,
};
