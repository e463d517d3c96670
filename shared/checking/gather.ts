import type { Fix } from "../catalogue/issue.ts";
import { groupBy } from "./groupBy.ts";
import type { Finding } from "./rule.ts";

/** From here on one issue speaks for a whole column. */
const many = 4;
const namedCells = 6;

/** Findings of one rule: many in the same column of a sheet become the first, which counts the others. */
export function gather(findings: readonly Finding[]): Finding[] {
  const columns = groupBy(
    findings,
    ({ place, field }) => `${place.file}
${place.sheet}
${field ?? ""}`
  );
  return [...columns.values()].flatMap((column) => (column.length < many ? column : asOne(column)));
}

function asOne([first, ...others]: readonly Finding[]): Finding[] {
  if (first === undefined) return [];
  const cells = others.flatMap(({ place }) => place.cell ?? []);
  const more: Fix[] = others.flatMap(({ fix }) => fix ?? []);
  return [
    {
      ...first,
      facts: {
        ...first.facts,
        furtherCells: listed(cells),
        further: String(others.length),
        sameThere: others.every((each) => saysTheSame(each, first)) ? "Ebenso" : "Ähnlich",
      },
      ...(more.length === 0 ? {} : { moreFixes: more }),
    },
  ];
}

function saysTheSame(a: Finding, b: Finding): boolean {
  const said = ({ found, facts = {} }: Finding) =>
    [found ?? "", ...Object.values(facts)].join("\n");
  return said(a) === said(b);
}

function listed(cells: readonly string[]): string {
  const named = cells.slice(0, namedCells);
  const rest = cells.length - named.length;
  return rest === 0 ? named.join(", ") : `${named.join(", ")} und ${rest} weitere`;
}
