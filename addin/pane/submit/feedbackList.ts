import { noChange } from "../../../shared/workbook/requests/feedback.ts";
import type { FeedbackRow } from "../../reading/feedbackRows.ts";
import { button, buttons } from "../buttons.ts";
import { counted } from "../counted.ts";
import { type Content, el } from "../element.ts";
import { showButton } from "../hostButtons.ts";
import { section } from "../section.ts";
import type { Undo } from "./submitState.ts";
import type { Submitting } from "./submitView.ts";

/** In a prefilled workbook: every row, and „keine Änderung“ with one click. */
export function feedbackList(submitting: Submitting): Content {
  const { desk } = submitting;
  const rows = desk.book.state().reading?.feedback ?? [];
  if (rows.length === 0) return undefined;
  const open = rows.filter(({ state }) => state === "open");
  const done = rows.filter(({ state }) => state !== "open");
  return section(
    "feedback",
    `${rows.length - open.length} von ${counted(rows.length, "Maßnahme", "Maßnahmen")} beantwortet`,
    buttonsAbove(open, submitting),
    el(
      "ul",
      { class: "cards" },
      open.map((row) => card(row, submitting))
    ),
    done.length > 0 &&
      el(
        "details",
        { class: "fold", key: "done" },
        el("summary", {}, `${done.length} beantwortet`),
        el(
          "ul",
          {},
          done.map((row) =>
            el(
              "li",
              { key: row.cell },
              `${nameOf(row)}: ${row.state === "unchanged" ? noChange : "berichtet"}`
            )
          )
        )
      )
  );
}

function buttonsAbove(open: readonly FeedbackRow[], submitting: Submitting): Content {
  const { desk, store } = submitting;
  const { undo } = store.state();
  const isHere = undo !== undefined && undo.file === desk.book.state().file?.name;
  if (open.length < 2 && !isHere) return undefined;
  return buttons(
    open.length > 1 &&
      button(`Bei allen ${open.length} offenen: ${noChange}`, () => answerAll(open, submitting)),
    isHere && button("Rückgängig", () => takeBack(undo, submitting))
  );
}

const nameOf = ({ code, title }: FeedbackRow) => [code, title].filter(Boolean).join(" ");

function card(row: FeedbackRow, submitting: Submitting): Content {
  const { desk } = submitting;
  return el(
    "li",
    { key: `${row.sheet}/${row.cell}`, class: "card" },
    el("p", {}, el("strong", {}, nameOf(row))),
    buttons(
      button(noChange, () => answer([row], submitting), {
        "aria-label": `${noChange} bei ${nameOf(row)}`,
      }),
      showButton(desk, row, "Zeile zeigen", { "aria-label": `Zeile zeigen: ${nameOf(row)}` })
    )
  );
}

function takeBack({ putBack }: Undo, { desk, store, refresh }: Submitting): Promise<void> {
  return desk.act("Wird zurückgenommen …", async () => {
    await putBack();
    const { undo: _, ...rest } = store.state();
    store.replace(rest);
    await desk.book.read();
    await refresh();
    desk.say("Zurückgenommen.");
  });
}

async function answerAll(rows: readonly FeedbackRow[], submitting: Submitting): Promise<void> {
  const isSure = await submitting.desk.ask({
    title: `Bei allen ${rows.length} „${noChange}“?`,
    text: "Das steht dann in jeder offenen Zeile unter „Rückmeldung“ und lässt sich dort wieder ändern.",
    yes: "Ja, eintragen",
  });
  if (isSure) await answer(rows, submitting);
}

function answer(rows: readonly FeedbackRow[], { desk, store, refresh }: Submitting): Promise<void> {
  const [first] = rows;
  return desk.act(`${noChange} wird eingetragen (${first?.cell}) …`, async () => {
    const putBack = await desk.host.write(
      rows.map(({ sheet, cell }) => ({ sheet, cell, text: noChange }))
    );
    store.change({ undo: { file: desk.book.state().file?.name, putBack } });
    await desk.book.read();
    await refresh();
    desk.say(rows.length === 1 ? "Eingetragen." : `In ${rows.length} Zeilen eingetragen.`);
  });
}
