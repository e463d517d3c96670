import { type FieldName, fieldNamed } from "../../catalogue/fields.ts";
import { objectOf } from "../../catalogue/jsonInput.ts";
import type { QuestionKind } from "../../catalogue/question.ts";
import { byText } from "../comparePlaces.ts";
import { besideOf } from "../merge/besideOf.ts";
import { setField } from "../merge/setField.ts";
import { decided } from "./decided.ts";
import { type Answered, type Ledger, rewrite } from "./ledger.ts";
import { renameCode } from "./renameCode.ts";

/** Enters one answer; one that does not fit its question changes nothing. */
export function enterAnswer(ledger: Ledger, answered: Answered): void {
  ways[answered.question.kind]?.(ledger, answered);
}

/** Duplicates are merged before (mergeAnswered); a missing department changes no measure. */
const ways: { readonly [Kind in QuestionKind]?: (ledger: Ledger, answered: Answered) => void } = {
  conflict: setValue,
  topicMissing: setTopics,
  codeCollision: rename,
  unknownCode: relink,
  departmentUnknown: setSender,
  gone: letGo,
};

function setValue(ledger: Ledger, answered: Answered): void {
  const decision = decided(answered);
  const { field = "", measures } = answered.question;
  if (decision === undefined || fieldNamed(field) === undefined) return;
  rewrite(ledger, measures, (measure) =>
    setField(measure, field as FieldName, decision.value, ledger.period, ledger.care)
  );
}

/** One topic for all measures of the case, or for each its own; null leaves one without. */
function setTopics(ledger: Ledger, answered: Answered): void {
  const value = decided(answered)?.value;
  if (typeof value === "string") setValue(ledger, answered);
  const { mergedInto, period, care } = ledger;
  const topics = Object.entries(objectOf(value)).sort(([a], [b]) => byText(a, b));
  // Of two that became one, the word on the one that lives on counts: it comes last.
  const inTurn = [
    ...topics.filter(([id]) => mergedInto[id] !== undefined),
    ...topics.filter(([id]) => mergedInto[id] === undefined),
  ];
  for (const [id, topic] of inTurn) {
    if (typeof topic !== "string") continue;
    rewrite(ledger, [id], (measure) => setField(measure, "topic", topic, period, care));
  }
}

/** A measure nobody reports any more: its phase changes, or another one took its place. */
function letGo(ledger: Ledger, answered: Answered): void {
  const value = decided(answered)?.value;
  const { question, answer } = answered;
  const { period, care } = ledger;
  if (typeof value !== "string") return;
  const successor = [...ledger.measures.values()].find(({ code }) => code === value);
  const [old = ""] = question.measures.map((id) => ledger.mergedInto[id] ?? id);
  if (successor !== undefined && successor.id !== old) {
    const predecessors = [...new Set([...(successor.predecessors ?? []), old])].sort();
    rewrite(ledger, [successor.id], (measure) => ({ ...measure, predecessors }));
  }
  const phase = successor === undefined ? value : "gestrichen";
  rewrite(ledger, [old], (measure) => {
    const changed = setField(measure, "phase", phase, period, care);
    const isSaid = changed.byPeriod?.[period]?.assessmentReason !== undefined;
    if (answer.reason === undefined || isSaid) return changed;
    return setField(changed, "assessmentReason", answer.reason, period, care);
  });
}

function rename(ledger: Ledger, { question, answer }: Answered): void {
  const [keeper = "", other = ""] = question.measures.map((id) => ledger.mergedInto[id] ?? id);
  const code = answer.value ?? question.candidates?.[1]?.value;
  if (answer.choice !== "rename" || keeper === other) return;
  if (typeof code !== "string" || code === "" || ledger.codes.has(code)) return;
  // A measure merged since, or renamed already, does not have the code in question any more.
  if (ledger.measures.get(other)?.code !== question.candidates?.[0]?.value) return;
  ledger.codes.add(code);
  renameCode(ledger, keeper, other, code);
}

function relink(ledger: Ledger, answered: Answered): void {
  const code = decided(answered)?.value;
  if (typeof code !== "string") return;
  const [dead] = answered.question.codes ?? [];
  rewrite(ledger, answered.question.measures, (measure) => {
    const mended = measure.links?.map((link) => (link.code === dead ? { ...link, code } : link));
    const links = [...new Map(mended?.map((link) => [link.code, link])).values()];
    return setField(measure, "links", links, ledger.period, ledger.care);
  });
}

function setSender(ledger: Ledger, answered: Answered): void {
  const department = decided(answered)?.value;
  if (typeof department !== "string") return;
  const files = new Set(answered.question.places.map(({ file }) => file));
  const isTheirs = (sender: string | undefined, file: string) =>
    sender === undefined && files.has(file);
  rewrite(ledger, answered.question.measures, (measure) => ({
    ...measure,
    department: measure.department ?? department,
    sources: measure.sources.map((source) =>
      isTheirs(source.department, source.file) ? { ...source, department } : source
    ),
    ...besideOf(measure, (said) =>
      isTheirs(said.department, said.place.file) ? { ...said, department } : said
    ),
  }));
}
