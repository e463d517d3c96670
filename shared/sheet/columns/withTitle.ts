import type { Target } from "../headings/headingScores.ts";
import type { MappedColumn } from "./mapColumns.ts";

/**
 * A list without a recognised title takes its first column of distinct short texts; where "Worum geht es?" is all
 * there is, its short answers are the titles.
 */
export function withTitle(mapped: readonly MappedColumn[]): readonly MappedColumn[] {
  if (mapped.some(({ target }) => target === "title")) return withShorterTitle(mapped);
  const own = mapped.find(
    (column) =>
      column.target === null && !column.rival && !column.confirmed && namesRows(column, 160)
  );
  const described = mapped.find(
    (column) => column.target === "description" && !column.confirmed && namesRows(column, 90, 0.7)
  );
  const told = mapped.find((column) => isToldAsTitle(column, own));
  const left = (described ?? own)?.heading.column ?? Number.POSITIVE_INFINITY;
  const rival = mapped.find(
    (column) => isRivalOfTitle(column) && column.heading.column < left && namesRows(column, 90)
  );
  const first =
    [rival, described, told, own]
      .filter((column) => column !== undefined)
      .sort((a, b) => a.heading.column - b.heading.column)[0] ?? firstOfMany(mapped);
  const freed = first === described ? nextDescription(mapped) : undefined;
  return mapped.map((each) => {
    if (each === first) {
      const named = each.target === null ? undefined : { runnerUp: each.target };
      const { rival: _, ...plain } = each;
      return { ...plain, ...named, target: "title", sure: 0.5 };
    }
    return each === freed ? withoutRival(each) : each;
  });
}

/**
 * Where many columns tell of measures, the first whose texts name the rows is what they are called, whatever its
 * heading; but no measure is called as whoever is surely asked for.
 */
function firstOfMany(mapped: readonly MappedColumn[]): MappedColumn | undefined {
  if (mapped.filter(({ target }) => target !== null).length < 5) return undefined;
  return mapped.find(
    (column) => !column.confirmed && !surelySaysWho(column) && namesRows(column, 90)
  );
}

const surelySaysWho = ({ target, named }: MappedColumn) =>
  target !== null && sayWho.has(target) && named >= 0.9;

const sayWho: ReadonlySet<Target> = new Set(["department", "lead", "contact", "partners"]);

/** "Tätigkeit" or "Wir machen", left of what describes or reports: the words of another column, and what the rows are called. */
const isRivalOfTitle = ({ target, rival, confirmed }: MappedColumn) =>
  target === null && !confirmed && rival !== undefined && mayNameRows.has(rival);

const mayNameRows: ReadonlySet<Target> = new Set(["description", "progress", "steps", "goal"]);

/** "Was wurde gemacht?" left of all other names of the rows, answered in a few words that never repeat: what they are called. */
function isToldAsTitle(column: MappedColumn, own: MappedColumn | undefined): boolean {
  const told = column.target === "progress" || column.target === "steps";
  if (!told || column.confirmed || column.period !== undefined) return false;
  if (own && own.heading.column < column.heading.column) return false;
  const { density, distinct, samples } = column.evidence;
  return namesRows(column, 60, 1) && density > 0.8 && distinct === samples.length;
}

/** Two columns name the measure ("Projekt", "Was wir tun"): the first and shorter is the title, the other describes it. */
function withShorterTitle(mapped: readonly MappedColumn[]): readonly MappedColumn[] {
  const long = mapped.find(({ target }) => target === "title");
  if (!long || long.confirmed || mapped.some(({ target }) => target === "description"))
    return mapped;
  const short = mapped.find(
    ({ target, rival, evidence, heading }) =>
      target === null &&
      rival === "title" &&
      heading.column < long.heading.column &&
      evidence.density >= long.evidence.density &&
      evidence.letters > 0.8 &&
      evidence.averageLength < long.evidence.averageLength
  );
  if (!short) return mapped;
  return mapped.map((each) => {
    if (each === short) return { ...withoutRival(each), target: "title" };
    return each === long ? { ...each, target: "description", sure: 0.6 } : each;
  });
}

/** Another column that describes, once the first names the rows. */
const nextDescription = (mapped: readonly MappedColumn[]) =>
  mapped.find((column) => column.target === null && column.rival === "description");

function withoutRival({ rival: _, ...column }: MappedColumn): MappedColumn {
  return { ...column, target: "description", sure: Math.min(1, column.named) };
}

function namesRows({ evidence }: MappedColumn, longest: number, different = 0.9): boolean {
  return (
    evidence.letters > 0.8 &&
    evidence.density > 0.7 &&
    evidence.averageLength > 12 &&
    evidence.averageLength < longest &&
    evidence.distinct >= evidence.samples.length * different
  );
}
