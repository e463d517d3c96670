import type { InquiryEntry } from "../../../shared/exchange/entities/inquiry.ts";
import { answered } from "../answered.ts";
import { button, buttons } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { germanDay, germanInstant } from "../germanDate.ts";
import { showButton } from "../hostButtons.ts";
import { longText } from "../labelled.ts";
import { section } from "../section.ts";
import { placesNamed } from "./placesNamed.ts";
import { senderOf } from "./submitState.ts";
import type { Submitting } from "./submitView.ts";

/** Rückfragen of the office, open ones first, each with the way to the rows it names. */
export function inquiryCards(submitting: Submitting): Content {
  const { desk, store } = submitting;
  const { department } = senderOf(desk);
  const own = (store.state().counter?.inquiries ?? []).filter(
    (one) => one.department === department
  );
  if (own.length === 0) return undefined;
  const open = own.filter(({ reply }) => !reply);
  return section(
    "inquiries",
    open.length === 0
      ? "Rückfragen, alle beantwortet"
      : `Rückfragen der Stabsstelle (${open.length})`,
    el(
      "ul",
      { class: "cards" },
      [...open, ...own.filter(({ reply }) => reply)].map((one) => card(one, submitting))
    )
  );
}

function card(inquiry: InquiryEntry, submitting: Submitting): Content {
  const { id, text, at, dueDate, reply } = inquiry;
  const { desk } = submitting;
  const places = placesNamed(text, desk.book.state().reading?.rows ?? []);
  return el(
    "li",
    { key: id, class: reply ? "card" : "card note careful" },
    el("p", {}, text),
    el(
      "p",
      { class: "quiet" },
      `Vom ${germanInstant(at)}`,
      dueDate !== undefined && `, bitte bis ${germanDay(dueDate)}`
    ),
    desk.host.select &&
      places.length > 0 &&
      buttons(
        places.map((place) =>
          showButton(desk, place, `Zeile von ${place.name} zeigen`, { key: place.cell })
        )
      ),
    reply
      ? el("p", {}, el("strong", {}, "Ihre Antwort: "), reply.text)
      : replyForm(inquiry, submitting)
  );
}

function replyForm({ id, period }: InquiryEntry, submitting: Submitting): Content {
  const { desk, store, refresh } = submitting;
  const { replies } = store.state();
  const write = (text: string) =>
    store.change({ replies: { ...store.state().replies, [id]: text } });
  const send = () =>
    desk.act("Antwort wird gesendet …", async () => {
      const parameters = { period, inquiry: id };
      const seen = await desk.client.call("readInquiry", { parameters });
      const ifMatch = seen.state === "ok" ? (seen.etag ?? "*") : "*";
      await answered(
        desk.client.call("reply", { parameters, body: { text: replies[id] ?? "" }, ifMatch })
      );
      await refresh();
      desk.say("Ihre Antwort ist bei der Stabsstelle.");
    });
  return [
    longText("Antwort", replies[id] ?? "", write),
    buttons(button("Antwort senden", send, { disabled: (replies[id] ?? "").trim() === "" })),
  ];
}
