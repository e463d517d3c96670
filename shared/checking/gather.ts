import type { Fix } from "../catalogue/issue.ts";
import { join } from "../wording/join.ts";
import { groupBy } from "./groupBy.ts";
import type { Finding } from "./rule.ts";

/** From here on one issue speaks for a whole column; where all say the same, from two on. */
const many = 4;
const named = 6;

/**
 * Findings of one rule: many in the same column of a sheet, or in the same field of the forms of a
 * file, become the first, which counts the others.
 */
export function gather(
  findings: readonly Finding[],
  isForm: (place: Finding["place"]) => boolean = () => false
): Finding[] {
  if (findings.length < 2) return [...findings];
  const columns = groupBy(findings, columnKeys(isForm));
  return [...columns.values()].flatMap(asFewAsPossible);
}

/** Key of a finding's column; neighbours mostly share it, and need no new text. */
function columnKeys(isForm: (place: Finding["place"]) => boolean): (finding: Finding) => string {
  let [file, sheet, column, key] = ["", "", "", "\n\n"];
  return ({ place, field = "" }) => {
    if (place.sheet !== sheet || place.file !== file || field !== column) {
      [file, sheet, column] = [place.file, place.sheet, field];
      key = `${file}\n${isForm(place) ? "" : sheet}\n${column}`;
    }
    return key;
  };
}

function asFewAsPossible(column: readonly Finding[]): readonly Finding[] {
  const [first, ...others] = column;
  if (first === undefined || others.length === 0) return column;
  const same = others.every(saysAs(first));
  return column.length < many && !same ? column : [asOne(first, others, same)];
}

function asOne(first: Finding, others: readonly Finding[], same: boolean): Finding {
  const moreFixes = fixesOf(others, first);
  return {
    ...first,
    facts: { ...first.facts, ...further(others, first), sameThere: same ? "Ebenso" : "Ähnlich" },
    ...(moreFixes.length === 0 ? {} : { moreFixes }),
  };
}

function fixesOf(others: readonly Finding[], { place: { sheet } }: Finding): Fix[] {
  return others.flatMap(({ fix, place }) =>
    fix === undefined || place.sheet === sheet ? (fix ?? []) : { sheet: place.sheet, ...fix }
  );
}

/** Cells of the same sheet, or the other forms. Measures of a workshop may share one cell. */
function further(others: readonly Finding[], { place }: Finding): Record<string, string> {
  const sheets = new Set(others.map((other) => other.place.sheet));
  sheets.delete(place.sheet);
  if (sheets.size > 0) return { furtherSheets: join([...sheets].map((name) => `„${name}“`)) };
  const cells = new Set(others.flatMap((other) => other.place.cell ?? []));
  if (place.cell !== undefined && cells.delete(place.cell) && cells.size === 0) return {};
  return { furtherCells: listed([...cells]), further: String(cells.size || others.length) };
}

function saysAs(first: Finding): (other: Finding) => boolean {
  const said = ({ found, facts = {} }: Finding) =>
    [found ?? "", ...Object.values(facts)].join("\n");
  const words = said(first);
  return (other) => said(other) === words;
}

function listed(entries: readonly string[]): string {
  const rest = entries.length - named;
  return rest <= 1
    ? entries.join(", ")
    : `${entries.slice(0, named).join(", ")} und ${rest} weitere`;
}
