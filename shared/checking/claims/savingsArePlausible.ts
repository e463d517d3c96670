import type { FieldName } from "../../catalogue/fields.ts";
import { writeNumber } from "../../wording/writeNumber.ts";
import type { Material } from "../material.ts";
import { type Finding, finding, holds, type MeasureRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

/** More than a large wind farm yields in a year; most often kWh stand in a column of MWh. */
const muchEnergy = 100_000;
/** t CO₂e per MWh: lignite power stays below 1.2; less than 0.005 is a wrong unit on one side. */
const tonnesPerMwh = { min: 0.005, max: 2 };

/** Savings fit the town, and tonnes fit megawatt hours. */
export const savingsArePlausible: MeasureRule = {
  name: "savingsArePlausible",
  code: "quantityImplausible",
  severity: "warning",
  about: "measure",
  check(subject, material) {
    const { emissionSaving, emissionSaved, energySaving } = subject.values;
    if (emissionSaving === undefined && emissionSaved === undefined && energySaving === undefined)
      return holds;
    const found = [
      aboveTown(subject, "emissionSaving", emissionSaving, material),
      aboveTown(subject, "emissionSaved", emissionSaved, material),
      energyFinding(subject, energySaving, emissionSaving),
    ].filter((each) => each !== undefined);
    return found.length === 0 ? holds : found;
  },
};

function aboveTown(
  subject: Subject,
  name: FieldName,
  tonnes: number | undefined,
  { emissions }: Material
): Finding | undefined {
  if (tonnes === undefined || emissions === undefined || tonnes <= emissions.tonnes)
    return undefined;
  const facts = {
    value: `${writeNumber(tonnes, 1)} t CO₂e/a`,
    reason: `sind mehr, als die ganze Kommune ${emissions.year} ausgestoßen hat (${writeNumber(emissions.tonnes, 1)} t)`,
    unit: "Tonnen, nicht Kilogramm",
  };
  return finding(subject, name, facts);
}

/** The unit of energy is doubtful, not wrong: hints. */
function energyFinding(
  subject: Subject,
  energy: number | undefined,
  tonnes: number | undefined
): Finding | undefined {
  if (energy === undefined || energy <= 0) return undefined;
  const reason = unlikelyEnergy(energy, tonnes);
  if (reason === undefined) return undefined;
  const facts = { value: `${writeNumber(energy, 1)} MWh/a`, reason, unit: "MWh, nicht kWh" };
  return { ...finding(subject, "energySaving", facts), severity: "hint" };
}

function unlikelyEnergy(energy: number, tonnes: number | undefined): string | undefined {
  if (energy > muchEnergy) return "sind für eine einzelne Maßnahme sehr viel";
  if (tonnes === undefined || tonnes <= 0) return undefined;
  const factor = tonnes / energy;
  if (factor >= tonnesPerMwh.min && factor <= tonnesPerMwh.max) return undefined;
  return `passen kaum zu ${writeNumber(tonnes, 1)} t CO₂e/a`;
}
