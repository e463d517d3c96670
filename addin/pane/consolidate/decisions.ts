import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import type { Client } from "../../../shared/exchange/client.ts";
import type { AskedQuestion } from "../../../shared/exchange/entities/question.ts";
import { readOwnAnswer } from "../../../shared/workbook/questions/ownAnswer.ts";
import { answered } from "../answered.ts";
import { notYet } from "../deskTrouble.ts";
import { withEtag } from "../withEtag.ts";
import { type Consolidation, type Decision, filtered } from "./consolidation.ts";
import { loadCases, loadOpen } from "./loadConsolidation.ts";
import type { OwnWay, Way } from "./waysOf.ts";

/** Writes an answer; what became of the cases comes with it. */
export async function decide(
  client: Client,
  state: Consolidation,
  question: AskedQuestion,
  { label, answer }: Pick<Way, "label" | "answer">
): Promise<Partial<Consolidation>> {
  const period = state.period?.id ?? "";
  const { etag } = await withEtag(
    client.call("writeAnswer", {
      parameters: { period, key: question.key },
      body: { question: question.id, ...answer },
      ifMatch: "new",
    })
  );
  const next = keyAfter(state, question);
  const decision: Decision = { question, etag, choice: label };
  // Which measures there are changes only here; all else shows as before until it is published.
  const changesMeasures = ["merge", "rename", "split"].includes(answer.choice);
  const cases = changesMeasures
    ? await loadCases(client, period)
    : { open: await loadOpen(client, period) };
  return {
    ...cases,
    ...(next !== undefined && { current: next }),
    decisions: [...state.decisions, decision],
    own: "",
    topics: {},
  };
}

/** What is open when somebody else was quicker: the case after this one comes next. */
export async function passedBy(
  client: Client,
  state: Consolidation,
  question: AskedQuestion
): Promise<Partial<Consolidation>> {
  const cases = await loadCases(client, state.period?.id ?? "");
  return { ...cases, current: keyAfter(state, question), asking: undefined, own: "", topics: {} };
}

/** Takes the last decision back and shows its case again. */
export async function undo(client: Client, state: Consolidation): Promise<Partial<Consolidation>> {
  const last = state.decisions.at(-1);
  if (last === undefined) return {};
  const period = state.period?.id ?? "";
  const { key } = last.question;
  await answered(client.call("undoAnswer", { parameters: { period, key }, ifMatch: last.etag }));
  const cases = await loadCases(client, period);
  const isShown = filtered({ ...state, ...cases }).some((one) => one.key === key);
  return {
    ...cases,
    decisions: state.decisions.slice(0, -1),
    ...(!isShown && { filter: "all" }),
    current: key,
    own: "",
    topics: {},
  };
}

/** What somebody typed, as the field in question reads it. */
export function ownWay(
  question: AskedQuestion,
  { choice }: OwnWay,
  text: string,
  settings: Settings
): Pick<Way, "label" | "answer"> {
  if (text.trim() === "") throw notYet("Bitte zuerst eintragen, was gelten soll.");
  const asked = { kind: question.kind, field: question.field, choice };
  const own = readOwnAnswer({ text: text.trim() }, asked, settings);
  if ("trouble" in own) throw notYet(own.trouble);
  return { label: text.trim(), answer: { choice, value: own.value } };
}

/** The case that comes next among those the filter leaves; the one before at the end of the list. */
function keyAfter(state: Consolidation, question: AskedQuestion): string | undefined {
  const list = filtered(state);
  const at = list.findIndex(({ key }) => key === question.key);
  return (list[at + 1] ?? list[at - 1])?.key;
}
