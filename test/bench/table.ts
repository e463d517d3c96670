import { medianOf, peakOf, ratioTo, shown } from "./figures.ts";
import type { Sample, Samples } from "./sample.ts";

/** All programs of one job; ratios are to `reference`, where it ran. */
export function tableOf(samples: Samples, reference: string): string {
  const head = [
    "Programm",
    "CPU s",
    "× CPU",
    "kalt ms",
    "× kalt",
    "warm ms",
    "× warm",
    "MB",
    "Hinweis",
  ];
  const rows = Object.entries(samples).map(([name, runs]) => [
    name,
    shown(medianOf(runs, "cpu"), 2),
    shown(ratioTo(samples, name, reference, "cpu"), 2),
    shown(medianOf(runs, "cold"), 0),
    shown(ratioTo(samples, name, reference, "cold"), 2),
    shown(medianOf(runs, "warm"), 0),
    shown(ratioTo(samples, name, reference, "warm"), 2),
    shown(peakOf(runs), 0),
    note(runs, samples[reference]),
  ]);
  return aligned([head, ...rows]);
}

/** Columns one below the other: the first to the left, figures to the right, the note as it is. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0))
  );
  return rows
    .map((row) =>
      row
        .map((text, column) => {
          const width = widths[column] ?? 0;
          if (column === 0) return text.padEnd(width);
          return column === row.length - 1 ? text : text.padStart(width);
        })
        .join("  ")
        .trimEnd()
    )
    .join("\n");
}

/** That a program failed, or read something else than the reference. */
function note(runs: readonly Sample[], reference: readonly Sample[] = []): string {
  const failed = runs.find((run) => run.failed);
  if (failed) return `gescheitert: ${failed.errors.trim().split("\n").at(-1)?.slice(0, 100)}`;
  const [result, expected] = [runs[0]?.result, reference[0]?.result];
  if (!result || !expected) return "";
  const differs = (["items", "characters"] as const).filter(
    (key) =>
      result[key] !== undefined && expected[key] !== undefined && result[key] !== expected[key]
  );
  return differs.map((key) => `${key}: ${result[key]} statt ${expected[key]}`).join(", ");
}
