import { fields } from "../../../shared/catalogue/fields.ts";
import { euroRange, grouped } from "../../../shared/documents/amount.ts";
import type { AllFigures, Groups } from "../../../shared/reporting/allFigures.ts";
import type { CostSum, SetFigures, Sum } from "../../../shared/reporting/figures.ts";
import { type TextColumn, textTable, wrapped } from "../textTable.ts";

interface GroupTable {
  readonly by: keyof Groups;
  readonly heading: string;
  readonly label: string;
  readonly silent: string;
  /** A measure counts in several of these: they do not add up to the total. */
  readonly several?: string;
}

const tables: readonly GroupTable[] = [
  { by: "topic", heading: "Nach Themenfeld", label: "Themenfeld", silent: "ohne Themenfeld" },
  {
    by: "sponsor",
    heading: "Nach Patenschaft",
    label: "Themenpatenschaft",
    silent: "ohne Patenschaft",
    several: "Maßnahmen eines Themenfelds mit mehreren Patenschaften zählen bei jeder.",
  },
  { by: "department", heading: "Nach Federführung", label: "Federführung", silent: "ohne Angabe" },
  {
    by: "phase",
    heading: "Nach Umsetzungsphase",
    label: fields.phase.label,
    silent: "ohne Angabe",
  },
  {
    by: "assessment",
    heading: "Nach Ampel",
    label: fields.assessment.label,
    silent: "ohne Angabe",
  },
  {
    by: "horizon",
    heading: "Nach Zeithorizont",
    label: fields.horizons.label,
    silent: "ohne Angabe",
    several: "Maßnahmen mit mehreren Zeithorizonten zählen bei jedem.",
  },
];

/** Counts and sums by topic, sponsor, department, phase, Ampel and horizon; who says nothing is told beside. */
export function groupTables({ groups, total }: AllFigures): readonly string[] {
  const parts = tables.flatMap((table) => {
    const found = groups[table.by];
    if (found.every(({ name }) => name === undefined)) return [];
    const rows = found.map(({ name, ...set }) => row(name ?? table.silent, set));
    const sums = table.several === undefined && rows.length > 1 ? [row("Summe", total)] : [];
    const shown = textTable(columns(table.label), [...rows, ...sums]);
    const counted = found.reduce((sum, { measures }) => sum + measures, 0);
    const note = table.several !== undefined && counted > total.measures ? [table.several] : [];
    return [[table.heading.toUpperCase(), shown, ...note].join("\n")];
  });
  return [
    ...parts,
    wrapped(
      "„ohne“ zählt die Maßnahmen, zu denen der Wert links daneben fehlt; sie sind nicht mit 0 gerechnet."
    ),
  ];
}

const columns = (label: string): readonly TextColumn[] => [
  { label },
  { label: "Anzahl", align: "right" },
  { label: "t CO₂e/a", align: "right" },
  { label: "ohne", align: "right" },
  { label: "MWh/a", align: "right" },
  { label: "ohne", align: "right" },
  { label: "Investition", align: "right" },
  { label: "ohne", align: "right" },
];

const row = (name: string, set: SetFigures): readonly string[] => [
  name,
  grouped(set.measures),
  ...amount(set.emissionSaving),
  ...amount(set.energySaving),
  ...euros(set.investment),
];

const amount = ({ sum, withValue, withoutValue }: Sum) => [
  withValue === 0 ? "–" : grouped(sum),
  grouped(withoutValue),
];

const euros = (cost: CostSum) => [
  cost.withValue === 0 ? "–" : euroRange(cost).replace("\u00a0€ bis", " bis"),
  grouped(cost.withoutValue),
];
