import type { Answer } from "../../shared/catalogue/answer.ts";
import { objectOf } from "../../shared/catalogue/jsonInput.ts";
import { canonical } from "../../shared/consolidation/canonical.ts";
import type { AnswersReading } from "../../shared/workbook/questions/readAnswers.ts";
import type { Tagged } from "../tables/shelf.ts";
import { answerQuestion, listAnswers, undoAnswer } from "./answer.ts";
import type { Backroom } from "./backroom.ts";
import type { Call } from "./call.ts";
import { Refusal } from "./refusal.ts";

/** What came of the answers in a workbook. */
export interface TakenAnswers {
  readonly taken: number;
  readonly withdrawn: number;
  /** German sentences, each naming its row. */
  readonly notes: readonly string[];
}

/**
 * Enters what was answered in the workbook since it was written. What somebody decided otherwise
 * meanwhile stays and is told; an answer that does not fit is told and loses nothing else.
 */
export async function takeAnswers(
  backroom: Backroom,
  call: Call,
  period: string,
  { answers, places, withdrawn, remembered, troubles }: AnswersReading
): Promise<TakenAnswers> {
  const listed = await listAnswers(backroom, call, period);
  const now = new Map(listed.map((one) => [one.value.key, one]));
  const work: Work = { backroom, call, period, now, remembered };
  const notes = [...troubles];
  let [taken, undone] = [0, 0];
  const told = async (place: string | undefined, step: () => Promise<boolean>) => {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === "storeAway") throw error;
      notes.push([place, error.message].filter(Boolean).join(": "));
      return false;
    }
  };
  // One after the other: each answer may close the question of the next.
  for (const answer of answers) {
    if (await told(places.get(answer.key), () => enter(work, answer))) taken++;
  }
  for (const key of withdrawn) {
    if (await told(undefined, () => withdraw(work, key))) undone++;
  }
  return { taken, withdrawn: undone, notes };
}

interface Work {
  readonly backroom: Backroom;
  readonly call: Call;
  readonly period: string;
  /** Answers as they stand, by key. */
  readonly now: ReadonlyMap<string, Tagged<Answer>>;
  /** Answers as the workbook was written with them. */
  readonly remembered: ReadonlyMap<string, Answer>;
}

/** False: nothing was to be done. */
async function enter(work: Work, answer: Answer): Promise<boolean> {
  const { backroom, call, period, now, remembered } = work;
  const { by: _, at: __, ...given } = answer;
  const before = remembered.get(answer.key);
  if (before && isSame(before, answer)) return false;
  const standing = now.get(answer.key);
  if (standing && isSame(standing.value, answer)) return false;
  const isOurs = standing && before && isSame(before, standing.value);
  if (standing && !isOurs && !onlyFillsIn(standing.value, answer)) throw otherwise();
  await answerQuestion(backroom, call, period, given, standing?.etag);
  return true;
}

async function withdraw(work: Work, key: string): Promise<boolean> {
  const { backroom, call, period, now, remembered } = work;
  const [standing, before] = [now.get(key), remembered.get(key)];
  if (!standing || !before || !isSame(before, standing.value)) return false;
  await undoAnswer(backroom, call, period, { key, etag: standing.etag });
  return true;
}

const isSame = (a: Answer, b: Answer) => canonical(said(a)) === canonical(said(b));
const said = ({ choice, source, value, reason }: Answer) =>
  Object.fromEntries(
    Object.entries({ choice, source, value, reason }).filter(([, one]) => one !== undefined)
  );

/** Of several measures those that were left open are decided now, and the others as before. */
function onlyFillsIn(standing: Answer, answer: Answer): boolean {
  const decided = Object.entries(objectOf(standing.value)).filter(([, one]) => one !== null);
  const now = (id: string) =>
    typeof answer.value === "string" ? answer.value : objectOf(answer.value)[id];
  const isEach = standing.choice === "own" && answer.choice === "own" && decided.length > 0;
  return isEach && decided.every(([id, one]) => now(id) === one);
}

const otherwise = () =>
  new Refusal(
    "changedMeanwhile",
    "Dieser Klärungsfall ist inzwischen anders beantwortet; das bleibt so. Soll die Antwort aus der Arbeitsmappe gelten, bitte die andere unter „Zusammenführen“ zurücknehmen."
  );
