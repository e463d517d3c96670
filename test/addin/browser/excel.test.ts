import { describe, expect, it } from "vitest";
import { excelHost } from "../../excelHost/excelHost.ts";
import { writeXlsx } from "../../excelHost/xlsx/writeXlsx.ts";
import { openInExcel } from "./openInExcel.ts";
import { openTown } from "./openTown.ts";

const town = openTown();

describe("the pane in Excel", () => {
  it("opens beside the workbook, as the person the service knows", async () => {
    const { pane, strays } = await openInExcel(town.browser, excelHost({ save: writeXlsx }), {
      service: town.service,
    });
    await pane.locator("#steps button").first().waitFor();
    expect(await pane.locator("#town").textContent()).toBe("Stadt Eschenfurt");
    expect(strays).toEqual([]);
  });

  it("goes on without the service", async () => {
    const { pane } = await openInExcel(town.browser, excelHost({ save: writeXlsx }), {});
    await pane.locator("#steps button").first().waitFor();
    expect(await pane.locator("#town").textContent()).toBe("Ihre Kommune");
  });
});
