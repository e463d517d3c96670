import { readFileSync } from "node:fs";
import { readSettings } from "../../shared/catalogue/settings/readSettings.ts";
import { mapColumns } from "../../shared/sheet/columns/mapColumns.ts";
import { newLabels } from "../../shared/sheet/headings/labels.ts";
import type { Cell } from "../../shared/xlsx/grid.ts";

interface HeadingTruth {
  readonly heading: string;
  readonly values: readonly string[];
  readonly field: string | readonly string[] | null;
}

const here = (name: string) => new URL(name, import.meta.url);

export interface HeadingScore {
  readonly right: number;
  readonly all: number;
  readonly mappedRight: number;
  readonly mapped: number;
  readonly foreignMapped: number;
  readonly foreign: number;
  readonly misses: readonly string[];
}

/** Each heading of the list alone with its values: which field does the reader take it for? */
export function scoreHeadings(): HeadingScore {
  const truths: readonly HeadingTruth[] = JSON.parse(readFileSync(here("headings.json"), "utf8"));
  const { settings } = readSettings(JSON.parse(readFileSync(here("county/settings.json"), "utf8")));
  const labels = newLabels();
  const answers = truths.map((truth) => {
    const cells = truth.values.filter((text) => text !== "").map(cellOf);
    const heading = { column: 0, leaf: truth.heading, parents: [] };
    const [mapped] = mapColumns([{ heading, cells }], cells.length, labels, settings);
    const target = mapped?.target === "span" ? ["start", "end"] : (mapped?.target ?? null);
    const right = JSON.stringify(target) === JSON.stringify(truth.field);
    return { truth, target, right, runnerUp: mapped?.runnerUp, sure: mapped?.sure };
  });
  const named = answers.filter(({ truth }) => truth.field !== null);
  const foreign = answers.filter(({ truth }) => truth.field === null);
  const mapped = answers.filter(({ target }) => target !== null);
  return {
    right: named.filter(({ right }) => right).length,
    all: named.length,
    mappedRight: mapped.filter(({ right }) => right).length,
    mapped: mapped.length,
    foreignMapped: foreign.filter(({ target }) => target !== null).length,
    foreign: foreign.length,
    misses: answers
      .filter(({ right }) => !right)
      .map(
        ({ truth, target, runnerUp, sure }) =>
          `${JSON.stringify(truth.heading)}: ${JSON.stringify(target)} statt ${JSON.stringify(truth.field)} (${sure?.toFixed(2)}, dann ${runnerUp}) ${truth.values.slice(0, 3).join(" | ")}`
      ),
  };
}

function cellOf(text: string): Cell {
  const plain = /^-?\d+([.,]\d+)?$/.test(text);
  return plain
    ? { kind: "number", text, number: Number(text.replace(",", ".")) }
    : { kind: "text", text };
}
