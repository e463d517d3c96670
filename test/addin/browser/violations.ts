import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const require = createRequire(import.meta.url);
const source = readFile(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong on the page, rule and place; a test wants none. */
export async function violations(page: Page | Frame): Promise<readonly string[]> {
  // The page's own policy forbids scripts of others, so axe comes in through the debugger.
  await page.evaluate(await source);
  return page.evaluate(async () => {
    const axe = Reflect.get(globalThis, "axe");
    const { violations } = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.map(
      ({ id, nodes }: { id: string; nodes: readonly { target: readonly string[] }[] }) =>
        `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`
    );
  });
}
