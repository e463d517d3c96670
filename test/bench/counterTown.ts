import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { nodeHashes } from "../../functions/cli/nodeHashes.ts";
import { type Backroom, openBackroom } from "../../functions/counter/backroom.ts";
import type { Call } from "../../functions/counter/call.ts";
import { type Counter, openCounter } from "../../functions/counter/counter.ts";
import { readSettings } from "../../shared/catalogue/settings/readSettings.ts";
import type { Submission } from "../../shared/catalogue/submission.ts";
import { submissionOf } from "../../shared/consolidation/submissions/submissionOf.ts";
import { aFile } from "../shared/consolidation/town.ts";

export interface BenchTown {
  readonly room: Backroom;
  readonly counter: Counter;
  readonly office: Call;
}

export const period = "2025";

/** A counter over the storage named, with one municipality of 50 departments and an open period. */
export async function benchTown(connectionString: string): Promise<BenchTown> {
  const room = await openBackroom({
    connection: { connectionString },
    wait: (milliseconds) => wait(milliseconds),
    random: Math.random,
    newId: randomUUID,
    hashes: nodeHashes,
    now: () => new Date().toISOString(),
  });
  const counter = openCounter(room);
  const id = `town-${randomUUID().slice(0, 8)}`;
  const office = { municipality: id, by: "p1", role: "office", at: "2026-03-01T09:00:00Z" };
  const { settings } = readSettings({
    municipality: { id, name: "Stadt" },
    departments: Array.from({ length: 50 }, (_, at) => `Amt ${at}`),
    periods: [{ id: period, label: period, state: "open" }],
  });
  await counter.settings.change(office, settings);
  return { room, counter, office };
}

const words = [
  ..."Radweg Photovoltaik Schuldach Straßenbäume Wärmenetz Quartier Beleuchtung Fuhrpark Solarpark".split(
    " "
  ),
  ..."Trinkbrunnen Carsharing Bürgerenergie Moor Heizung Sanierung Ladesäulen Klimabildung Fassade".split(
    " "
  ),
];
const word = (seed: number) => words[seed % words.length] ?? "";
const text = (seed: number, count: number) =>
  Array.from({ length: count }, (_, at) => word(seed * 7 + at * at + at)).join(" ");

/** What a department hands in: so many measures with the texts of real ones. */
export function benchSubmission(
  municipality: string,
  department: number,
  measures: number
): Submission {
  const rows = Array.from({ length: measures }, (_, at) => {
    const seed = department * measures + at;
    return {
      title: `${word(seed)} ${word(seed + 5)} ${seed}`,
      topic: "Mobilität",
      goal: text(seed, 25),
      description: text(seed + 3, 60),
      steps: [text(seed, 8), text(seed + 1, 8)],
      progress: text(seed + 9, 30),
      start: "2025",
      end: String(2026 + (seed % 9)),
    };
  });
  return submissionOf([aFile(`Amt ${department}`, rows, `Amt ${department}.xlsx`)], {
    id: randomUUID(),
    municipality,
    department: `Amt ${department}`,
    period,
    by: "p2",
    at: "2026-03-01T08:00:00Z",
    hashes: nodeHashes,
  });
}
