import type { SubmissionEntry } from "../../../shared/exchange/entities/submission.ts";
import { answered } from "../answered.ts";
import { byId } from "../byId.ts";
import { notYet } from "../deskTrouble.ts";
import type { Store } from "../store.ts";
import type { Desk } from "../view.ts";
import { withEtag } from "../withEtag.ts";
import { loadRequests } from "./loadRequests.ts";
import type { MeldungActions } from "./meldungen.ts";
import type { Requesting } from "./requesting.ts";

/** The office accepts a Meldung or gives it back; until it comes again it does not count. */
export function judgingActions(
  { client, act, say }: Desk,
  { state, change }: Store<Requesting>
): MeldungActions {
  const seen = async (submission: string) => {
    const parameters = { period: state().period?.answer.id ?? "", submission };
    const { etag } = await withEtag(client.call("readSubmission", { parameters }));
    return { parameters, ifMatch: etag };
  };
  const reload = async () => change(await loadRequests(client, state().period?.answer.id));
  return {
    accept: ({ id, department }: SubmissionEntry) =>
      void act("Die Meldung wird angenommen …", async () => {
        await answered(client.call("accept", await seen(id)));
        await reload();
        say(`Die Meldung von ${department} ist angenommen.`);
      }),
    beginReturn: ({ id, department }: SubmissionEntry) => {
      change({ returning: { submission: id, department, remark: "", dueDate: "" } });
      queueMicrotask(() => byId("return").focus());
    },
    writeReturn: (different) => {
      const { returning } = state();
      if (returning) change({ returning: { ...returning, ...different } });
    },
    leaveReturn: () => change({ returning: undefined }),
    giveBack: () =>
      void act("Die Meldung wird zurückgegeben …", async () => {
        const { returning } = state();
        if (returning === undefined) return;
        const { submission, department, remark, dueDate } = returning;
        if (remark.trim() === "") throw notYet("Bitte aufschreiben, was ergänzt werden soll.");
        const body = { remark: remark.trim(), ...(dueDate !== "" && { dueDate }) };
        await answered(client.call("giveBack", { ...(await seen(submission)), body }));
        change({ returning: undefined });
        await reload();
        say(
          `Die Meldung ist zurückgegeben. ${department} sieht im eigenen Aufgabenbereich, was fehlt.`
        );
      }),
  };
}
