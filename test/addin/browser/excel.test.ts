import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type StartedChromium, startChromium } from "../../excelHost/browser/startChromium.ts";
import { excelHost } from "../../excelHost/excelHost.ts";
import { buildPane } from "./buildPane.ts";
import { openInExcel } from "./openInExcel.ts";
import { type Service, startService } from "./startService.ts";

let chromium: StartedChromium;
let service: Service;
beforeAll(async () => {
  await buildPane();
  [chromium, service] = await Promise.all([startChromium(), startService()]);
});
afterAll(async () => {
  await chromium.close();
  await service.stop();
});

describe("the pane in Excel", () => {
  it("opens beside the workbook, as the person the service knows", async () => {
    const { pane, strays } = await openInExcel(chromium.browser, excelHost(), { service });
    await pane.locator("#steps button").first().waitFor();
    expect(await pane.locator("#town").textContent()).toBe("Stadt Eschenfurt");
    expect(strays).toEqual([]);
  });

  it("goes on without the service", async () => {
    const { pane } = await openInExcel(chromium.browser, excelHost(), {});
    await pane.locator("#steps button").first().waitFor();
    expect(await pane.locator("#town").textContent()).toBe("Ihre Kommune");
  });
});
