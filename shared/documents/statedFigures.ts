import type { SetFigures } from "../reporting/figures.ts";
import { amountOf } from "../reporting/tally.ts";
import type { Material } from "./paperKind.ts";
import { withoutEmpty } from "./withoutEmpty.ts";

/** A figure of a version by name: what a paper says, and what may have changed since. */
export interface StatedFigure {
  readonly name: string;
  readonly unit: "Maßnahmen" | "t CO₂e/a" | "€" | "%";
  readonly value: number;
}

/** The figures of a paper: over all measures and by topic, in a fixed order. */
export function paperFigures({ figures }: Pick<Material, "figures">): readonly StatedFigure[] {
  return [
    ...figuresOf("", figures),
    ...figures.byTopic.flatMap((one) => figuresOf(one.topic ?? "ohne Themenfeld", one)),
  ];
}

function figuresOf(topic: string, set: SetFigures): readonly StatedFigure[] {
  const name = (what: string) => (topic === "" ? what : `${what}, ${topic}`);
  const { emissionSaving, investment } = set;
  return [
    { name: name("Maßnahmen"), unit: "Maßnahmen", value: set.measures },
    ...withoutEmpty(set.byPhase.map(({ value, count }) => value && { value, count })).map(
      ({ value, count }): StatedFigure => ({
        name: name(`Maßnahmen „${value}“`),
        unit: "Maßnahmen",
        value: count,
      })
    ),
    ...(emissionSaving.withValue > 0
      ? [{ name: name("THG-Einsparung"), unit: "t CO₂e/a", value: emissionSaving.sum } as const]
      : []),
    ...(investment.withValue > 0
      ? [
          {
            name: name("Investitionskosten (mindestens)"),
            unit: "€",
            value: investment.min,
          } as const,
          {
            name: name("Investitionskosten (höchstens)"),
            unit: "€",
            value: investment.max,
          } as const,
        ]
      : []),
  ];
}

/** Everything a text may say about the version: its figures, and the values of single measures. */
export function statedFigures(material: Material): readonly StatedFigure[] {
  const { measures, settings, figures } = material;
  const single = measures.flatMap((measure): readonly StatedFigure[] => {
    const name = measure.code ?? measure.title ?? "";
    const tonnes = [measure.emissionSaving, measure.emissionSaved];
    const costs = [measure.investment, measure.startupCost, measure.annualCost, measure.spent];
    return [
      ...withoutEmpty(tonnes).map((value) => ({ name, unit: "t CO₂e/a", value }) as const),
      ...withoutEmpty(costs.map(amountOf)).flatMap(({ min, max }) => [
        { name, unit: "€", value: min } as const,
        { name, unit: "€", value: max } as const,
      ]),
      ...withoutEmpty([measure.completion]).map((value) => ({ name, unit: "%", value }) as const),
    ];
  });
  const assessed = figures.byAssessment.map(
    ({ value = "ohne Angabe", count }) =>
      ({ name: value, unit: "Maßnahmen", value: count }) as const
  );
  const targets = settings.targets.map(
    ({ year, reductionPercent }) =>
      ({ name: `Ziel ${year}`, unit: "%", value: reductionPercent }) as const
  );
  return [...paperFigures(material), ...assessed, ...single, ...targets];
}
