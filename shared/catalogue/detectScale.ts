import { filledColour, type Ink, inksOf } from "./inkColour.ts";
import type { Source } from "./kind.ts";
import { legendParts } from "./ratingLegend.ts";
import { type Mark, markOf } from "./ratingMark.ts";
import type { RatingScale } from "./ratingScale.ts";
import { type ScaleHints, scaleHints } from "./scaleHints.ts";

/** How a column writes its ratings, and what made us think so (German, for people). */
export interface DetectedScale {
  readonly scale?: RatingScale;
  /** Colour of the filled dots, where only colour tells them apart. */
  readonly filledColor?: string;
  /** Six full dots in every cell: the colour that told them apart is gone. */
  readonly lostColour?: boolean;
  /** The column is on a scale that cannot be converted; its figures must not be read as 0–6. */
  readonly unclear?: boolean;
  readonly why: string;
}

type Marked = { readonly source: Source; readonly mark: Mark };
type Group = Mark["is"];

/** Decides how a column writes ratings, from all its cells, the legend's lines and its heading. */
export function detectScale(
  sources: readonly Source[],
  legend: string,
  heading: string
): DetectedScale {
  const marked = sources.map((source) => ({ source, mark: markOf(source) }));
  const group = mainGroup(marked);
  const ofGroup = marked.filter(({ mark }) => mark.is === group);
  const hints = () => hintsFor(legend, heading);
  if (group === "signs") return signScale(ofGroup, hints());
  if (group === "words") return wordScale(ofGroup, legend, heading);
  if (group === "letter") return letterScale(ofGroup, hints());
  if (group === "of") return shareScale(ofGroup);
  return figureScale(
    marked.filter(({ mark }) => mark.is === "figure"),
    hints(),
    heading
  );
}

const judged: readonly Group[] = ["figure", "of", "signs", "words", "letter"];

/** The way of writing most cells share. */
function mainGroup(marked: readonly Marked[]): Group | undefined {
  const counts = judged.map((is) => marked.filter(({ mark }) => mark.is === is).length);
  const most = Math.max(...counts);
  return most === 0 ? undefined : judged[counts.indexOf(most)];
}

interface Sourced {
  readonly hints: ScaleHints;
  readonly from: "Überschrift" | "Legende" | undefined;
}

/** The heading speaks first, then legend lines that name its word, then lines on ratings in general. */
function hintsFor(legend: string, heading: string): Sourced {
  const own = scaleHints(heading, true);
  const parts = legendParts(legend, heading);
  const [named, general] = [2, 1].map((bond) =>
    scaleHints(joined(parts.filter((part) => part.bond === bond).map(({ text }) => text)))
  );
  const told = [named, general].find((hints) => hints && Object.keys(hints).length > 0);
  if (Object.keys(own).length === 0) return { hints: told ?? {}, from: told && "Legende" };
  return { hints: { ...told, ...own }, from: "Überschrift" };
}

/** Only lines that hold something to learn are read together. */
const joined = (texts: readonly string[]) =>
  texts.filter((text) => Object.keys(scaleHints(text)).length > 0).join(" ; ");

const figureScales: ReadonlyMap<number, "1-3" | "1-5" | "0-6"> = new Map([
  [3, "1-3"],
  [5, "1-5"],
  [6, "0-6"],
]);

const converted: Readonly<Record<string, string>> = {
  "1-3": "umgerechnet 1→2, 2→4, 3→6",
  "1-5": "umgerechnet 1→1, 2→2, 3→4, 4→5, 5→6",
  "0-6": "ohne Umrechnung",
  "1-3 reversed": "umgekehrt: 1→6, 2→4, 3→2",
  "1-5 reversed": "umgekehrt: 1→6, 2→5, 3→4, 4→2, 5→1",
  "1-6 reversed": "umgekehrt: 1→6 bis 6→1",
  "0-6 reversed": "umgekehrt: 0→6 bis 6→0",
};

function figureScale(
  cells: readonly Marked[],
  { hints, from }: Sourced,
  heading: string
): DetectedScale {
  const values = cells.flatMap(({ mark }) => (mark.is === "figure" ? [mark.value] : []));
  const most = hints.most !== undefined && hints.most > 1 ? hints.most : mostBy(values, hints);
  if (most === undefined) {
    return values.length === 0 && heading === "" ? { why: "keine Werte" } : ourFigures(values);
  }
  const beyond = values.filter((value) => value > most).length;
  if (beyond > 0.2 * values.length) {
    return from === "Legende" && !hints.reversed
      ? ourFigures(values)
      : unclear(`Werte über ${most}`);
  }
  const base = figureScales.get(most);
  if (base === undefined) return unclear(`Skala bis ${most}`);
  const turned =
    base === "0-6" && hints.least !== 0 ? "1-6 reversed" : (`${base} reversed` as const);
  const scale = hints.reversed ? turned : base;
  return { scale, why: `Ziffern laut ${from}, ${converted[scale]}` };
}

