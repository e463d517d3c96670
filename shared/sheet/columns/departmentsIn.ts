import { findDepartment } from "../../catalogue/choices/findDepartment.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import type { ColumnEvidence } from "./columnEvidence.ts";

/** Share of samples that name a known department (not a part of one, "66.2"), and how many different ones. */
export function departmentsIn(
  evidence: ColumnEvidence,
  settings: Settings
): { share: number; distinct: number } {
  const known = evidence.samples.flatMap(({ text }) => {
    const department = findDepartment(settings, text);
    const isWhole = department?.number?.includes(".") || !/\d\.\d/.test(text);
    return department && isWhole ? department.id : [];
  });
  return {
    share: known.length / Math.max(1, evidence.samples.length),
    distinct: new Set(known).size,
  };
}
