import { bandsOf, dotsForCostPerTonne, dotsForShare } from "../../catalogue/costs/bands.ts";
import { costPerTonne } from "../../catalogue/costs/costPerTonne.ts";
import { writeNumber } from "../../wording/writeNumber.ts";
import type { Material } from "../material.ts";
import { type Finding, finding, holds, type MeasureRule } from "../rule.ts";
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
    const share = shareFinding(subject, tonnes, material);
    const cost = costFinding(subject, material);
    if (share === undefined) return cost === undefined ? holds : [cost];
    return cost === undefined ? [share] : [share, cost];
  },
};

/** Off, without a word here, where the settings have no balance. */
function shareFinding(
  subject: Subject,
  tonnes: number,
  { emissions, settings }: Material
): Finding | undefined {
  const dots = subject.values.emissionReduction?.dots;
  if (dots === undefined || emissions === undefined) return undefined;
  const share = (100 * tonnes) / emissions.tonnes;
  const usual = dotsForShare(share, bandsOf(settings.rating));
  if (Math.abs(dots - usual) < gap) return undefined;
  const basis = `${writeNumber(tonnes, 1)} t CO₂e/a sind ${writeNumber(share, 3)} % der Emissionen von ${emissions.year}`;
  return finding(subject, "emissionReduction", { dots: String(dots), usual: String(usual), basis });
}

function costFinding(subject: Subject, { settings }: Material): Finding | undefined {
  const bands = bandsOf(settings.rating);
  const dots = subject.values.costEfficiency?.dots;
  const euro = costPerTonne(subject.values, bands.lifetimeYears);
  if (dots === undefined || euro === undefined) return undefined;
  const usual = dotsForCostPerTonne(euro, bands);
  if (Math.abs(dots - usual) < wideGap) return undefined;
  const basis = `die genannten Kosten ergeben rund ${writeNumber(euro, 0)} € je Tonne, gerechnet auf ${bands.lifetimeYears} Jahre`;
  return finding(subject, "costEfficiency", { dots: String(dots), usual: String(usual), basis });
}
