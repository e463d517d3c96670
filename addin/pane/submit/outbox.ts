import type { Client } from "../../../shared/exchange/client.ts";
import type {
  NewSubmission,
  SubmissionEntry,
} from "../../../shared/exchange/entities/submission.ts";
import type { ProblemDetails } from "../../../shared/exchange/problems.ts";
import { sentenceOfProblem } from "../answered.ts";
import { isAway } from "../deskTrouble.ts";

/** A Meldung that is on its way; its id makes sure that it arrives once, however often it is sent. */
export interface Waiting {
  readonly id: string;
  readonly period: string;
  readonly body: NewSubmission;
  /** ISO 8601 instant at which somebody pressed the button. */
  readonly at: string;
}

/** What waits on this machine, also after the pane was closed. */
export interface Outbox {
  put(waiting: Waiting): Promise<void>;
  remove(id: string): Promise<void>;
  list(): Promise<readonly Waiting[]>;
}

/** What came of sending: arrived, still waiting for a way to the service, or refused for good. */
export type Sent =
  | { readonly state: "arrived"; readonly waiting: Waiting; readonly entry: SubmissionEntry }
  | { readonly state: "waiting"; readonly waiting: Waiting }
  | { readonly state: "refused"; readonly waiting: Waiting; readonly sentence: string };

/** Lies in the outbox before it is sent, so that nothing gets lost on the way. */
export async function sendMeldung(client: Client, outbox: Outbox, waiting: Waiting): Promise<Sent> {
  await outbox.put(waiting);
  return sendOne(client, outbox, waiting);
}

/** Everything that waits, oldest first; stops where there is still no way. */
export async function sendWaiting(client: Client, outbox: Outbox): Promise<readonly Sent[]> {
  const all = await outbox.list();
  const sent: Sent[] = [];
  for (const waiting of all.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    const one = await sendOne(client, outbox, waiting);
    sent.push(one);
    if (one.state === "waiting") break;
  }
  return sent;
}

async function sendOne(client: Client, outbox: Outbox, waiting: Waiting): Promise<Sent> {
  const { id, period, body } = waiting;
  try {
    const outcome = await client.call("handIn", { parameters: { period, submission: id }, body });
    if (outcome.state === "problem" && isPassing(outcome.problem))
      return { state: "waiting", waiting };
    await outbox.remove(id);
    if (outcome.state === "ok") return { state: "arrived", waiting, entry: outcome.answer };
    const sentence = outcome.state === "problem" ? sentenceOfProblem(outcome.problem) : "";
    return { state: "refused", waiting, sentence };
  } catch (error) {
    if (isAway(error)) return { state: "waiting", waiting };
    throw error;
  }
}

/** Trouble that passes by itself, or after signing in. */
const isPassing = ({ status }: ProblemDetails) => status >= 500 || status === 429 || status === 401;
