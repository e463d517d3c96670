import { fields } from "../../catalogue/fields.ts";
import type { Writing } from "../../catalogue/kind.ts";
import { listSeparators } from "../../catalogue/lists/listSeparators.ts";
import { detectScale } from "../../catalogue/ratings/detectScale.ts";
import type { Cell } from "../../xlsx/grid.ts";
import type { Target } from "../headings/headingScores.ts";
import { headingUnit, unitOfAmounts } from "../headings/headingUnits.ts";
import { isScaleWord } from "../headings/scaleWord.ts";
import { takesLines } from "../lists/readList.ts";
import type { ReadingContext } from "../readingContext.ts";
import { amongOthers } from "./amongOthers.ts";
import { choiceLegend, meaningIn } from "./choiceLegend.ts";
import type { ColumnEvidence } from "./columnEvidence.ts";
import { fullHeading } from "./columnHeading.ts";
import { plainReader } from "./columnReader.ts";
import type { MappedColumn } from "./mapColumns.ts";
import { topicInitials } from "./topicInitials.ts";

/** How one column is read. */
export interface ColumnPlan {
  readonly column: number;
  readonly target: Target | null;
  readonly heading: string;
  /** Name under which an own column travels. */
  readonly own: string;
  readonly writing: Writing;
  /** The field takes several lines. */
  readonly running: boolean;
  /** The same values come again and again. */
  readonly repeats: boolean;
  /** Word over a column of crosses ("mittel"). */
  readonly cross?: string;
  /** Reporting period, on period tables. */
  readonly period?: string;
  /** What the reader says of the column's unit or scale. */
  readonly said?: string;
  readonly scale?: string;
  /** All dots are full: their colours were lost. */
  readonly lostColour?: boolean;
  /** The scale cannot be told for certain, so nothing is read from the column. */
  readonly unclear?: boolean;
}

/** Finds out once for every column how it writes its values: unit, scale, separators, end of a span. */
export function planColumns(
  mapped: readonly MappedColumn[],
  context: ReadingContext
): readonly ColumnPlan[] {
  const periods = mapped.filter(({ target, period }) => target === "progress" && period);
  const names = ownNames(mapped);
  return mapped.map((column, index) => {
    const own = names[index] ?? "";
    const inPeriods = periods.length > 1 && periods.includes(column);
    return planColumn(column, own, inPeriods ? column.period : undefined, mapped, context);
  });
}

function planColumn(
  column: MappedColumn,
  own: string,
  period: string | undefined,
  mapped: readonly MappedColumn[],
  context: ReadingContext
): ColumnPlan {
  const { target, heading } = column;
  const name = fullHeading(heading);
  const base = {
    column: heading.column,
    target,
    heading: name,
    own,
    running: takesLines(target),
    repeats: doesRepeat(column.evidence),
  };
  if (target === null) return { ...base, writing: { settings: context.settings } };
  if (isCross(column, mapped)) {
    return {
      ...base,
      writing: { settings: context.settings, scale: "words3" },
      cross: heading.leaf.trim().toLowerCase(),
      scale: "x in one of three columns",
    };
  }
  const unit = headingUnit(name, target, column.evidence) ?? unitOfAmounts(context.legend, target);
  const scale = scaleOf(column, name, context);
  return {
    ...base,
    writing: writingOf(column, context, unit?.factor, scale),
    ...(period !== undefined && { period }),
    ...((unit || scale) && { said: [unit?.said, scale?.why].filter(Boolean).join("; ") }),
    ...(scale?.scale && { scale: scale.lostColour ? "dots (fill lost)" : scale.scale }),
    ...(scale?.lostColour && { lostColour: true }),
    ...(scale?.unclear && { unclear: true }),
  };
}

const doesRepeat = ({ distinct, samples }: ColumnEvidence) => distinct < samples.length * 0.9;

const isCross = (column: MappedColumn, mapped: readonly MappedColumn[]) =>
  isScaleWord(column.heading.leaf) &&
  mapped.filter(({ target }) => target === column.target).length > 1;

const kindName = (target: Target) => (target === "span" ? "month" : fields[target].kind.name);

