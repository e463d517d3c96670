import { middleOf } from "../../catalogue/costs/middleOf.ts";
import type { FieldName } from "../../catalogue/fields.ts";
import type { Measure } from "../../catalogue/measures/measure.ts";
import { join } from "../../wording/join.ts";
import { writeNumber } from "../../wording/writeNumber.ts";
import type { Material } from "../material.ts";
import { type CatalogueRule, type Finding, finding } from "../rule.ts";
import type { Subject } from "../subject.ts";

interface Summed {
  readonly field: FieldName;
  readonly unit: string;
  of(values: Measure): number | undefined;
}

const summed: readonly Summed[] = [
  {
    field: "investment",
    unit: "€",
    of: ({ investment }) => investment?.max ?? middleOf(investment),
  },
  {
    field: "annualCost",
    unit: "€",
    of: ({ annualCost }) => annualCost?.max ?? middleOf(annualCost),
  },
  { field: "emissionSaving", unit: "t CO₂e/a", of: ({ emissionSaving }) => emissionSaving },
  { field: "energySaving", unit: "MWh/a", of: ({ energySaving }) => energySaving },
];
/** Figures are rounded; less than this is no contradiction. */
const tolerance = 1.005;

/** BS4.1 and BS4.2 together do not cost, or save, more than BS4. */
export const partsDoNotExceedTheWhole: CatalogueRule = {
  name: "partsDoNotExceedTheWhole",
  code: "partsExceedWhole",
  severity: "warning",
  about: "catalogue",
  check(material) {
    return [...partsByWhole(material)].flatMap(([whole, parts]) => {
      const [subject] = material.byCode.get(whole) ?? [];
      return subject === undefined ? [] : summed.flatMap((each) => exceeding(subject, parts, each));
    });
  },
};

function partsByWhole({ byCode }: Material): Map<string, Map<string, Subject>> {
  const wholes = new Map<string, Map<string, Subject>>();
  for (const [code, [subject]] of byCode) {
    const [whole, part] = code.split(".");
    if (whole === undefined || part === undefined || subject === undefined) continue;
    wholes.set(whole, (wholes.get(whole) ?? new Map<string, Subject>()).set(code, subject));
  }
  return wholes;
}

function exceeding(
  subject: Subject,
  parts: ReadonlyMap<string, Subject>,
  { field, unit, of }: Summed
): Finding[] {
  const whole = of(subject.values);
  if (whole === undefined) return [];
  const counted = [...parts].filter(([, part]) => of(part.values) !== undefined);
  const sum = counted.reduce((total, [, part]) => total + (of(part.values) ?? 0), 0);
  if (sum <= whole * tolerance) return [];
  const codes = join(counted.map(([code]) => code));
  return [
    finding(subject, field, {
      whole: `${writeNumber(whole, 1)} ${unit}`,
      sum: `${writeNumber(sum, 1)} ${unit}`,
      codes,
    }),
  ];
}
