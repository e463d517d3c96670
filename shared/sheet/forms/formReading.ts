import { fields } from "../../catalogue/fields.ts";
import { surely } from "../columns/assignColumns.ts";
import { explainLabel } from "../columns/explainColumn.ts";
import { address, type GridView, viewOf } from "../gridView.ts";
import type { Target } from "../headings/headingScores.ts";
import { ignored, nothingOf } from "../ignored.ts";
import { issueAt, type ReadingContext } from "../readingContext.ts";
import type { SheetReading } from "../sheetReading.ts";
import { type FormLabel, findLabels } from "./findLabels.ts";
import { withGuessedTitle } from "./guessedTitle.ts";
import { numbering } from "./labelCandidates.ts";
import { withOpenLabels } from "./openLabels.ts";
import { readForms } from "./readForms.ts";
import { askedOf, askedOfAll, cardsSideBySide, formsSideBySide, placedAs } from "./sideBySide.ts";
import { withTownCode } from "./townCode.ts";
import { weighLabels } from "./weighLabels.ts";

/** The labels of a form, as far as their words and answers tell what they ask. */
export const labelsOf = (view: GridView, context: ReadingContext) =>
  withGuessedTitle(
    view,
    withTownCode(
      view,
      weighLabels(view, findLabels(view, context.labels, context.template), context),
      context
    ),
    context
  );

/** One form, or several that stand side by side and share their labels. */
export function readForm(
  view: GridView,
  labels: readonly FormLabel[],
  context: ReadingContext
): SheetReading {
  const opened = (own: GridView, known: readonly FormLabel[]) => {
    const asked = withOpenLabels(own, known, context);
    return withDoubts(formReading(own, asked, context), asked, context);
  };
  const cards = cardsSideBySide(view, labels).map(viewOf);
  if (cards.length > 1) return together(cards.map((own) => opened(own, labelsOf(own, context))));
  const several = formsSideBySide(view, labels);
  if (several.length === 0) return opened(view, labels);
  // What is asked is told by the answers of all.
  const asked = withOpenLabels(view, askedOfAll(view, labels, several), context);
  const [first, ...others] = several.map((beside) => {
    const reading = formReading(viewOf(beside.grid), askedOf(beside, asked), context);
    return { ...reading, ...placedAs(beside, reading.measures, reading.issues) };
  });
  if (!first) throw new Error("forms side by side are two at least");
  const all = {
    ...first,
    measures: [first, ...others].flatMap(({ measures }) => measures),
    issues: [first, ...others].flatMap(({ issues }) => issues),
  };
  return withDoubts(all, asked, context);
}

/** The cards of one sheet as one form; one left empty says nothing. */
function together(cards: readonly SheetReading[]): SheetReading {
  const filled = cards.filter(({ form }) => form !== "ignored");
  const [first = cards[0]] = filled;
  if (!first) throw new Error("cards are two at least");
  return {
    ...first,
    mapping: Object.assign({}, ...filled.map(({ mapping }) => mapping)),
    columns: Object.assign({}, ...filled.map(({ columns }) => columns)),
    ratingScales: Object.assign({}, ...filled.map(({ ratingScales }) => ratingScales)),
    covers: [...new Set(filled.flatMap(({ covers }) => covers))],
    measures: filled.flatMap(({ measures }) => measures),
    issues: filled.flatMap(({ issues }) => issues),
  };
}

/** What the labels of one form say. */
function formReading(
  view: GridView,
  labels: readonly FormLabel[],
  context: ReadingContext
): SheetReading {
  const { measures, issues, ratingScales } = readForms(view, labels, context);
  if (measures.length === 0)
    return ignored(context, "leeres Formular (Vorlage), keine Maßnahme eingetragen");
  const mapping = Object.fromEntries(
    labels.map((label) => [address(label.row, label.column), fieldsOf(label, labels)])
  );
  const covers = labels.flatMap(({ target }) =>
    target === null ? [] : target === "span" ? ["start", "end"] : [target]
  );
  const columns = Object.fromEntries(
    labels.map((label) => [address(label.row, label.column), explainLabel(label)])
  );
  return {
    ...nothingOf(context),
    form: "form",
    mapping,
    columns,
    ratingScales,
    covers: [...new Set(covers)],
    measures,
    issues,
  };
}

/** The name that the catalogue itself has for the field: whatever is answered, nothing else is meant. */
const isOwnName = (text: string, target: Target) =>
  target !== "span" && fields[target].label === text.replace(/\s*:$/, "");

/** Labels that a person should look at, each text once; without an answer there is nothing to ask. */
function doubtful(labels: readonly FormLabel[]): readonly (FormLabel & { target: Target })[] {
  const found = new Map<string, FormLabel & { target: Target }>();
  for (const label of labels) {
    const { text, target, score, values, guessed, confirmed } = label;
    const isUnsure = guessed || (score < surely && !confirmed);
    if (target === null || values.length === 0 || !isUnsure || found.has(text)) continue;
    if (!guessed && isOwnName(text, target)) continue;
    found.set(text, { ...label, target });
  }
  return [...found.values()];
}

/** What was guessed or is doubtful is asked for, once however many measures answer it. */
function withDoubts(
  reading: SheetReading,
  labels: readonly FormLabel[],
  context: ReadingContext
): SheetReading {
  if (reading.form === "ignored") return reading;
  const doubts = doubtful(labels).map(({ row, column, text, target }) =>
    issueAt(context, "columnUncertain", address(row, column), {
      field: target === "span" ? "start" : target,
      found: text,
    })
  );
  return { ...reading, issues: [...doubts, ...reading.issues] };
}

/** "Aufwand" without a value of its own heads a section, and so does "Akteure" where another label asks for them. */
function fieldsOf(
  label: FormLabel,
  labels: readonly FormLabel[]
): string | readonly string[] | null {
  const { target, values } = label;
  const isHead = () =>
    target === "effort" || isAskedBelow(label, labels) || isBetweenNumbers(label, labels);
  if (values.length === 0 && isHead()) return null;
  return target === "span" ? ["start", "end"] : target;
}

/** "Geld und Zeit" between "7. Einbindung" and "8. Einmalige Kosten": what asks is numbered on this form. */
function isBetweenNumbers({ text }: FormLabel, labels: readonly FormLabel[]): boolean {
  const numbered = labels.filter((label) => numbering.test(label.text)).length;
  return numbered >= 3 && numbered >= labels.length * 0.6 && !numbering.test(text);
}

/** Over other labels: "Akteure" above "Verantwortliche Stelle" and "Beteiligte", "Bericht 2025" above "Fortschritt". */
function isAskedBelow({ row, text, target }: FormLabel, labels: readonly FormLabel[]): boolean {
  const isHead = /^\s*\S+(\s+(19|20)\d\d([/-]\d{2,4})?)?\s*$/.test(text);
  if (!isHead || !labels.some((other) => other.row === row + 1)) return false;
  const same: readonly (Target | null)[] = target === "span" ? ["span", "start", "end"] : [target];
  return labels.some(
    (other) =>
      other.row > row &&
      other.row <= row + 4 &&
      other.text !== text &&
      other.target !== null &&
      same.includes(other.target)
  );
}
