import { chooseFile } from "../chooseFile.ts";
import { counted } from "../counted.ts";
import { type Content, el } from "../element.ts";
import type { Desk, View } from "../view.ts";
import { departmentChoice } from "./departmentChoice.ts";
import { type Decide, doubtCard } from "./doubtCards.ts";
import { type Doubt, doubtsOf, headingsOf } from "./doubts.ts";
import { makeCatalogue } from "./makeCatalogue.ts";
import { previewOf, settledHeadings, sheetsFound } from "./understood.ts";

/** Tabelle übernehmen: what was understood, what is in doubt, and the catalogue made of it. */
export const view: View = {
  open(desk) {
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
      show: () => [el("h1", {}, "Tabelle übernehmen"), content(desk, read)],
      enter() {
        if (desk.host.kind === "excel" && !desk.book.state().reading) void read();
      },
    };
  },
};

function content(desk: Desk, read: () => unknown): Content {
  const { reading } = desk.book.state();
  if (!reading) return desk.host.kind === "excel" ? beforeReading(read) : fileWanted(desk, read);
  if (reading.refused !== undefined) {
    return [el("p", { class: "trouble" }, reading.refused), again(desk, read)];
  }
  if (reading.origin !== undefined) return alreadyOurs(desk, read);
  return [...understood(desk, read)];
}

const beforeReading = (read: () => unknown): Content => [
  el(
    "p",
    {},
    "Klimakatalog liest die geöffnete Arbeitsmappe, wie sie ist, und legt daneben einen geordneten Katalog an. Ihre Blätter bleiben unverändert."
  ),
  el(
    "p",
    { class: "buttons" },
    el(
      "button",
      { type: "button", class: "main", onClick: () => void read() },
      "Arbeitsmappe lesen"
    )
  ),
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
  return el(
    "p",
    { class: "buttons" },
    el("button", { type: "button", onClick: () => void read() }, "Noch einmal lesen")
  );
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
    el(
      "p",
      { class: "buttons" },
      el(
        "button",
        { type: "button", class: "main", onClick: () => desk.go("check") },
        "Weiter: Prüfen"
      ),
      desk.host.download &&
        el(
          "button",
          {
            type: "button",
            onClick: () =>
              void desk.act("Datei wird gespeichert …", async () => desk.host.download?.()),
          },
          "Arbeitsmappe herunterladen"
        )
    ),
    again(desk, read),
  ];
}

function understood(desk: Desk, read: () => unknown): readonly Content[] {
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
    settledHeadings(settled, decide),
    previewOf(reading.preview, count),
    actions(desk, doubts.length, read),
  ];
}

const decider =
  ({ act, book }: Desk): Decide =>
  (columns) =>
    void act("Wird neu zugeordnet …", () => book.decide(columns));

function questions(doubts: readonly Doubt[], decide: Decide): Content {
  if (doubts.length === 0) return undefined;
  const proposals = Object.fromEntries(doubts.map(({ heading, field }) => [heading, field]));
  const all = el(
    "button",
    { type: "button", onClick: () => decide(proposals) },
    "Alle Vorschläge annehmen"
  );
  return el(
    "section",
    { key: "doubts", "aria-labelledby": "doubts-title" },
    el(
      "h2",
      { id: "doubts-title" },
      counted(doubts.length, "Frage zu einer Spalte", "Fragen zu Spalten")
    ),
    doubts.length > 1 && el("p", { class: "buttons" }, all),
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
    el(
      "p",
      { class: "buttons" },
      el("button", { type: "button", onClick: () => void read() }, "Neu lesen")
    )
  );

function actions(desk: Desk, open: number, read: () => unknown): Content {
  const label =
    desk.host.kind === "excel" ? "Katalog anlegen" : "Geordnete Arbeitsmappe herunterladen";
  return [
    el(
      "p",
      { class: "buttons", key: "make" },
      el(
        "button",
        { type: "button", class: "main", onClick: () => void makeCatalogue(desk, open) },
        label
      )
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
