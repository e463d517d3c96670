import { type FieldName, fields } from "../../catalogue/fields.ts";
import type { Issue, IssueCode } from "../../catalogue/issue.ts";
import type { Writing } from "../../catalogue/kind.ts";
import { listSeparators } from "../../catalogue/lists/listSeparators.ts";
import type { ReadMeasure } from "../../catalogue/measures/measure.ts";
import { detectScale } from "../../catalogue/ratings/detectScale.ts";
import { evidenceOf } from "../columns/columnEvidence.ts";
import { got, put } from "../filling.ts";
import { address, type GridView, textOf } from "../gridView.ts";
import type { Target } from "../headings/headingScores.ts";
import { headingUnit } from "../headings/headingUnits.ts";
import { issueAt, type ReadingContext } from "../readingContext.ts";
import { type Gathering, gathered, newGathering, readValue } from "../readValue.ts";
import type { FormLabel } from "./findLabels.ts";
import { blocksOf } from "./formBlocks.ts";

export interface FormsReading {
  readonly measures: readonly ReadMeasure[];
  readonly issues: readonly Issue[];
  readonly ratingScales: Readonly<Record<string, string>>;
}

/** Reads the forms of a sheet: one measure a block, a block ends where its first label comes again. */
export function readForms(
  view: GridView,
  labels: readonly FormLabel[],
  context: ReadingContext
): FormsReading {
  const scales = scalesOf(view, labels, context);
  const issues: Issue[] = [];
  const measures: ReadMeasure[] = [];
  for (const block of blocksOf(labels)) {
    const read = readForm(view, block, scales, context);
    if (!read) continue;
    measures.push(read.measure);
    issues.push(...read.gathering.issues);
  }
  const ratingScales = Object.fromEntries(
    labels.flatMap(({ row, column, target }) => {
      const found = target === null ? undefined : scales.get(target);
      const scale = found?.lostColour ? "dots (fill lost)" : found?.scale;
      return scale ? [[address(row, column), scale] as const] : [];
    })
  );
  return { measures, issues, ratingScales };
}

type Scales = ReadonlyMap<string, ReturnType<typeof detectScale>>;

/** Ratings of one sheet are written alike: their scale is found from all of them together. */
function scalesOf(view: GridView, labels: readonly FormLabel[], context: ReadingContext): Scales {
  const rated = labels.filter(({ target }) => isRated(target));
  const cells = rated.flatMap(({ values }) =>
    values.flatMap(({ row, column }) => view.at(row, column) ?? [])
  );
  const headings = rated.map(({ text }) => text).join(" ");
  const found = detectScale(cells, context.legend, headings);
  return new Map(rated.flatMap(({ target }) => (target ? [[target, found] as const] : [])));
}

const isRated = (target: FormLabel["target"]) =>
  target !== null && target !== "span" && fields[target].kind.name === "rating";

function readForm(
  view: GridView,
  block: readonly FormLabel[],
  scales: Scales,
  context: ReadingContext
): { measure: ReadMeasure; gathering: Gathering } | undefined {
  const gathering = newGathering();
  const ownColumns = new Map<string, string>();
  for (const label of block) {
    const filled = label.values.filter(({ row, column }) => textOf(view.at(row, column)) !== "");
    if (filled.length === 0) continue;
    if (label.target === null) keepOwn(ownColumns, label, joined(view, filled));
    else if (got(gathering.texts, fieldNameOf(label.target)) !== undefined) {
      keepOwn(ownColumns, label, joined(view, filled));
      gathering.issues.push(takenTwice(label, fieldNameOf(label.target), context));
    } else readLabel(view, label, filled, scales, gathering, context);
  }
  if (got(gathering.values, "title") === undefined) return undefined;
  const cell = got(gathering.cells, "title");
  const place = { sheet: context.sheet, ...(typeof cell === "string" && { cell }) };
  const measure: ReadMeasure = {
    place,
    ...gathered(gathering),
    ownColumns: Object.fromEntries(ownColumns),
  };
  return { measure, gathering };
}

/** What a label says that no field takes; the same label once more is counted. */
function keepOwn(ownColumns: Map<string, string>, { text }: FormLabel, value: string): void {
  const before = ownColumns.get(text);
  ownColumns.set(before === undefined || before === value ? text : `${text} (2)`, value);
}

/** A second label of a field whose value was already read. */
const takenTwice = (
  { row, column, text }: FormLabel,
  field: FieldName,
  context: ReadingContext
): Issue => issueAt(context, "columnTakenTwice", address(row, column), { field, found: text });

const fieldNameOf = (target: Target): FieldName => (target === "span" ? "start" : target);

type CellAt = { readonly row: number; readonly column: number };

/** Lines of a value; what stands further right is part of the line above. */
const joined = (view: GridView, cells: readonly CellAt[]) =>
  cells
    .map(({ row, column }) => {
      const text = textOf(view.at(row, column));
      if (column === cells[0]?.column) return text;
      return /^[-–•*]/.test(text) ? `  ${text}` : `  - ${text}`;
    })
    .join("\n");

function readLabel(
  view: GridView,
  label: FormLabel,
  filled: readonly CellAt[],
  scales: Scales,
  gathering: Gathering,
  context: ReadingContext
): void {
  const { target } = label;
  const [first] = filled;
  if (target === null || !first) return;
  const cell = view.at(first.row, first.column);
  if (!cell) return;
  const source = filled.length === 1 ? cell : { text: joined(view, filled) };
  const places = filled.map(({ row, column }) => address(row, column));
  const scale = isRated(target) ? scales.get(target) : undefined;
  if (scale?.lostColour || scale?.unclear) {
    const code = scale.unclear ? "ratingScaleUnclear" : "dotsLostTheirColour";
    noteUnread(gathering, target, source.text, places[0] ?? "", code, context);
    return;
  }
  readValue(
    gathering,
    target,
    source,
    places,
    writingOf(label, source.text, scales, context),
    context
  );
}

/** Keeps the text of a rating that must not be guessed: colours lost in copying, a scale nobody explains. */
function noteUnread(
  gathering: Gathering,
  field: string,
  found: string,
  cell: string,
  code: IssueCode,
  context: ReadingContext
): void {
  put(gathering.texts, field, found);
  gathering.issues.push(issueAt(context, code, cell, { field, found }));
}

function writingOf(
  { target, text }: FormLabel,
  value: string,
  scales: Scales,
  { settings }: ReadingContext
): Writing {
  if (target === null) return { settings };
  const unit = headingUnit(text, target, evidenceOf([], 0));
  const scale = scales.get(target);
  return {
    settings,
    ...(unit && { factor: unit.factor }),
    ...(scale?.scale && { scale: scale.scale }),
    ...(scale?.filledColor && { filledColor: scale.filledColor }),
    ...((target === "start" || target === "end") && { bound: target }),
    separators: listSeparators([value], settings),
  };
}
