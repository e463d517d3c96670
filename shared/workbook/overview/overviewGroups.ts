import type { StructuredMeasure } from "../catalogue/structuredInput.ts";
import { lightPalette } from "../palette.ts";

/** By what measures are counted. */
export const groupings: readonly {
  readonly field: string;
  readonly heading: string;
  /** Value → colour of its bar. */
  readonly colours?: Readonly<Record<string, string>>;
}[] = [
  { field: "topic", heading: "Themenfeld" },
  { field: "phase", heading: "Umsetzungsphase" },
  {
    field: "assessment",
    heading: "Ampel",
    colours: {
      "im Plan": lightPalette.good,
      gefährdet: lightPalette.care,
      verzögert: lightPalette.bad,
    },
  },
  { field: "department", heading: "Federführung" },
];

export type Grouping = (typeof groupings)[number];

/** The measures that say the same. */
export interface Group {
  readonly name: string;
  readonly members: readonly StructuredMeasure[];
}

/** Where measures are counted that say nothing. */
export const missing = "ohne Angabe";

/** The largest first; those without a value last. */
export function groupsOf(field: string, measures: readonly StructuredMeasure[]): readonly Group[] {
  const groups = new Map<string, StructuredMeasure[]>();
  for (const measure of measures) {
    const value: unknown = Reflect.get(measure.values, field);
    const name = typeof value === "string" ? value : missing;
    const members = groups.get(name) ?? [];
    members.push(measure);
    groups.set(name, members);
  }
  const isMissing = ({ name }: Group) => Number(name === missing);
  return [...groups]
    .map(([name, members]) => ({ name, members }))
    .sort((a, b) => isMissing(a) - isMissing(b) || b.members.length - a.members.length);
}
