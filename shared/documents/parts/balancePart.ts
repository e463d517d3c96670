import { grouped } from "../amount.ts";
import { paragraph } from "../block.ts";
import type { Material, Part } from "../paperKind.ts";
import { noBreak } from "../typeset.ts";
import { balanceChart, described } from "./charts.ts";
import { heading } from "./front.ts";

/** The municipality's emissions beside its targets, and what the catalogue adds to them. */
export const balancePart: Part = {
  label: "Bilanz und Ziele",
  make: (material) => {
    const { balance } = material.all();
    if (balance === undefined) return [];
    const { emissions, saving, targets } = balance;
    return [
      heading("Bilanz und Ziele"),
      paragraph(emissionWords(material)),
      ...described(balanceChart(material)),
      ...targets.map((target) => paragraph(targetWords(target))),
      ...(saving.withValue === 0 || material.measures.length === 0
        ? []
        : [paragraph(savingWords(saving, emissions))]),
    ];
  },
  open: ({ settings }) =>
    settings.balance.length === 0
      ? ["Die THG-Bilanz fehlt in den Einstellungen: Der Abschnitt „Bilanz und Ziele“ entfällt."]
      : [],
};

type AgainstBalance = NonNullable<ReturnType<Material["all"]>["balance"]>;

function emissionWords(material: Material): string {
  const { balance: entries } = material.settings;
  const { emissions } = material.all().balance ?? {};
  if (emissions === undefined) return "";
  const { year, tonnes } = emissions;
  const source = entries.find((one) => one.year === year)?.source;
  const now = `Im Jahr ${year} wurden ${grouped(tonnes)} t CO₂e ausgestoßen${source === undefined ? "" : ` (${source})`}.`;
  const earlier = entries.map((one) => one.year).filter((one) => one < year);
  if (earlier.length === 0) return now;
  const first = Math.min(...earlier);
  const before = entries
    .filter((one) => one.year === first)
    .reduce((sum, one) => sum + one.tonnes, 0);
  if (before <= 0) return now;
  const percent = ((tonnes - before) / before) * 100;
  const change =
    Math.abs(percent) < 0.05
      ? `Gegenüber ${first} ist das unverändert.`
      : `Gegenüber ${first} sind das ${grouped(Math.round(Math.abs(percent) * 10) / 10)}${noBreak}% ${percent < 0 ? "weniger" : "mehr"}.`;
  return `${now} ${change}`;
}

function targetWords(target: AgainstBalance["targets"][number]): string {
  const { year, reductionPercent, baseYear, resolution, allowed, gap, saving } = target;
  const source = resolution === undefined ? "" : ` (${resolution})`;
  const aim = `Ziel ${year}: ${grouped(reductionPercent)}${noBreak}% weniger als ${baseYear}${source}.`;
  if (allowed === undefined || gap === undefined) {
    return `${aim} Für das Basisjahr ${baseYear} liegt keine Bilanz vor.`;
  }
  if (gap === 0) return `${aim} Der Wert von ${grouped(allowed)} t CO₂e ist erreicht.`;
  const share =
    saving === 0
      ? "Die Maßnahmen des Katalogs nennen dazu noch keine Einsparung."
      : `Die offenen Maßnahmen, die bis dahin beginnen, lassen eine Einsparung von ${grouped(saving)} t CO₂e/a erwarten.`;
  return `${aim} Zulässig sind dann ${grouped(allowed)} t CO₂e; bis dahin sind noch ${grouped(gap)} t CO₂e einzusparen. ${share}`;
}

function savingWords(
  { sum, withValue }: AgainstBalance["saving"],
  { tonnes, year }: AgainstBalance["emissions"]
): string {
  const percent = grouped(Math.round((1000 * sum) / tonnes) / 10);
  const who =
    withValue === 1
      ? "Eine noch nicht abgeschlossene Maßnahme soll"
      : "Die noch nicht abgeschlossenen Maßnahmen sollen zusammen";
  return `${who} ${grouped(sum)} t CO₂e/a einsparen; das entspricht ${percent}${noBreak}% der Emissionen von ${year}.`;
}
