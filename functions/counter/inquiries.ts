import { canonical } from "../../shared/consolidation/canonical.ts";
import type { Comment, Inquiry } from "../tables/inquiries.ts";
import type { Tagged } from "../tables/shelf.ts";
import type { Backroom } from "./backroom.ts";
import type { Call } from "./call.ts";
import { keeping } from "./keep.ts";
import { Refusal } from "./refusal.ts";

/** They lie with the submissions: sending one back asks in the same transaction. */
export const inquiries = keeping<Inquiry>({
  table: ({ tables }) => tables.Submissions,
  partition: ({ period }) => [period],
  prefix: "Q",
  id: ({ id }) => id,
  name: "inquiry",
  german: "Diese Rückfrage",
  columns: ({ department }) => ({ department }),
});

/** The id is the sender's: asking the same again asks once. */
export async function askDepartment(
  backroom: Backroom,
  call: Call,
  wish: Omit<Inquiry, "by" | "at" | "reply">
): Promise<Tagged<Inquiry>> {
  const known = await inquiries.find(backroom, call, wish.id, [wish.period]);
  if (known === undefined) {
    return inquiries.write(backroom, call, { ...wish, by: call.by, at: call.at });
  }
  const { by, at, reply, ...asked } = known.value;
  if (canonical(asked) === canonical(wish)) return known;
  throw new Refusal(
    "alreadyDifferent",
    "Unter dieser Kennung liegt schon eine andere Rückfrage. Bitte noch einmal senden."
  );
}

export async function replyToInquiry(
  backroom: Backroom,
  call: Call,
  seen: { readonly period: string; readonly id: string; readonly etag: string },
  text: string
): Promise<Tagged<Inquiry>> {
  const { value } = await inquiries.read(backroom, call, seen.id, [seen.period]);
  const reply = { text, by: call.by, at: call.at };
  const { etag } = seen;
  return inquiries.write(backroom, call, { ...value, reply }, { etag, verb: "answered" });
}

/** The id is the sender's: what was said already is said once. */
export async function addComment(
  backroom: Backroom,
  call: Call,
  said: Pick<Comment, "id" | "measure" | "text"> & { readonly period: string }
): Promise<Tagged<Comment>> {
  const known = await comments.find(backroom, call, said.id, [said.period]);
  if (known === undefined) {
    return comments.write(backroom, call, { ...said, by: call.by, at: call.at });
  }
  const { by, measure, text } = known.value;
  if (by === call.by && measure === said.measure && text === said.text) return known;
  throw new Refusal(
    "alreadyDifferent",
    "Unter dieser Kennung liegt schon eine andere Anmerkung. Bitte noch einmal senden."
  );
}

/** What coordinators and sponsors say to measures of their topic, in a period. */
export const comments = keeping<Comment & { readonly period: string }>({
  table: ({ tables }) => tables.Work,
  partition: ({ period }) => [period],
  prefix: "K",
  id: ({ id }) => id,
  name: "comment",
  german: "Diese Anmerkung",
  columns: ({ measure }) => ({ measure }),
});
