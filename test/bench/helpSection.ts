import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, shown } from "./figures.ts";
import { workFolder } from "./peerFolder.ts";
import type { Section, Setting } from "./section.ts";
import { aligned } from "./table.ts";

const katalog = fileURLToPath(new URL("../../functions/cli/katalog.mjs", import.meta.url));

/** Fresh processes, by turns. The first pair only fills Node's compile cache. */
export function helpSection({ rounds }: Setting): Section {
  mkdirSync(workFolder, { recursive: true });
  const empty = join(workFolder, "empty.mjs");
  writeFileSync(empty, "");
  const time = (args: readonly string[]) => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
    return { ms: performance.now() - start, failed: status !== 0 };
  };
  const pairs = Array.from({ length: 7 * rounds + 1 }, () => [
    time([empty]),
    time([katalog, "--help"]),
  ]).slice(1);
  const of = (index: number) => median(pairs.flatMap((pair) => pair[index]?.ms ?? []));
  const ratio = median(pairs.flatMap(([node, help]) => (node && help ? [help.ms / node.ms] : [])));
  return {
    title: "Start: „katalog --help“ neben leerem Node",
    table: aligned([
      ["", "ms"],
      ["Node", shown(of(0), 0)],
      ["katalog --help", shown(of(1), 0)],
    ]),
    goals: [{ what: "× leeres Node", limit: 1.5, value: ratio }],
    failed: pairs.flat().some(({ failed }) => failed),
  };
}
