import type { SubmissionEntry } from "../../../shared/exchange/entities/submission.ts";
import { answered } from "../answered.ts";
import { buttons, mainButton } from "../buttons.ts";
import { counted } from "../counted.ts";
import { type Content, el } from "../element.ts";
import { germanInstant } from "../germanDate.ts";
import { section } from "../section.ts";
import { senderOf } from "./submitState.ts";
import type { Submitting } from "./submitView.ts";

/** What the office has of this department already, newest first; the head releases here. */
export function counterCards(submitting: Submitting): Content {
  const { desk, store } = submitting;
  const { department } = senderOf(desk);
  const own = (store.state().counter?.submissions ?? [])
    .filter((one) => one.department === department)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
  if (own.length === 0) return undefined;
  return section(
    "counter",
    "Bisher abgegeben",
    el(
      "ul",
      { class: "cards" },
      own.map((entry) => card(entry, submitting))
    )
  );
}

function card(entry: SubmissionEntry, submitting: Submitting): Content {
  const { id, kind, measures, at, state, isCurrent, returned } = entry;
  const roles = submitting.desk.session.me?.roles ?? [];
  const isOld = !isCurrent && state !== "zur Freigabe" && state !== "zurückgegeben";
  const what =
    kind === "Fehlanzeige"
      ? "Fehlanzeige"
      : `Meldung mit ${counted(measures, "Maßnahme", "Maßnahmen")}`;
  return el(
    "li",
    { key: id, class: "card" },
    el(
      "p",
      {},
      el("strong", {}, what),
      `, ${stateNames[state]}`,
      isOld && ", durch eine neuere ersetzt"
    ),
    el("p", { class: "quiet" }, `${arrived(entry)} · Kennung ${id.slice(0, 8)}`),
    returned &&
      el(
        "p",
        { class: "note careful" },
        `Die Stabsstelle fragt zurück (${germanInstant(returned.at)}): ${returned.text}`
      ),
    state === "zur Freigabe" &&
      roles.includes("head") &&
      buttons(mainButton("Freigeben", () => release(id, submitting)))
  );

  function arrived({ receivedHow, receivedAt }: SubmissionEntry): string {
    const how =
      receivedHow === "mail"
        ? `im Auftrag übernommen${receivedAt ? `, eingegangen am ${germanInstant(`${receivedAt}T12:00:00`).slice(0, 10)}` : ""}`
        : "abgegeben";
    return `${germanInstant(at)}, ${how}`;
  }
}

const stateNames: Readonly<Record<SubmissionEntry["state"], string>> = {
  Entwurf: "Entwurf",
  "zur Freigabe": "wartet auf Freigabe durch die Leitung",
  abgegeben: "liegt der Stabsstelle vor",
  angenommen: "von der Stabsstelle angenommen",
  zurückgegeben: "zurückgegeben: bitte ergänzen und noch einmal abgeben",
};

/** The head answers for it: from now on it counts. */
function release(submission: string, { desk, refresh }: Submitting): Promise<void> {
  return desk.act("Wird freigegeben …", async () => {
    const { period } = senderOf(desk);
    if (!period) throw new Error("a Meldung is released without a period");
    const parameters = { period: period.id, submission };
    const seen = await desk.client.call("readSubmission", { parameters });
    const ifMatch = seen.state === "ok" ? (seen.etag ?? "*") : "*";
    await answered(desk.client.call("release", { parameters, ifMatch }));
    await refresh();
    desk.say("Freigegeben. Die Meldung liegt jetzt der Stabsstelle vor.");
  });
}
