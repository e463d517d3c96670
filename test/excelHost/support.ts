import { beforeAll } from "vitest";
import { type ExcelHost, excelHost, type HostSettings } from "./excelHost.ts";
import { connect, loadOfficeJs } from "./officeJs/loadOfficeJs.ts";

/** Opens a workbook and lets every Excel.run of this test end there. */
export function open(settings: HostSettings = {}): ExcelHost {
  const host = excelHost(settings);
  connect(host);
  return host;
}

/** Once a test file: the genuine library. */
export const withOfficeJs = () => beforeAll(() => loadOfficeJs());

/** The code Excel answers with, for tests of what must not work. */
export async function codeOf(
  work: (context: Excel.RequestContext) => Promise<unknown>
): Promise<string> {
  try {
    await Excel.run(work);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  return "no error";
}

/** The active sheet, for short tests. */
export const activeSheet = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getActiveWorksheet();
