import type { Overview } from "../../reading/overview.ts";
import { button, buttons, mainButton } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { newStore, type Store } from "../store.ts";
import { today } from "../today.ts";
import type { Desk, View } from "../view.ts";
import { overviewPage } from "./overviewPage.ts";
import { sheetButton } from "./sheetButton.ts";

interface OverviewState {
  readonly overview?: Overview;
}

/** Übersicht of a department: the figures of its workbook, and in Excel a sheet with charts. */
export const view: View = {
  open(desk, repaint) {
    const store = newStore<OverviewState>({}, repaint);
    return {
      show: () => [el("h1", {}, "Übersicht"), content(desk, store)],
      enter() {
        const { reading } = desk.book.state();
        if (reading || desk.host.kind === "excel") void count(desk, store);
      },
    };
  },
};

/** Reads once more where cells have changed. */
function count(desk: Desk, store: Store<OverviewState>): Promise<void> {
  return desk.act("Zahlen werden gelesen …", async () => {
    const { reading, isStale } = desk.book.state();
    if ((!reading || isStale) && !(await desk.book.read())) return;
    store.change({ overview: await desk.reader.overview(today()) });
  });
}

function content(desk: Desk, store: Store<OverviewState>): Content {
  const { reading, isStale } = desk.book.state();
  const { overview } = store.state();
  if (reading?.refused !== undefined) return el("p", { class: "trouble" }, reading.refused);
  if (!reading || !overview) return nothingRead(desk, () => count(desk, store));
  if (reading.sheets.every(({ measures }) => measures === 0)) {
    return [el("p", {}, "In dieser Arbeitsmappe wurden keine Maßnahmen gefunden."), again(desk)];
  }
  return [
    el("p", { class: "quiet", key: "of" }, `Aus „${reading.file}“.`),
    isStale &&
      el("p", { class: "note careful", key: "stale" }, "Seitdem haben sich Zellen geändert."),
    el(
      "p",
      { class: "buttons", key: "buttons" },
      reading.origin !== undefined && sheetButton(desk, overview.sheet),
      isStale && button("Zahlen neu lesen", () => count(desk, store))
    ),
    reading.origin === undefined && desk.host.writeOverview && catalogueFirst(desk),
    overviewPage(overview),
  ];
}

const again = (desk: Desk) => buttons(mainButton("Tabelle übernehmen", () => desk.go("structure")));

/** Charts lie in the catalogue's workbook, never in one that was not taken over. */
const catalogueFirst = (desk: Desk): Content => [
  el(
    "p",
    { key: "first" },
    "Das Blatt mit Diagrammen gehört zum geordneten Katalog. Bitte zuerst die Tabelle übernehmen."
  ),
  again(desk),
];

function nothingRead(desk: Desk, read: () => unknown): Content {
  if (desk.host.kind === "excel") return buttons(mainButton("Arbeitsmappe lesen", read));
  return [
    el("p", {}, "Zuerst braucht es eine Arbeitsmappe."),
    buttons(mainButton("Arbeitsmappe auswählen", () => desk.go("structure"))),
  ];
}
