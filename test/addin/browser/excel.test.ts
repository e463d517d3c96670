import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { origin } from "../../excelHost/browser/hostPage.ts";
import { excelHost } from "../../excelHost/excelHost.ts";
import { officeJsPath } from "../../excelHost/officeJs/officeJsPath.ts";
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

  it("remembers for each place apart from which Excel on the web opens it", async () => {
    const now = { key: "https://first.test", isAway: false };
    const { page } = await openInExcel(town.browser, excelHost({ save: writeXlsx }), {
      service: town.service,
      prepare: async (opened) => {
        await partition(opened, () => now.key);
        await opened.route(`${origin}/api/**`, (route) =>
          now.isAway ? route.abort() : route.fallback()
        );
      },
    });
    const townShown = async () => {
      await page.goto(`${origin}/excel`);
      const pane = page.frames().find((frame) => frame.parentFrame());
      await pane?.locator("#steps button").first().waitFor();
      const names = await pane?.evaluate(() => Object.keys(localStorage));
      expect(names?.filter((name) => name.startsWith("klimakatalog//"))).toEqual([]);
      return pane?.locator("#town").textContent();
    };
    expect(await townShown()).toBe("Stadt Eschenfurt");
    now.isAway = true;
    expect(await townShown()).toBe("Stadt Eschenfurt");
    now.key = "https://second.test";
    expect(await townShown()).toBe("Ihre Kommune");
  });
});

/** The library as its makers deliver it knows the partition; the package of it does not yet, so it is told. */
const partition = (page: Page, key: () => string) =>
  page.route("**/lib/1/hosted/office.js", async (route) => {
    const library = await readFile(officeJsPath("office.js"), "utf8");
    const told = `Object.defineProperty(Office.context, "partitionKey", { value: ${JSON.stringify(key())} })`;
    const body = `${library}\nOffice.onReady().then(() => ${told});`;
    return route.fulfill({ contentType: "text/javascript", body });
  });
