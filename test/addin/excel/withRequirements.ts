import { beforeAll } from "vitest";
import type { RequirementSet } from "../../excelHost/requirementSets.ts";

/** What of Office itself the add-in asks, besides the workbook: which ExcelApi there is. */
export function withRequirements(set: RequirementSet): void {
  beforeAll(() => {
    const isSetSupported = (_: string, version: string) =>
      Number(version.split(".")[1]) <= Number(set.split(".")[1]);
    Reflect.set(globalThis, "Office", { context: { requirements: { isSetSupported } } });
  });
}
