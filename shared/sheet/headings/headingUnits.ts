import { fields } from "../../catalogue/fields.ts";
import type { ColumnEvidence } from "../columns/columnEvidence.ts";
import type { Target } from "./headingScores.ts";

/** Units people write into a heading → factor to the field's own unit, by kind of value. */
const units: Readonly<Record<string, readonly (readonly [RegExp, number, string])[]>> = {
  cost: [
    [
      /\b(t|k)\s?€|\bt\s?(eur|euro)\b|\b(tsd|tausend)\b|\b1\.?000\s?(€|eur)|\bteur\b/i,
      1000,
      "in Tausend Euro",
    ],
    [/\bmio\b|\bmillionen\b/i, 1_000_000, "in Millionen Euro"],
  ],
  "quantity t CO₂e/a": [
    [/\bkg\b/i, 0.001, "in Kilogramm"],
    [/\bkt\b|\b(tsd|1\.?000)\.?\s?(t|tonnen)\b/i, 1000, "in Tausend Tonnen"],
    [/\bmt\b|\bmio\.?\s?(t|tonnen)\b/i, 1_000_000, "in Millionen Tonnen"],
  ],
  "quantity MWh/a": [
    [/\bkwh\b/i, 0.001, "in kWh"],
    [/\bgwh\b/i, 1000, "in GWh"],
    [/\btwh\b/i, 1_000_000, "in TWh"],
  ],
};

export interface Unit {
  readonly factor: number;
  readonly said: string;
}

/** The factor a heading sets for its column: "Invest (T€)" → 1000, "THG (kg/a)" → 0.001; undefined without one. */
export function headingUnit(
  heading: string,
  target: Target,
  evidence: ColumnEvidence
): Unit | undefined {
  if (target === "span") return undefined;
  const { kind } = fields[target];
  if (kind.name === "percent") return fractionUnit(evidence);
  const known =
    units[kind.name] ?? units[`${kind.name} ${kind.expects}`] ?? unitsOfQuantity(target);
  const found = known?.find(([pattern]) => pattern.test(heading.replace(/[[\](){}/]/g, " ")));
  return found ? { factor: found[1], said: found[2] } : undefined;
}

function unitsOfQuantity(target: Target) {
  if (target === "emissionSaving" || target === "emissionSaved") return units["quantity t CO₂e/a"];
  return target === "energySaving" ? units["quantity MWh/a"] : undefined;
}

const amounts =
  /(?:beträge|betrag|angaben|werte|kosten|zahlen|summen|alle[rs]?)\s+(?:[\p{L}-]+\s+)?in\s+(t\s?€|t\s?eur|teur|1\.?000\s?(?:€|eur|euro)|tsd\.?\s?(?:€|eur|euro)|tausend\s?(?:€|eur|euro)|k€|mio\.?\s?(?:€|eur|euro)|millionen\s?(?:€|eur|euro))/iu;

/** What a line above the table says of all its amounts: "Beträge in TEUR". */
export function unitOfAmounts(legend: string, target: Target): Unit | undefined {
  if (target === "span" || fields[target].kind.name !== "cost") return undefined;
  const said = amounts.exec(legend)?.[1];
  if (said === undefined) return undefined;
  return /^m/i.test(said)
    ? { factor: 1_000_000, said: "in Millionen Euro laut Kopf des Blatts" }
    : { factor: 1000, said: "in Tausend Euro laut Kopf des Blatts" };
}

/** A percent column without percent signs that never leaves 0–1 holds fractions. */
function fractionUnit({ samples }: ColumnEvidence): Unit | undefined {
  const numbers = samples.flatMap((cell) =>
    cell.number !== undefined && !cell.format?.includes("%") ? [cell.number] : []
  );
  const fractions = numbers.length > 1 && numbers.every((number) => number >= 0 && number <= 1);
  return fractions && numbers.some((number) => number > 0 && number < 1)
    ? { factor: 100, said: "Anteile von 1" }
    : undefined;
}
