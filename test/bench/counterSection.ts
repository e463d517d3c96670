import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeHashes } from "../../functions/cli/nodeHashes.ts";
import { currentSubmissions } from "../../functions/counter/readSubmissions.ts";
import { keptSettings } from "../../functions/counter/settings.ts";
import { startKeptAzurite } from "../../functions/local/keptAzurite.ts";
import { runJob } from "../../functions/queue/runJob.ts";
import { consolidate } from "../../shared/consolidation/consolidate.ts";
import { filesOf } from "../../shared/consolidation/submissions/submissionContent.ts";
import { type InProcess, inProcess } from "./counterInProcess.ts";
import type { BenchTown } from "./counterTown.ts";
import { benchSubmission, benchTown, period } from "./counterTown.ts";
import { median, shown } from "./figures.ts";
import type { Section, Setting } from "./section.ts";
import { aligned } from "./table.ts";

const atOnce = 20;
const sendings = 60;

/** The counter over embedded storage in a process of its own, by turns with the bare work underneath. */
export async function counterSection({ rounds }: Setting): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), "klimakatalog-bench-"));
  const azurite = await startKeptAzurite(folder);
  try {
    const found = { submit: [] as Turn[], job: [] as Turn[] };
    for (let round = 0; round < rounds; round++) {
      const town = await benchTown(azurite.connectionString);
      found.submit.push(await submitTurn(town));
      found.job.push(await jobTurn(town));
    }
    return told({ ...found, ...(await inProcess(azurite.connectionString)) });
  } finally {
    await azurite.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Turn {
  readonly ours: number;
  readonly bare: number;
  readonly p95?: number;
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** So many at once until all are done; answers what each took. */
async function crowd(count: number, work: (at: number) => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  let next = 0;
  const runner = async () => {
    for (let at = next++; at < count; at = next++) took.push(await timed(() => work(at)));
  };
  await Promise.all(Array.from({ length: atOnce }, runner));
  return took;
}

/** Submissions of 200 measures, and the same bytes written bare. */
async function submitTurn({ room, counter, office }: BenchTown): Promise<Turn> {
  const sent = Array.from({ length: sendings }, (_, at) =>
    benchSubmission(office.municipality, at % 50, 200)
  );
  const body = (at: number) => ({ key: `R|${at}`, columns: {}, body: { submission: sent[at] } });
  const bare = await timed(() =>
    crowd(sendings, (at) =>
      room.tables.Work.write(`bare-${office.municipality}`, [{ kind: "create", row: body(at) }])
    )
  );
  let took: number[] = [];
  const ours = await timed(async () => {
    took = await crowd(sendings, async (at) => {
      const one = sent[at];
      if (one !== undefined) await counter.submissions.submit(office, one);
    });
  });
  const p95 = took.toSorted((a, b) => a - b)[Math.floor(took.length * 0.95)];
  return { ours, bare, ...(p95 !== undefined && { p95 }) };
}

/** From what lies in the store to the draft that lies there, and the pure function alone: both warm. */
async function jobTurn({ room, counter, office }: BenchTown): Promise<Turn> {
  const { municipality } = office;
  const { value } = await counter.consolidation.start(office, period, randomUUID());
  const pure = async () => {
    const submissions = await currentSubmissions(room, office, period);
    const { value: settings } = await keptSettings(room, office);
    const files = submissions.flatMap((one) => filesOf([one]));
    return timed(async () => consolidate(files, { settings, period, hashes: nodeHashes }));
  };
  await pure(); // The first run compiles; the second is told.
  const ours = await timed(() => runJob(room, { jobId: value.id, municipality }));
  return { ours, bare: await pure() };
}

interface Found extends InProcess {
  readonly submit: readonly Turn[];
  readonly job: readonly Turn[];
}

function told({ submit, job, notModified, growth }: Found): Section {
  const of = (turns: readonly Turn[], value: (turn: Turn) => number | undefined) =>
    median(turns.flatMap((turn) => value(turn) ?? []));
  const ratio = ({ ours, bare }: Turn) => ours / bare;
  const perSecond = of(submit, ({ ours }) => (sendings * 1000) / ours);
  return {
    title: `Schalter: ${sendings} Meldungen mit je 200 Maßnahmen, ${atOnce} zugleich; Zusammenführen von 50 × 200`,
    table: aligned([
      ["Meldungen/s", "p95 ms", "nackt ms", "Auftrag ms", "reine Funktion ms", "304 ms"],
      [
        shown(perSecond, 1),
        shown(
          of(submit, ({ p95 }) => p95),
          0
        ),
        shown(
          of(submit, ({ bare }) => bare),
          0
        ),
        shown(
          of(job, ({ ours }) => ours),
          0
        ),
        shown(
          of(job, ({ bare }) => bare),
          0
        ),
        shown(notModified, 1),
      ],
    ]),
    goals: [
      { what: "Meldungen × dieselben Bytes nackt", limit: 3, value: of(submit, ratio) },
      { what: "Auftrag × reine Funktion", limit: 2, value: of(job, ratio) },
      {
        what: "304 auf einen Katalog von 10.000 Maßnahmen, ms im Prozess",
        limit: 5,
        value: notModified,
      },
      { what: "Speicher nach 10.000 Anfragen, MB mehr", limit: 10, value: growth },
    ],
    failed: false,
  };
}
