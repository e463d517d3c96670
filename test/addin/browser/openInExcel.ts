import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { origin } from "../../excelHost/browser/hostPage.ts";
import { type OpenPane, openPane } from "../../excelHost/browser/openPane.ts";
import type { ExcelHost } from "../../excelHost/excelHost.ts";
import type { Service } from "./startService.ts";

const media: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

interface Options {
  /** Behind /api of the pane's own address; without it there is no way to the service. */
  readonly service?: Service;
  readonly prepare?: (page: Page) => Promise<void>;
}

/** The built pane in a played Excel on the web, with the real service behind it. */
export function openInExcel(
  browser: Browser,
  host: ExcelHost,
  { service, prepare }: Options
): Promise<OpenPane> {
  return openPane(browser, host, {
    served: async (path) => {
      const contentType = media[extname(path)];
      const body = contentType && (await readFile(join("dist/addin", path)).catch(() => undefined));
      return body && contentType ? { contentType, body } : undefined;
    },
    prepare: async (page) => {
      await page.route(`${origin}/api/**`, async (route) => {
        if (!service) return route.abort();
        const request = route.request();
        const { origin: _, referer: __, host: ___, ...headers } = request.headers();
        const url = request.url().replace(origin, service.address);
        const answer = await route.fetch({
          url,
          headers: { ...headers, authorization: `Bearer ${service.token}` },
        });
        return route.fulfill({ response: answer });
      });
      await prepare?.(page);
    },
  });
}
