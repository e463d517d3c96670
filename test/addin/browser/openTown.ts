import type { Browser } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { type StartedChromium, startChromium } from "../../excelHost/browser/startChromium.ts";
import { type Service, startService } from "./startService.ts";

/** A browser and the demo town's service, for all tests of a file. */
export interface Town {
  readonly browser: Browser;
  readonly service: Service;
}

/**
 * Opens before the first test of the file and closes after the last; `prepare` is what the town has done
 * before, `args` what follows "npm start --".
 */
export function openTown(
  prepare?: (service: Service) => Promise<void>,
  args: readonly string[] = []
): Town {
  let opened: { readonly chromium: StartedChromium; readonly service: Service } | undefined;
  const now = () => {
    if (!opened) throw new Error("the town opens before the first test, not while tests are named");
    return opened;
  };
  beforeAll(async () => {
    const [chromium, service] = await Promise.all([
      startChromium(inject("chromiumFolder")),
      startService(args),
    ]);
    opened = { chromium, service };
    await prepare?.(service);
  });
  afterAll(async () => {
    await opened?.chromium.close();
    await opened?.service.stop();
  });
  return {
    get browser() {
      return now().chromium.browser;
    },
    get service() {
      return now().service;
    },
  };
}
