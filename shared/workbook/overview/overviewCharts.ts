import { lightPalette } from "../palette.ts";
import type { ChartLayout } from "../sheetLayout.ts";
import type { Group, Grouping } from "./overviewGroups.ts";
import { none, savingOf, sum } from "./overviewSums.ts";

/** Charts of ours are known by their names, whatever title somebody gives them. */
export const chartPrefix = "Klimakatalog_";
const figureNames = ["", "Anzahl", "THG"];

/** Beside the block: how many measures, and what they save where somebody said so. */
export function overviewCharts(
  { heading, field, colours }: Grouping,
  groups: readonly Group[],
  before: number,
  after: number
): readonly ChartLayout[] {
  const first = before + 3;
  const rows = { first, last: first + groups.length - 1 };
  const chart = (
    title: string,
    figures: number,
    column: number,
    figure: (group: Group) => number | undefined
  ): ChartLayout => ({
    name: `${chartPrefix}${heading}_${figureNames[figures]}`,
    title,
    columns: { names: 0, figures },
    rows,
    bars: groups.map((group) => ({ name: group.name, figure: figure(group) })),
    format: "#,##0",
    covers: { column, firstRow: before + 1, lastRow: after - 1 },
    ...(colours && { colours: groups.map(({ name }) => colours[name] ?? lightPalette.other) }),
  });
  const savings = (group: Group) => {
    const saved = sum(group.members, savingOf);
    return saved === none ? undefined : saved;
  };
  const counts = chart(`Maßnahmen nach ${heading}`, 1, 5, ({ members }) => members.length);
  const isSaved = field !== "assessment" && groups.some((group) => savings(group) !== undefined);
  if (!isSaved) return [counts];
  return [counts, chart("THG-Einsparung in t CO₂e/a", 2, 6, savings)];
}
