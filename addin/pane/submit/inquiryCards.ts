import type { InquiryEntry } from "../../../shared/exchange/entities.ts";
import { answered } from "../answered.ts";
import { button, buttons } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { germanDay, germanInstant } from "../germanDate.ts";
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
  return el(
    "section",
    { key: "inquiries", "aria-labelledby": "inquiries-title" },
    el(
      "h2",
      { id: "inquiries-title" },
      open.length === 0
        ? "Rückfragen, alle beantwortet"
        : `Rückfragen der Stabsstelle (${open.length})`
    ),
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
  const { select } = desk.host;
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
    select &&
      places.length > 0 &&
      buttons(
        places.map(({ name, sheet, cell }) =>
          button(
            `Zeile von ${name} zeigen`,
            () => desk.act("Zeile wird gezeigt …", () => select({ sheet, cell })),
            { key: cell }
          )
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
  const onInput = (event: Event) =>
    store.change({
      replies: { ...store.state().replies, [id]: (event.target as HTMLTextAreaElement).value },
    });
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
    el(
      "label",
      {},
      el("span", {}, "Antwort"),
      el("textarea", { rows: 2, value: replies[id] ?? "", onInput })
    ),
    buttons(
      button("Antwort senden", () => send(), { disabled: (replies[id] ?? "").trim() === "" })
    ),
  ];
}
