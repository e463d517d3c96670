import type { Measure } from "../../catalogue/measures/measure.ts";
import { fold } from "../../wording/fold.ts";

/** A measure as it was read or will be written. */
interface Teller {
  readonly values: Measure;
  readonly ownColumns: Readonly<Record<string, string>>;
  readonly progressByPeriod?: Readonly<Record<string, string>>;
}

/**
 * Period tables tell of measures that other sheets describe: their progress joins the row of the
 * same id, code or title. Those without such a row stay rows of their own.
 */
export function joinProgress<Told extends Teller>(measures: readonly Told[]): readonly Told[] {
  const described = measures.filter((measure) => !onlyTellsProgress(measure));
  if (described.length === measures.length) return measures;
  const rows = new Map<string, number>();
  described.forEach(({ values }, index) => {
    for (const name of namesOf(values)) if (!rows.has(name)) rows.set(name, index);
  });
  const joined = [...described];
  for (const teller of measures.filter(onlyTellsProgress)) {
    const row = namesOf(teller.values)
      .map((name) => rows.get(name))
      .find((at) => at !== undefined);
    const known = row === undefined ? undefined : joined[row];
    if (row === undefined || !known) joined.push(teller);
    else joined[row] = withProgress(known, teller);
  }
  return joined;
}

const identifying = new Set(["id", "code", "title", "topic", "department"]);

const onlyTellsProgress = ({ values, progressByPeriod, ownColumns }: Teller) =>
  progressByPeriod !== undefined &&
  Object.keys(ownColumns).length === 0 &&
  Object.keys(values).every((name) => identifying.has(name));

const namesOf = ({ id, code, title = "" }: Measure): readonly string[] =>
  [id ?? "", code ?? "", fold(title)].filter((name) => name !== "");

const withProgress = <Told extends Teller>(known: Told, teller: Told): Told => ({
  ...known,
  progressByPeriod: { ...teller.progressByPeriod, ...known.progressByPeriod },
});
