import { writeNumber } from "../../../shared/wording/writeNumber.ts";
import { button, buttons, mainButton } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { downloadButton } from "../hostButtons.ts";
import { newStore } from "../store.ts";
import type { Desk, View } from "../view.ts";
import { applyFix, type Fixed, undoFix } from "./applyFix.ts";
import { findingCard } from "./findingCard.ts";
import { type FindingGroup, groupFindings } from "./groupFindings.ts";

interface CheckState {
  /** How many of a group are shown, where somebody wanted more. */
  readonly shown: Readonly<Record<string, number>>;
  /** Repairs that can be taken back, the last one last. */
  readonly fixed: readonly Fixed[];
}

/** Prüfen: what was found, cell by cell; a click goes there, another one repairs. */
export const view: View = {
  open(desk, repaint) {
    const store = newStore<CheckState>({ shown: {}, fixed: [] }, repaint);
    const read = () =>
      desk.act("Wird geprüft …", async () => {
        await desk.book.read();
      });
    return {
      show: () => [el("h1", {}, "Prüfen"), content(desk, store, read)],
      enter() {
        const { reading, isStale } = desk.book.state();
        if (desk.host.kind === "excel" && (!reading || isStale)) void read();
      },
    };
  },
};

type CheckStore = ReturnType<typeof newStore<CheckState>>;

function content(desk: Desk, store: CheckStore, read: () => void): Content {
  const { reading, isStale } = desk.book.state();
  if (!reading) return nothingRead(desk, read);
  if (reading.refused !== undefined) return el("p", { class: "trouble" }, reading.refused);
  const groups = groupFindings(reading.findings);
  return [
    el(
      "p",
      { key: "sum" },
      el(
        "strong",
        {},
        reading.findings.told.length === 0 ? "Nichts aufgefallen." : reading.findings.sum
      )
    ),
    el(
      "p",
      { class: "quiet", key: "free" },
      "Nur Fehler müssen vor dem Veröffentlichen behoben sein. Abgeben können Sie immer."
    ),
    bar(desk, store, isStale, read),
    groups.map((group, index) => groupOf(group, desk, store, index === 0)),
  ];
}

function nothingRead(desk: Desk, read: () => void): Content {
  if (desk.host.kind === "excel") {
    return buttons(mainButton("Arbeitsmappe prüfen", read));
  }
  return [
    el("p", {}, "Zuerst braucht es eine Arbeitsmappe."),
    buttons(mainButton("Arbeitsmappe auswählen", () => desk.go("structure"))),
  ];
}

function bar(desk: Desk, store: CheckStore, isStale: boolean, read: () => void): Content {
  const { fixed } = store.state();
  const last = fixed.at(-1);
  return el(
    "div",
    { class: "buttons", key: "bar" },
    button(isStale ? "Neu prüfen: Es wurde etwas geändert" : "Neu prüfen", read, {
      class: isStale ? "main" : "",
    }),
    last && button(`Rückgängig: ${last.what}`, () => undoFix(desk, store, last)),
    fixed.length > 0 && downloadButton(desk, "Geänderte Arbeitsmappe herunterladen"),
    button("Weiter: Meldung abgeben", () => desk.go("submit"))
  );
}

const atFirst = 10;

/** What matters is open; of what remains, the first shows what it is about. */
function groupOf(group: FindingGroup, desk: Desk, store: CheckStore, isFirst: boolean): Content {
  const { shown } = store.state();
  const many = shown[group.key] ?? atFirst;
  const more = group.findings.length - many;
  const beyond = group.count - group.findings.length;
  return el(
    "details",
    {
      class: `fold ${group.severity}`,
      key: group.key,
      "data-severity": group.severity,
      ...((group.severity !== "hint" || isFirst) && { open: true }),
    },
    el(
      "summary",
      {},
      el("span", { class: "sign", "aria-hidden": "true" }, group.sign),
      ` ${group.title} `,
      el("span", { class: "quiet" }, `(${writeNumber(group.count)})`)
    ),
    el(
      "ul",
      { class: "cards" },
      group.findings
        .slice(0, many)
        .map((finding) => findingCard(finding, desk, (fix) => void applyFix(desk, store, fix)))
    ),
    more > 0 &&
      el(
        "p",
        {},
        button(
          `${writeNumber(more)} weitere zeigen`,
          () => store.change({ shown: { ...shown, [group.key]: many + 50 } }),
          { class: "plain" }
        )
      ),
    beyond > 0 &&
      el(
        "p",
        { class: "quiet" },
        `Gezeigt werden die ersten ${writeNumber(group.findings.length)}; die übrigen nach dem nächsten Prüfen.`
      )
  );
}
