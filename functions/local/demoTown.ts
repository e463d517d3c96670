import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSettings } from "../../shared/catalogue/settings/readSettings.ts";
import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import { nameUuid } from "../../shared/consolidation/identity/nameUuid.ts";
import { submissionOf } from "../../shared/consolidation/submissions/submissionOf.ts";
import { roles } from "../../shared/exchange/policy.ts";
import { localAccount } from "../auth/localSignIn.ts";
import { nodeHashes } from "../cli/nodeHashes.ts";
import type { Counter } from "../counter/counter.ts";
import { foundMunicipality } from "../serving/foundMunicipality.ts";
import type { OpenDesk } from "../serving/openDesk.ts";

const folder = fileURLToPath(new URL("../../demo/eschenfurt/", import.meta.url));

/** Settings of the demo town, or of an empty one; the person at this machine may do everything there. */
export async function foundLocally({ desk, backroom }: OpenDesk, demo: boolean): Promise<boolean> {
  const isNew = await foundMunicipality(desk.counter, backroom, {
    settings: demo ? await demoSettings() : emptySettings(),
    account: localAccount,
    roles,
    name: "Person an diesem Rechner",
    at: backroom.now(),
  });
  await answerForEveryTopic(desk.counter, backroom.now());
  return isNew;
}

/**
 * Whoever may do everything here is coordinator and sponsor of every topic, also of one that came into
 * the settings since the last start. Who took other roles on, to see what others see, keeps them.
 */
async function answerForEveryTopic({ members, settings }: Counter, at: string): Promise<void> {
  const { tid, oid } = localAccount;
  const municipality = (await members.find(tid, oid))?.municipality;
  if (municipality === undefined) return;
  const call = { municipality, by: "system", role: "admin", at };
  const { value: member, etag } = await members.read(call, tid, oid);
  const all = (await settings.read(call)).value.topics.map(({ code }) => code);
  const mayAll = roles.every((role) => member.roles.includes(role));
  if (!mayAll || all.every((code) => member.topics.includes(code))) return;
  await members.write(call, { ...member, topics: all }, etag);
}

async function demoSettings(): Promise<Settings> {
  const json: unknown = JSON.parse(await readFile(join(folder, "settings.json"), "utf8"));
  return readSettings(json).settings;
}

const emptySettings = (): Settings =>
  readSettings({ municipality: { id: "kommune", name: "Meine Kommune" } }).settings;

/** The departments' workbooks become Meldungen, as if they had come by mail; `said` hears of each. */
export async function receiveDemoWorkbooks(
  { desk, backroom }: OpenDesk,
  said: (sentence: string) => void
): Promise<void> {
  const settings = await demoSettings();
  const period = settings.periods.find(({ state }) => state === "open");
  if (!period) return;
  const { id: municipality } = settings.municipality;
  const call = { municipality, by: "system", role: "office", at: backroom.now() };
  const names = (await readdir(folder)).filter((name) => /\.(xlsx|csv)$/i.test(name)).sort();
  for (const name of names) {
    const reading = await desk.readUpload(name, await readFile(join(folder, name)), { settings });
    if (reading.refused !== undefined || reading.department === undefined) continue;
    const submission = submissionOf([reading], {
      id: nameUuid(["demo", period.id, name].join("\n"), nodeHashes),
      ...{ municipality, department: reading.department, period: period.id },
      ...{ by: call.by, at: call.at, receivedHow: "mail", hashes: nodeHashes },
    });
    await desk.counter.submissions.takeOver(call, submission, call.at.slice(0, 10));
    said(`${name}: ${submission.measures.length} Maßnahmen von ${reading.department}`);
  }
}