/** A legend that only says "1 = hoch" leaves the other end to the values. */
function mostBy(values: readonly number[], { reversed }: ScaleHints): number | undefined {
  if (reversed === undefined || values.length === 0) return undefined;
  const greatest = Math.max(...values);
  return greatest <= 3 ? 3 : greatest <= 5 ? 5 : 6;
}

const ourFigures = (values: readonly number[]): DetectedScale =>
  values.filter((value) => value > 6).length > 0.5 * values.length
    ? unclear("Werte über 6")
    : { scale: "0-6", why: "Ziffern ohne Legende, gelesen als 0 bis 6" };

const unclear = (what: string): DetectedScale => ({
  unclear: true,
  why: `${what} ohne passende Legende; bitte die Skala angeben`,
});

function shareScale(cells: readonly Marked[]): DetectedScale {
  const mosts = cells.map(({ mark }) => (mark.is === "of" ? mark.most : 0));
  const most = [6, 5, 3].find(
    (one) => mosts.filter((other) => other === one).length * 2 > mosts.length
  );
  if (most === 6) return { scale: "n/6", why: "Angaben wie „4/6“" };
  const scale = most === undefined ? undefined : figureScales.get(most);
  if (scale === undefined) return unclear("Anteile");
  return { scale, why: `Angaben wie „2/${most}“, ${converted[scale]}` };
}

function wordScale(cells: readonly Marked[], legend: string, heading: string): DetectedScale {
  const very = cells.some(
    ({ mark }) => mark.is === "words" && mark.levels.some((level) => level.startsWith("very"))
  );
  const told = [
    heading,
    ...legendParts(legend, heading).flatMap(({ text, bond }) => (bond === 2 ? [text] : [])),
  ];
  return very || told.some((text) => scaleHints(text).fiveWords)
    ? {
        scale: "words5",
        why: "Wörter von „sehr gering“ bis „sehr hoch“, gelesen als 1, 2, 4, 5, 6",
      }
    : { scale: "words3", why: "Wörter „gering“, „mittel“, „hoch“, gelesen als 2, 4, 6" };
}

function letterScale(cells: readonly Marked[], { hints }: Sourced): DetectedScale {
  if (cells.some(({ mark }) => mark.is === "letter" && mark.letter > "C"))
    return unclear("Buchstaben über C");
  return hints.reversed
    ? { scale: "letters3 reversed", why: "Buchstaben laut Legende, A→2, B→4, C→6" }
    : { scale: "letters3", why: "Buchstaben, A→6, B→4, C→2" };
}

function signScale(cells: readonly Marked[], { hints }: Sourced): DetectedScale {
  const signs = cells.flatMap(({ mark }) => (mark.is === "signs" ? [mark] : []));
  const total = Math.max(...signs.map((mark) => mark.total), hints.signs ?? 0);
  const isDots = signs.filter(({ family }) => family === "dots").length * 2 > signs.length;
  const hollow = signs.some((mark) => mark.total > 1 && mark.filled < mark.total);
  if (total === 6 || (isDots && !(hollow && signs.every((mark) => mark.total === total)))) {
    return dotScale(cells, hollow);
  }
  const steps = total <= 3 ? 3 : total <= 5 ? 5 : undefined;
  if (steps === undefined) return unclear("mehr als sechs Zeichen");
  const isPlus =
    steps === 3 && signs.filter(({ family }) => family === "plus").length * 2 > signs.length;
  const base = isPlus ? "plus3" : steps === 3 ? "stars3" : "stars5";
  const scale = hints.reversed ? (`${base} reversed` as const) : base;
  return { scale, why: `Zeichen in ${steps} Stufen${hints.reversed ? ", umgekehrt" : ""}` };
}

function dotScale(cells: readonly Marked[], hollow: boolean): DetectedScale {
  if (hollow) return { scale: "dots", why: "gefüllte und leere Punkte" };
  const inked: readonly (readonly Ink[])[] = cells.flatMap(({ source }) => {
    const inks = inksOf(source);
    return inks ? [inks] : [];
  });
  const filledColor = filledColour(inked);
  if (filledColor !== undefined) {
    return { scale: "dots (font colour)", filledColor, why: "Punkte nach Schriftfarbe" };
  }
  const full =
    cells.length > 1 && cells.every(({ mark }) => mark.is === "signs" && mark.filled === 6);
  return full
    ? {
        scale: "dots",
        lostColour: true,
        why: "alle Punkte gefüllt; die Farbe ging wohl beim Kopieren verloren",
      }
    : { scale: "dots", why: "gefüllte Punkte gezählt" };
}