function scaleOf({ target, evidence }: MappedColumn, heading: string, context: ReadingContext) {
  if (target === null || kindName(target) !== "rating") return undefined;
  return detectScale(evidence.samples, context.legend, heading);
}

function writingOf(
  { target, evidence }: MappedColumn,
  context: ReadingContext,
  factor: number | undefined,
  scale: ReturnType<typeof scaleOf>
): Writing {
  const { settings } = context;
  const kind = target === null ? "text" : kindName(target);
  const texts = evidence.samples.map(({ text }) => text);
  const divided = ["list", "choices"].includes(kind) && !(target === "resolutions" && dates(texts));
  const separators = divided ? listSeparators(texts, settings) : undefined;
  const explained = legendOf(target, evidence, context);
  return {
    settings,
    ...(factor !== undefined && { factor }),
    ...(scale?.scale && { scale: scale.scale }),
    ...(scale?.filledColor && { filledColor: scale.filledColor }),
    ...(separators && { separators }),
    ...(explained && { legend: explained }),
    ...((target === "start" || target === "end") && { bound: target }),
  };
}

/** "KT 12.12.2023, Drs. 118/2023": what was decided when, and its paper; the comma divides no two resolutions. */
const dates = (texts: readonly string[]) =>
  texts.some((text) => text.includes(",")) &&
  texts.every(
    (text) =>
      !text.includes(",") || /^[^,;]*\d\.\d{1,2}\.\d+\s*,[^,;]*\d+\s*\/\s*\d+[^,;]*$/.test(text)
  );

/** What the marks and strange words of a column of choices stand for; undefined where nothing says so. */
function legendOf(
  target: Target | null,
  { samples, averageLength }: ColumnEvidence,
  context: ReadingContext
): ReadonlyMap<string, string> | undefined {
  const { settings, legend } = context;
  const kind = target === null ? "text" : kindName(target);
  if (kind !== "choice" && kind !== "choices") return undefined;
  const told = explainedIn(context, target, samples);
  if (averageLength <= 6) {
    const initials = target === "topic" ? topicInitials(samples, settings) : undefined;
    const marks = [...choiceLegend(legend)].filter(
      ([mark]) => target !== "assessment" || !colour.test(mark)
    );
    const among = amongOthers(target, samples, settings);
    return new Map([...(initials ?? []), ...among, ...marks, ...told]);
  }
  const all = new Map([...amongOthers(target, samples, settings), ...told]);
  return all.size > 0 ? all : undefined;
}

/** What a colour of the Ampel says of a measure, no legend changes: "gelb = kritisch, rot = verzögert". */
const colour = /^(grün|gelb|rot)$/i;

/** Words of the town's own that the sheet explains: "wackelt = gefährdet". */
function explainedIn(
  { legend, settings }: ReadingContext,
  target: Target | null,
  samples: readonly Cell[]
): ReadonlyMap<string, string> {
  if (target === null || target === "span" || kindName(target) !== "choice") return new Map();
  const read = plainReader(target, settings);
  const written = new Set(samples.map(({ text }) => text.trim()));
  const strange = [...written].filter(
    (text) => text.length <= 30 && read({ text }).value === undefined
  );
  return new Map(
    strange.flatMap((text) => {
      const meaning = meaningIn(legend, text);
      const isKnown = meaning !== undefined && read({ text: meaning }).value !== undefined;
      return isKnown ? [[text, meaning] as const] : [];
    })
  );
}

/** "Hand-\nlungs-\nfeld" as one word on one line. */
const readable = (heading: string) =>
  heading
    .replace(/(?<=\p{L})-\s*\n\s*(?=\p{Ll})/gu, "")
    .replace(/\u00ad/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** Own columns keep their heading; the same heading twice is told apart by what stands above, or counted. */
function ownNames(mapped: readonly MappedColumn[]): readonly string[] {
  const leaves = mapped.map(({ heading }) => readable(heading.leaf));
  const used = new Map<string, number>();
  return mapped.map(({ heading }, index) => {
    const leaf = leaves[index] ?? "";
    const unique = leaves.filter((other) => other === leaf).length === 1;
    const name = unique ? leaf : readable(fullHeading(heading));
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
