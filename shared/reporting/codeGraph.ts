import type { Link } from "../catalogue/lists/links.ts";
import type { Measure } from "../catalogue/measures/measure.ts";
import { type Named, named } from "./named.ts";

/** How measures name each other. */
export interface CodeGraph {
  /** Links between two measures of the catalogue, in one direction each. */
  readonly links: number;
  /** Measures that name no other and are named by none. */
  readonly alone: number;
  /** `from` names `to`, and `to` does not name `from`. */
  readonly missingBackLinks: readonly { readonly from: Named; readonly to: Named }[];
  /** Links to codes that no measure has. */
  readonly deadLinks: readonly {
    readonly from: Named;
    readonly code: string;
    readonly title?: string;
  }[];
}

/** Links as a graph of codes. A measure that names itself links nothing. */
export function codeGraphOf(measures: readonly Measure[]): CodeGraph {
  const byCode = new Map<string, Measure[]>();
  for (const measure of measures) {
    if (measure.code !== undefined) {
      byCode.set(measure.code, [...(byCode.get(measure.code) ?? []), measure]);
    }
  }
  const written = measures.flatMap((from) => linksOf(from).map((link) => ({ from, link })));
  const living = written.flatMap(({ from, link }) => {
    const there = byCode.get(link.code);
    return there === undefined ? [] : [{ from, there }];
  });
  const touched = new Set(living.flatMap(({ from, there }) => [from, ...there]));
  return {
    links: living.length,
    alone: measures.length - touched.size,
    missingBackLinks: living.flatMap(({ from, there: [to, ...more] }) =>
      to === undefined || [to, ...more].some((one) => names(one, from))
        ? []
        : [{ from: named(from), to: named(to) }]
    ),
    deadLinks: written.flatMap(({ from, link }) =>
      byCode.has(link.code) ? [] : [{ from: named(from), ...link }]
    ),
  };
}

const linksOf = ({ code, links = [] }: Measure): readonly Link[] => {
  if (links.length === 0) return links;
  const seen = new Set([code]);
  return links.filter((link) => !seen.has(link.code) && seen.add(link.code));
};

/** A measure without a code cannot be named: nothing is missing there. */
const names = ({ links = [] }: Measure, { code }: Measure) =>
  code === undefined || links.some((link) => link.code === code);

/** Links to codes that measures had before, as links to those they have now. */
export function withCurrentCodes(
  measures: readonly Measure[],
  renamed: ReadonlyMap<string, string>
): readonly Measure[] {
  if (renamed.size === 0) return measures;
  return measures.map((measure) => {
    const { links } = measure;
    if (!links?.some(({ code }) => renamed.has(code))) return measure;
    return {
      ...measure,
      links: links.map((link) => ({ ...link, code: renamed.get(link.code) ?? link.code })),
    };
  });
}
