import type { Fix } from "../catalogue/issue.ts";
import { groupBy } from "./groupBy.ts";
import type { Finding } from "./rule.ts";

/** From here on one issue speaks for a whole column. */
const many = 4;
const namedCells = 6;

/** Findings of one rule: many in the same column of a sheet become the first, which counts the others. */
export function gather(findings: readonly Finding[]): Finding[] {
  if (findings.length < many) return [...findings];
  const columns = groupBy(findings, columnKeys());
  return [...columns.values()].flatMap((column) => (column.length < many ? column : asOne(column)));
}

/** Key of a finding's column; neighbours mostly share it, and need no new text. */
function columnKeys(): (finding: Finding) => string {
  let [file, sheet, column, key] = ["", "", "", "\n\n"];
  return ({ place, field = "" }) => {
    if (place.sheet !== sheet || place.file !== file || field !== column) {
      [file, sheet, column] = [place.file, place.sheet, field];
      key = `${file}\n${sheet}\n${column}`;
    }
    return key;
  };
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
        sameThere: others.every(saysAs(first)) ? "Ebenso" : "Ähnlich",
      },
      ...(more.length === 0 ? {} : { moreFixes: more }),
    },
  ];
}

function saysAs(first: Finding): (other: Finding) => boolean {
  const said = ({ found, facts = {} }: Finding) =>
    [found ?? "", ...Object.values(facts)].join("\n");
  const words = said(first);
  return (other) => said(other) === words;
}

function listed(cells: readonly string[]): string {
  const named = cells.slice(0, namedCells);
  const rest = cells.length - named.length;
  return rest === 0 ? named.join(", ") : `${named.join(", ")} und ${rest} weitere`;
}
