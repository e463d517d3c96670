import type { AllFigures } from "./allFigures.ts";
import type { CostSum, Sum } from "./figures.ts";

/** One figure of a catalogue, as people name it. */
export interface KeyFigure {
  readonly label: string;
  /** Absent: nobody stated one; that is not 0. */
  readonly figure?: number;
  /** The upper end, where only spans are known. */
  readonly most?: number;
  readonly unit?: "t CO₂e/a" | "€" | "%";
  /** How many measures say nothing of it. */
  readonly without?: number;
}

/** What is asked first of a catalogue: how much, what it saves and costs, what is late or silent. */
export function keyFigures(
  figures: Pick<AllFigures, "total" | "stopped" | "achievement" | "overdue" | "stale">
): readonly KeyFigure[] {
  const { total, stopped, achievement, overdue, stale } = figures;
  const { percent } = achievement.compared;
  return [
    { label: "Maßnahmen", figure: total.measures },
    { label: "davon zurückgestellt oder gestrichen", figure: stopped.measures },
    { label: "Termin überschritten", figure: overdue.length },
    { label: "Ohne neuen Sachstand", figure: stale.length },
    saving("THG-Einsparung geplant", achievement.planned),
    saving("THG-Einsparung erreicht", achievement.achieved),
    ...(percent === undefined
      ? []
      : [{ label: "Erreicht, wo beides angegeben ist", figure: percent, unit: "%" as const }]),
    cost("Interne Anschubkosten", total.startupCost),
    cost("Investitionskosten", total.investment),
    cost("Laufende Kosten pro Jahr", total.annualCost),
  ];
}

const saving = (label: string, { sum, withValue, withoutValue }: Sum): KeyFigure => ({
  label,
  ...(withValue > 0 && { figure: sum }),
  unit: "t CO₂e/a",
  without: withoutValue,
});

const cost = (label: string, { min, max, withValue, withoutValue }: CostSum): KeyFigure => ({
  label,
  ...(withValue > 0 && { figure: min }),
  ...(withValue > 0 && max > min && { most: max }),
  unit: "€",
  without: withoutValue,
});
