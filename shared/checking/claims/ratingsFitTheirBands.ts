import type { Measure } from "../../catalogue/measure.ts";
import { dotsForCostPerTonne, dotsForShare, lifetimeYears } from "../bands.ts";
import type { Material } from "../material.ts";
import { middleOf } from "../middleOf.ts";
import { type Finding, finding, holds, type MeasureRule } from "../rule.ts";
import { shownNumber } from "../shownNumber.ts";
import type { Subject } from "../subject.ts";

/** The lifetime is assumed, so that only a wide gap is worth a word. */
const wideGap = 3;
const gap = 2;

/** Suggests looking again where dots and quantities are far apart; nothing is applied by itself. */
export const ratingsFitTheirBands: MeasureRule = {
  name: "ratingsFitTheirBands",
  code: "ratingOutsideBand",
  severity: "hint",
  about: "measure",
  check(subject, material) {
    const tonnes = subject.values.emissionSaving;
    if (tonnes === undefined || tonnes <= 0) return holds;
    return [...shareFinding(subject, tonnes, material), ...costFinding(subject, tonnes)];
  },
};

/** Off, without a word here, where the settings have no balance. */
function shareFinding(subject: Subject, tonnes: number, { emissions }: Material): Finding[] {
  const dots = subject.values.emissionReduction?.dots;
  if (dots === undefined || emissions === undefined) return [];
  const share = (100 * tonnes) / emissions.tonnes;
  const usual = dotsForShare(share);
  if (Math.abs(dots - usual) < gap) return [];
  const basis = `${shownNumber(tonnes)} t CO₂e/a sind ${shownNumber(share, 3)} % der Emissionen von ${emissions.year}`;
  return [
    finding(subject, "emissionReduction", { dots: String(dots), usual: String(usual), basis }),
  ];
}

function costFinding(subject: Subject, tonnes: number): Finding[] {
  const dots = subject.values.costEfficiency?.dots;
  const euro = lifetimeCost(subject.values);
  if (dots === undefined || euro === undefined) return [];
  const perTonne = euro / (tonnes * lifetimeYears);
  const usual = dotsForCostPerTonne(perTonne);
  if (Math.abs(dots - usual) < wideGap) return [];
  const basis = `die genannten Kosten ergeben rund ${shownNumber(perTonne, 0)} € je Tonne, gerechnet auf ${lifetimeYears} Jahre`;
  return [finding(subject, "costEfficiency", { dots: String(dots), usual: String(usual), basis })];
}

function lifetimeCost({ startupCost, investment, annualCost }: Measure): number | undefined {
  const once = middleOf(investment);
  if (once === undefined) return undefined;
  return once + (middleOf(startupCost) ?? 0) + lifetimeYears * (middleOf(annualCost) ?? 0);
}
