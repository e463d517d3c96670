import type { MeldungSummary } from "../../reading/meldung.ts";
import { button, buttons } from "../buttons.ts";
import { counted } from "../counted.ts";
import { type Content, el } from "../element.ts";
import { submitMeldung, submitNothing } from "./sending.ts";
import { senderOf } from "./submitState.ts";
import type { Submitting } from "./submitView.ts";

/** What the Meldung says that is new, what is still wanted, and the buttons that send it. */
export function meldungCard(submitting: Submitting): Content {
  const { desk, store } = submitting;
  const { summary } = store.state();
  const { department } = senderOf(desk);
  if (department === undefined) {
    return el(
      "p",
      { class: "note careful", key: "who" },
      "Bitte zuerst auswählen, welche Dienststelle meldet."
    );
  }
  return [
    summary &&
      desk.book.state().reading && [
        el("h2", { key: "new" }, "Das ist neu"),
        changes(summary),
        gaps(summary, () => desk.go("check")),
        extentChoice(submitting),
      ],
    ways(submitting),
  ];
}

function changes({ changes: found, measures }: MeldungSummary): Content {
  if (!found) {
    const count = counted(measures, "Maßnahme", "Maßnahmen");
    const sentence = `${count}. Veröffentlicht ist noch nichts, womit sich vergleichen ließe.`;
    return el("p", { key: "first" }, sentence);
  }
  const { added, changed, unchanged, gone } = found;
  return el(
    "div",
    { key: "changes" },
    fold("neu", added.length, el("ul", {}, added.map(line))),
    fold("geändert", changed.length, el("ul", {}, changed.map(changedLine))),
    unchanged > 0 &&
      el("p", { key: "same" }, `${counted(unchanged, "Maßnahme", "Maßnahmen")} unverändert`),
    gone.length > 0 && goneNote(gone)
  );
}

const line = (text: string) => el("li", { key: text }, text);

const changedLine = ({ name, sentences }: { name: string; sentences: readonly string[] }) =>
  el("li", { key: name }, name, el("ul", {}, sentences.map(line)));

function goneNote(gone: readonly string[]): Content {
  const head =
    gone.length === 1
      ? "Eine Maßnahme fehlt in dieser Arbeitsmappe:"
      : `${gone.length} Maßnahmen fehlen in dieser Arbeitsmappe:`;
  return el(
    "div",
    { class: "note careful", key: "gone" },
    el("p", {}, head),
    el("ul", {}, gone.map(line)),
    el(
      "p",
      {},
      "Bitte ergänzen, oder unten „nur Ergänzungen“ wählen. Fällt etwas weg, genügt die Umsetzungsphase „gestrichen“."
    )
  );
}

const fold = (what: string, count: number, list: Content): Content =>
  count > 0 &&
  el(
    "details",
    { class: "fold", key: what, open: count <= 5 },
    el("summary", {}, `${counted(count, "Maßnahme", "Maßnahmen")} ${what}`),
    list
  );

function gaps({ gaps: found }: MeldungSummary, check: () => void): Content {
  if (found.length === 0) return el("p", { key: "gaps" }, "Alle gewünschten Angaben sind da.");
  return el(
    "details",
    { class: "fold", key: "gaps" },
    el("summary", {}, `Noch gewünscht: ${counted(found.length, "Angabe", "Angaben")}`),
    el(
      "p",
      { class: "quiet" },
      "Abgeben können Sie auch so; in Vorlagen steht dort „keine Angabe“."
    ),
    el(
      "ul",
      {},
      found.map(({ label, count }) =>
        el("li", { key: label }, `${label}: fehlt bei ${counted(count, "Maßnahme", "Maßnahmen")}`)
      )
    ),
    buttons(button("Unter „Prüfen“ ansehen", check))
  );
}

function extentChoice({ store, desk, refresh }: Submitting): Content {
  const { extent } = store.state();
  const choose = (chosen: "complete" | "partial") => () => {
    store.change({ extent: chosen });
    void desk.act("Meldung wird vorbereitet …", refresh);
  };
  const choice = (value: "complete" | "partial", text: string) =>
    el(
      "label",
      { class: "choice", key: value },
      el("input", {
        type: "radio",
        name: "extent",
        value,
        checked: extent === value,
        onChange: choose(value),
      }),
      el("span", {}, text)
    );
  return el(
    "fieldset",
    { key: "extent" },
    el("legend", {}, "Die Arbeitsmappe enthält"),
    choice("complete", "alle unsere Maßnahmen"),
    choice("partial", "nur Ergänzungen; alles andere bleibt, wie es ist")
  );
}

function ways(submitting: Submitting): Content {
  const { desk, store } = submitting;
  const { session } = desk;
  const { summary, counter } = store.state();
  const hasBook = summary !== undefined && desk.book.state().reading !== undefined;
  const roles = session.me?.roles ?? [];
  const mustBeReleased =
    session.settings.releasedBy === "head" && !roles.includes("head") && !roles.includes("office");
  const same = counter?.submissions.find(
    ({ hash, isCurrent }) => isCurrent && hash === summary?.hash
  );
  return el(
    "div",
    { key: "buttons" },
    hasBook &&
      same &&
      el("p", { class: "note" }, "Genau diese Meldung liegt der Stabsstelle schon vor."),
    hasBook &&
      mustBeReleased &&
      el("p", { class: "quiet" }, "In Ihrer Kommune gibt die Leitung jede Meldung frei."),
    buttons(
      hasBook &&
        button(
          mustBeReleased
            ? "Zur Freigabe an die Leitung geben"
            : same
              ? "Noch einmal abgeben"
              : "Meldung abgeben",
          () => submitMeldung(submitting, mustBeReleased ? "forRelease" : "final"),
          { class: same ? "" : "main" }
        ),
      button("Fehlanzeige: nichts zu melden", () => submitNothing(submitting))
    )
  );
}
