import { fieldNames, fields } from "../../catalogue/fields.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import { type Look, looks } from "../columns/cellLooks.ts";
import { plainReader } from "../columns/columnReader.ts";
import { filledOf, type GridView, textOf } from "../gridView.ts";
import { analyseHeading } from "../headings/analyseHeading.ts";
import type { Target } from "../headings/headingScores.ts";
import type { ReadingContext } from "../readingContext.ts";
import type { FormLabel } from "./findLabels.ts";
import type { CellPlace } from "./labelPlaces.ts";

/** How sure a guessed title is. */
const guessed = 0.6;
/** The title stands among the first labels of a form. */
const withinFirst = 5;
/** How many fields a form names at least that asks for a measure. */
const fewestFields = 5;
/** Longer texts are no choice. */
const longestChoice = 20;
/** What other forms of an office ask for as well. */
const everyday: ReadonlySet<Target> = new Set([
  "notes",
  "contact",
  "code",
  "start",
  "end",
  "span",
  "department",
  "lead",
  "visibility",
]);

/**
 * A form that asks for a measure and for no title by any known name: the first label asks for it whose answers may be
 * titles, each another. Without such a label, a line above the first answer with such a text below it.
 */
export function withGuessedTitle(
  view: GridView,
  labels: readonly FormLabel[],
  { settings, template }: ReadingContext
): readonly FormLabel[] {
  const isAmongFirst = placesOf(labels);
  // "Idee" far below, among the answers, asks for no title.
  const isTitle = (label: FormLabel) =>
    label.target === "title" && isAmongFirst(label, withinFirst * 2);
  if (labels.some(isTitle) || !asksForMeasure(labels)) return labels;
  const groups = [...Map.groupBy(labels.filter(isUnknown), ({ text }) => text).values()];
  const early = groups.filter(([first]) => first && isAmongFirst(first, withinFirst));
  const asked: Asked = { view, settings, recurs: (text) => template?.recurs(text) ?? false };
  const asking = early.find((alike) => areTitles(alike, asked)) ?? titlesAbove(labels, asked);
  if (!asking) return labels;
  const others = labels.filter((label) => !asking.includes(label));
  return [...asking.map(titled), ...others].sort((a, b) => a.row - b.row || a.column - b.column);
}

interface Asked {
  readonly view: GridView;
  readonly settings: Settings;
  /** On other forms of the workbook as well: no answer. */
  readonly recurs: (text: string) => boolean;
}

/** Whether fewer labels than so many stand above one; a long list that is no form may have thousands. */
function placesOf(labels: readonly FormLabel[]) {
  const rows = labels.map(({ row }) => row).sort((a, b) => a - b);
  return ({ row }: FormLabel, count: number) =>
    row <= (rows[count - 1] ?? Number.POSITIVE_INFINITY);
}

const isUnknown = ({ target, confirmed, text }: FormLabel) =>
  target === null && !confirmed && text.length <= 60 && !analyseHeading(text).foreign;
const titled = (label: FormLabel): FormLabel => ({
  ...label,
  target: "title",
  score: guessed,
  guessed: true,
});

function asksForMeasure(labels: readonly FormLabel[]): boolean {
  const answered = labels.flatMap(({ target, values }) =>
    target !== null && values.length > 0 ? [target] : []
  );
  const asked = new Set(answered);
  const telling = [...asked].filter((target) => !everyday.has(target));
  return asked.size >= fewestFields && telling.length >= 2;
}

/** Labels of the same words, each with another title beside it. */
function areTitles(alike: readonly FormLabel[], asked: Asked): boolean {
  const titles = alike.flatMap(({ values: [place] }) => (place ? [textAt(asked.view, place)] : []));
  return (
    titles.length === alike.length &&
    new Set(titles).size === titles.length &&
    alike.every(({ values: [place] }) => place !== undefined && mayBeTitle(place, asked))
  );
}

/** "Unser Vorhaben" over "Solardach Bauhof", above all that has a known name. */
function titlesAbove(labels: readonly FormLabel[], asked: Asked): readonly FormLabel[] | undefined {
  const { view, recurs } = asked;
  const first = Math.min(...labels.flatMap(({ row, target }) => (target === null ? [] : [row])));
  const rows = Array.from({ length: Math.max(0, first - 1) }, (_, row) => row);
  const places = rows.flatMap((row) => filledOf(view, row).map(({ column }) => ({ row, column })));
  const found = places.find(({ row, column }) => {
    const text = textAt(view, { row, column });
    const below = { row: row + 1, column };
    const isLabel = text.length <= 40 && !nameOfForm.test(text) && !analyseHeading(text).foreign;
    return isLabel && !recurs(textAt(view, below)) && mayBeTitle(below, asked);
  });
  if (!found) return undefined;
  const values = [{ row: found.row + 1, column: found.column }];
  return [{ ...found, text: textAt(view, found), target: null, score: 0, values }];
}

const textAt = (view: GridView, { row, column }: CellPlace) => textOf(view.at(row, column));

/** "Projektkarte 5", "Klimablatt" */
const nameOfForm =
  /^\S*(steckbrief|brief|blatt|bogen|formular|karte|pass|profil|vordruck|meldung)s?( \S{1,4})?$/i;

/** Some words that name no office, topic, person or figure, and are no sentence. */
function mayBeTitle({ row, column }: CellPlace, { view, settings, recurs }: Asked): boolean {
  const cell = view.at(row, column);
  const text = textOf(cell);
  if (cell?.kind !== "text" || text.length < 8 || text.length > 140) return false;
  if (!/\p{L}{4}/u.test(text) || /\n|[.;:?]$/.test(text)) return false;
  if (recurs(text) || nameOfForm.test(text)) return false;
  if (figures.some((look) => look(cell, text))) return false;
  return text.length > longestChoice || !isChoice(text, settings);
}

const figures: readonly Look[] = [
  looks.contacts,
  looks.offices,
  looks.moments,
  looks.money,
  looks.measured,
  looks.horizons,
];

const choices = fieldNames.filter((name) => ["choice", "choices"].includes(fields[name].kind.name));

const isChoice = (text: string, settings: Settings) =>
  choices.some((name) => plainReader(name, settings)({ text }).value !== undefined);
