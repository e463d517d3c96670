import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** One process: CPU seconds and peak memory of the whole, milliseconds of its first and last iteration. */
export interface Sample {
  readonly cpu: number;
  readonly cold: number | null;
  readonly warm: number | null;
  /** In MB. */
  readonly memory: number;
  readonly failed: boolean;
  readonly errors: string;
  readonly result: ResultLine | null;
}

/** The line of JSON that each program prints last. */
interface ResultLine {
  readonly ms: readonly number[];
  readonly items: number;
  readonly characters?: number;
  /** Ours only. */
  readonly cpuMs?: readonly number[];
  readonly cpuSeconds?: number;
  readonly firstMs?: number;
  readonly rssMB: number;
}

/** Name of the program → its samples, one a round. */
export type Samples = Readonly<Record<string, readonly Sample[]>>;

export interface Job {
  readonly job: "read" | "write" | "docx" | "dedup";
  /** Name → file of ours. */
  readonly own: Readonly<Record<string, URL>>;
  readonly input: string;
  readonly rounds: number;
  readonly iterations: number;
}

/** Ours and the peers' programs, interleaved by the peers' own stopwatch. */
export function runBesidePeers(
  peers: string,
  { job, own, input, rounds, iterations }: Job
): Samples {
  const json = join(tmpdir(), `klimakatalog-bench-${process.pid}.json`);
  const ours = Object.entries(own).flatMap(([name, file]) => [
    "--own",
    `${name}=${quoted(process.execPath)} ${quoted(fileURLToPath(file))}`,
  ]);
  const often = ["--rounds", String(rounds), "--iterations", String(iterations)];
  const python = process.env["PYTHON"] ?? "python3";
  const args = [join(peers, "bench.py"), job, input, ...ours, ...often, "--json", json];
  const { error, status } = spawnSync(python, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (error) throw new Error(`Zum Messen neben anderen Programmen fehlt Python (${python}).`);
  // 1 means that one of the programs failed; its samples say which.
  if (status !== 0 && status !== 1) throw new Error(`bench.py ${job} ist gescheitert.`);
  const samples = JSON.parse(readFileSync(json, "utf8")) as Samples;
  rmSync(json);
  return samples;
}

const quoted = (path: string) => `'${path.replaceAll("'", `'"'"'`)}'`;

/** Ours alone, with what the programs say of themselves. */
export function runAlone({ job, own, input, rounds, iterations }: Job): Samples {
  const output = join(tmpdir(), `klimakatalog-bench-${process.pid}.${job}`);
  const samples = Object.entries(own).map(([name, file]) => {
    const runs = Array.from({ length: rounds }, () => runOwn(file, iterations, input, output));
    return [name, runs] as const;
  });
  rmSync(output, { force: true });
  return Object.fromEntries(samples);
}

/** One process of ours. */
export function runOwn(file: URL, iterations: number, input: string, output = ""): Sample {
  const args = [fileURLToPath(file), String(iterations), input, output];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const line = stdout.trim().split("\n").at(-1) ?? "";
  const result = status === 0 ? (JSON.parse(line) as ResultLine) : null;
  return {
    cpu: result?.cpuSeconds ?? 0,
    cold: result?.ms[0] ?? null,
    warm: (iterations > 1 ? result?.ms.at(-1) : undefined) ?? null,
    memory: result?.rssMB ?? 0,
    failed: result === null,
    errors: stderr,
    result,
  };
}
