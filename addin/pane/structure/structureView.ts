import { button, buttons, mainButton } from "../buttons.ts";
import { chooseFile } from "../chooseFile.ts";
import { counted } from "../counted.ts";
import { type Content, el } from "../element.ts";
import { downloadButton } from "../hostButtons.ts";
import { section } from "../section.ts";
import type { Desk, View } from "../view.ts";
import { departmentChoice } from "./departmentChoice.ts";
import { type Decide, doubtCard } from "./doubtCards.ts";
import { type Doubt, doubtsOf, headingsOf, questionsCounted } from "./doubts.ts";
import { makeCatalogue } from "./makeCatalogue.ts";
import { previewOf, settledHeadings, sheetsFound, type Unfolding } from "./understood.ts";

/** Tabelle übernehmen: what was understood, what is in doubt, and the catalogue made of it. */
export const view: View = {
  open(desk, repaint) {
    let isOpen = false;
    const toggle = (next: boolean) => {
      isOpen = next;
      repaint();
    };
    const read = async () => {
      const before = desk.book.state().file?.name;
      await desk.act("Arbeitsmappe wird gelesen …", async () => {
        await desk.book.read();
      });
      const { file, reading } = desk.book.state();
      // A workbook that the office has sent is there to be answered.
      if (file?.name !== before && reading?.origin?.kind === "request") desk.go("submit");
    };
    return {
      show: () => [el("h1", {}, "Tabelle übernehmen"), content(desk, read, { isOpen, toggle })],
      enter() {
        if (desk.host.kind === "excel" && !desk.book.state().reading) void read();
      },
    };
  },
};

function content(desk: Desk, read: () => unknown, settled: Unfolding): Content {
  const { reading } = desk.book.state();
  if (!reading) return desk.host.kind === "excel" ? beforeReading(read) : fileWanted(desk, read);
  if (reading.refused !== undefined) {
    return [el("p", { class: "trouble" }, reading.refused), again(desk, read)];
  }
  if (reading.origin !== undefined) return alreadyOurs(desk, read);
  return [...understood(desk, read, settled)];
}

const beforeReading = (read: () => unknown): Content => [
  el(
    "p",
    {},
    "Klimakatalog liest die geöffnete Arbeitsmappe, wie sie ist, und legt daneben einen geordneten Katalog an. Ihre Blätter bleiben unverändert."
  ),
  buttons(mainButton("Arbeitsmappe lesen", () => read())),
];

function fileWanted(desk: Desk, read: () => unknown): Content {
  return [
    el(
      "p",
      {},
      "Wählen Sie die Arbeitsmappe mit Ihren Maßnahmen, so wie sie ist. Klimakatalog liest sie und macht daraus einen geordneten Katalog; Ihre Datei bleibt unverändert."
    ),
    chooseFile("Arbeitsmappe auswählen", (file) => {
      desk.host.takeFile?.(file);
      read();
    }),
  ];
}

function again(desk: Desk, read: () => unknown): Content {
  if (desk.host.kind === "file") return fileWanted(desk, read);
  return buttons(button("Noch einmal lesen", () => read()));
}

/** A catalogue already: nothing to be structured, straight on. */
function alreadyOurs(desk: Desk, read: () => unknown): Content {
  const { reading } = desk.book.state();
  const count = reading?.sheets.reduce((sum, { measures }) => sum + measures, 0) ?? 0;
  return [
    el(
      "p",
      { class: "note" },
      `Diese Arbeitsmappe ist schon ein geordneter Katalog mit ${counted(count, "Maßnahme", "Maßnahmen")}.`
    ),
    buttons(
      mainButton("Weiter: Prüfen", () => desk.go("check")),
      downloadButton(desk, "Arbeitsmappe herunterladen")
    ),
    again(desk, read),
  ];
}

function understood(desk: Desk, read: () => unknown, unfolding: Unfolding): readonly Content[] {
  const { reading, isStale, learned, decided } = desk.book.state();
  if (!reading) return [];
  const decide = decider(desk);
  const doubts = doubtsOf(reading, { learned, decided });
  const open = new Set(doubts.map(({ heading }) => heading));
  const settled = headingsOf(reading).filter(
    ({ heading, samples }) => !open.has(heading) && samples.length > 0
  );
  const count = reading.sheets.reduce((sum, { measures }) => sum + measures, 0);
  const verb = count === 1 ? "wurde" : "wurden";
  return [
    isStale && staleNote(read),
    el(
      "p",
      { key: "count" },
      `In „${reading.file}“ ${verb} `,
      el("strong", {}, counted(count, "Maßnahme", "Maßnahmen")),
      " gefunden."
    ),
    sheetsFound(reading),
    departmentChoice(desk),
    questions(doubts, decide),
    settledHeadings(settled, decide, unfolding),
    previewOf(reading.preview, count),
    actions(desk, doubts, read),
  ];
}

const decider =
  ({ act, book }: Desk): Decide =>
  (columns) =>
    void act("Wird neu zugeordnet …", () => book.decide(columns));

function questions(doubts: readonly Doubt[], decide: Decide): Content {
  if (doubts.length === 0) return undefined;
  const proposals = Object.fromEntries(doubts.map(({ heading, field }) => [heading, field]));
  const all = button("Alle Vorschläge annehmen", () => decide(proposals));
  return section(
    "doubts",
    questionsCounted(doubts),
    doubts.length > 1 && buttons(all),
    el(
      "ul",
      { class: "cards" },
      doubts.map((doubt) => doubtCard(doubt, decide))
    )
  );
}

const staleNote = (read: () => unknown): Content =>
  el(
    "div",
    { class: "note careful", key: "stale" },
    el("p", {}, "Seit dem Lesen wurde in der Arbeitsmappe etwas geändert."),
    buttons(button("Neu lesen", () => read()))
  );

function actions(desk: Desk, open: readonly Doubt[], read: () => unknown): Content {
  const label =
    desk.host.kind === "excel" ? "Katalog anlegen" : "Geordnete Arbeitsmappe herunterladen";
  return [
    el(
      "p",
      { class: "buttons", key: "make" },
      mainButton(label, () => makeCatalogue(desk, open))
    ),
    desk.host.kind === "file" &&
      el(
        "details",
        { class: "fold", key: "other" },
        el("summary", {}, "Andere Arbeitsmappe"),
        fileWanted(desk, read)
      ),
  ];
}
