import type { RatedCriterion, RatedMeasure } from "../../reading/ratedMeasures.ts";
import { button, buttons, mainButton } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { downloadButton, showButton } from "../hostButtons.ts";
import { newStore, type Store } from "../store.ts";
import type { Desk, View } from "../view.ts";
import { dotsChoice } from "./dotsChoice.ts";
import { neighbours } from "./neighbours.ts";

/** Which measures are gone through, and which one is on the desk. */
export interface RateState {
  readonly measures: readonly RatedMeasure[];
  readonly at: number;
  /** Puts back what stood there before the last entry. */
  readonly undo?: () => Promise<void>;
}

type RateStore = Store<RateState>;

/** Bewerten: one measure at a time, six dots, and beside it how its neighbours were judged. */
export const view: View = {
  open(desk, repaint) {
    const store = newStore<RateState>({ measures: [], at: 0 }, repaint);
    const read = () =>
      desk.act("Bewertungen werden gelesen …", async () => {
        const { reading, isStale } = desk.book.state();
        if ((!reading || isStale) && !(await desk.book.read())) return;
        const measures = await desk.reader.ratedMeasures();
        store.change({
          measures,
          at: Math.min(store.state().at, Math.max(0, measures.length - 1)),
        });
      });
    return {
      show: () => [el("h1", {}, "Bewerten"), content(desk, store)],
      enter: () => void read(),
    };
  },
};

function content(desk: Desk, store: RateStore): Content {
  const { measures, at } = store.state();
  const measure = measures[at];
  if (!measure) return nothingToRate(desk);
  const { code, title, description, criteria, topic } = measure;
  const open = measures.filter(isOpen).length;
  return [
    el(
      "p",
      { key: "count" },
      `Maßnahme ${at + 1} von ${measures.length}; `,
      open === 0
        ? "alle sind bewertet"
        : `${open === 1 ? "eine ist" : `${open} sind`} noch nicht ganz bewertet`
    ),
    el("h2", { key: "name" }, [code, title].filter(Boolean).join(" ")),
    topic !== undefined && el("p", { class: "quiet", key: "topic" }, topic),
    description !== undefined &&
      el(
        "details",
        { class: "fold", key: "text" },
        el("summary", {}, "Beschreibung"),
        el("p", {}, description)
      ),
    criteria.map((criterion) =>
      dotsChoice(
        `${at}-${criterion.field}`,
        criterion,
        (text) => void enter(desk, store, criterion, text)
      )
    ),
    moves(desk, store),
    neighbours(measure, measures, (index) => store.change({ at: index })),
  ];
}

export const isOpen = ({ criteria }: RatedMeasure) =>
  criteria.some(({ rating }) => rating === undefined);

function nothingToRate(desk: Desk): Content {
  const { reading } = desk.book.state();
  const text =
    reading?.origin === undefined
      ? "Bewertet wird im geordneten Katalog: Dort heißt eine Ziffer immer „so viele von sechs Punkten“. Bitte zuerst die Tabelle übernehmen."
      : "In diesem Katalog stehen noch keine Maßnahmen.";
  return [el("p", {}, text), buttons(mainButton("Tabelle übernehmen", () => desk.go("structure")))];
}

function moves(desk: Desk, store: RateStore): Content {
  const { measures, at, undo } = store.state();
  const measure = measures[at];
  const next = [...measures.keys()].find(
    (index) => index > at && isOpen(measures[index] as RatedMeasure)
  );
  const go = (index: number) => () => store.change({ at: index });
  return el(
    "p",
    { class: "buttons", key: "moves" },
    button("Zurück", go(at - 1), { disabled: at === 0 }),
    mainButton("Weiter", go(at + 1), { disabled: at === measures.length - 1 }),
    next !== undefined && button("Nächste ohne Bewertung", go(next)),
    undo && button("Rückgängig", () => takeBack(desk, store, undo)),
    measure && showButton(desk, measure, "Zeile zeigen"),
    undo && downloadButton(desk, "Arbeitsmappe herunterladen")
  );
}

/** The cell first, then what is shown; the workbook is read anew when the next step wants it. */
function enter(
  desk: Desk,
  store: RateStore,
  criterion: RatedCriterion,
  text: string
): Promise<void> {
  const { at } = store.state();
  return desk.act(`${criterion.label}: ${text} von 6 wird eingetragen …`, async () => {
    const measure = store.state().measures[at];
    if (!measure) return;
    const undo = await desk.host.write([{ sheet: measure.sheet, cell: criterion.cell, text }]);
    const measures = store
      .state()
      .measures.map((one, index) => (index === at ? withRating(one, criterion, text) : one));
    store.change({ measures, undo });
    desk.book.markStale();
  });
}

function withRating(measure: RatedMeasure, { field }: RatedCriterion, text: string): RatedMeasure {
  const criteria = measure.criteria.map(({ rating: before, ...one }): RatedCriterion => {
    if (one.field !== field) return before === undefined ? one : { ...one, rating: before };
    return text === "" ? one : { ...one, rating: { dots: Number(text) } };
  });
  return { ...measure, criteria };
}

function takeBack(desk: Desk, store: RateStore, undo: () => Promise<void>): Promise<void> {
  return desk.act("Wird zurückgenommen …", async () => {
    await undo();
    await desk.book.read();
    const { undo: _, ...rest } = store.state();
    store.replace({ ...rest, measures: await desk.reader.ratedMeasures() });
    desk.say("Zurückgenommen.");
  });
}
