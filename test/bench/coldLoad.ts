// How long a new instance needs until every function is registered: the package beside the sources.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = mkdtempSync(join(tmpdir(), "klimakatalog-cold-"));
const rounds = Number(process.argv[2] ?? 5);
const core = pathToFileURL("functions/local/host/functionsCore.ts").href;

/** Milliseconds of CPU and of the clock, from the first import to the last. */
function load(entry: string): readonly [number, number] {
  const script = join(folder, "load.mjs");
  writeFileSync(
    script,
    `const { installFunctionsCore } = await import(${JSON.stringify(core)});
     installFunctionsCore(() => undefined);
     const [begin, cpu] = [performance.now(), process.cpuUsage()];
     await import(${JSON.stringify(entry)});
     const { user, system } = process.cpuUsage(cpu);
     console.log(JSON.stringify([(user + system) / 1000, performance.now() - begin]));`
  );
  const text = execFileSync(process.execPath, [script], {
    encoding: "utf8",
    env: { ...process.env, NODE_COMPILE_CACHE: "", NODE_DISABLE_COMPILE_CACHE: "1" },
  });
  return JSON.parse(text) as readonly [number, number];
}

execFileSync(process.execPath, ["functions/packaging/package.mjs", join(folder, "package")]);
const bundle = pathToFileURL(join(folder, "package/main.cjs")).href;
const sources = pathToFileURL("functions/app.ts").href;
const runs = Array.from({ length: rounds }, () => [load(bundle), load(sources)] as const);
rmSync(folder, { recursive: true });

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const of = (which: 0 | 1, what: 0 | 1) => median(runs.map((run) => run[which][what]));
console.log(
  JSON.stringify({
    rounds,
    packageCpuMs: Math.round(of(0, 0)),
    sourcesCpuMs: Math.round(of(1, 0)),
    packageMs: Math.round(of(0, 1)),
    sourcesMs: Math.round(of(1, 1)),
    ratio: Number(median(runs.map(([a, b]) => a[0] / b[0])).toFixed(2)),
  })
);
