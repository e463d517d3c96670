import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { cloudSettingsIn } from "../auth/localSignIn.ts";
import { loadBlobs } from "../blobs/blobs.ts";
import { openHostQueue } from "../blobs/hostQueue.ts";
import { loadQueues } from "../blobs/queues.ts";
import { faultText } from "../cli/faultText.ts";
import { settingNames } from "../serving/configuration.ts";
import type { OpenDesk } from "../serving/openDesk.ts";
import { loadTables } from "../tables/openTables.ts";
import { type Azurite, startAzurite } from "./azurite.ts";
import { buildPane } from "./buildPane.ts";
import { foundLocally, receiveDemoWorkbooks } from "./demoTown.ts";
import { type FunctionsCore, installFunctionsCore, type Log } from "./host/functionsCore.ts";
import { startHttpHost } from "./host/httpHost.ts";
import { startQueueHost } from "./host/queueHost.ts";
import { startTimerHost } from "./host/timerHost.ts";
import { startKeptAzurite } from "./keptAzurite.ts";
import { localFiles } from "./localFiles.ts";
import { openPort } from "./openPort.ts";
import { type StartOptions, startOptions } from "./startOptions.ts";
import { FolderRefused, newToken, type StateFolder, takeStateFolder } from "./stateFolder.ts";
import { unfinishedDemo } from "./unfinishedDemo.ts";

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`);

/** "npm start": storage, functions and pages on this machine, without an account. Answers the exit code. */
export async function start(args: readonly string[]): Promise<number> {
  const options = startOptions(args, resolve(process.cwd(), ".klimakatalog"));
  if (typeof options === "string") {
    process.stderr.write(options);
    return 2;
  }
  const cloud = cloudSettingsIn(process.env);
  if (cloud.length > 0) {
    process.stderr.write(
      `Der Betrieb ohne Konto startet nicht, wo Einstellungen einer Cloud stehen: ${cloud.join(", ")}. Bitte in einem anderen Fenster starten.\n`
    );
    return 1;
  }
  try {
    await run(options);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof FolderRefused ? error.message : faultText(error)}\n`);
    return 1;
  }
}

async function run({ keeping, port, demo, buildsPane }: StartOptions): Promise<void> {
  say("Klimakatalog startet …");
  // Asked for early: whoever is impatient must not cut the demo town in half.
  const stop = untilAskedToStop();
  const state = keeping === "memory" ? undefined : await takeStateFolder(resolve(keeping.folder));
  const token = state?.token ?? newToken();
  const unfinished = state && (await unfinishedDemo(state.path, { demo }));
  const starting = state ? startKeptAzurite(state.path) : startAzurite("memory");
  // Storage is another process and takes two seconds to come up: time to load its clients and to build the pane.
  const [azurite] = await Promise.all([
    starting,
    buildsPane ? buildPane() : undefined,
    ...[loadTables(), loadBlobs(), loadQueues()],
  ]);
  try {
    const { core, desk } = await loadFunctions(azurite, token);
    const isNew = await foundLocally(desk, demo);
    const hosts = await startHosts(core, azurite, port, state ? aDay : {});
    announce(hosts.port, token, state);
    if (demo && (isNew || unfinished?.isOwed())) await moveIn(desk);
    await unfinished?.done();
    await stop;
    say("\nKlimakatalog wird beendet …");
    await hosts.close();
  } finally {
    await azurite.close();
    await state?.release();
  }
  say(state ? "Alles ist gespeichert." : "Beendet. Gespeichert wurde nichts (--memory).");
}

async function moveIn(desk: OpenDesk): Promise<void> {
  await receiveDemoWorkbooks(desk, (sentence) => say(`  ${sentence}`));
  say("Die Meldungen der Musterstadt liegen bereit.");
}

/** The library must be lent its core before any file that registers functions is read. */
async function loadFunctions(azurite: Azurite, token: string) {
  process.env[settingNames.store] = azurite.connectionString;
  process.env[settingNames.localToken] = token;
  const core = installFunctionsCore(log);
  await import("../app.ts");
  const { theDesk } = await import("../registration/theDesk.ts");
  return { core, desk: await theDesk() };
}

/** Machines like this one are off at night, when most of the clock's work is due. */
const aDay = { missed: 24 * 3_600_000 };

async function startHosts(
  core: FunctionsCore,
  azurite: Azurite,
  first: number,
  missed: { readonly missed?: number }
) {
  const common = { core, log, newId: randomUUID };
  const http = await openPort(first, (port) =>
    startHttpHost({ ...common, port, files: localFiles })
  );
  const queues = startQueueHost({
    ...common,
    queue: await openHostQueue(azurite.connectionString),
    maxDequeueCount: 5,
    visibilitySeconds: 30,
    pollMilliseconds: 300,
  });
  const timers = startTimerHost({ ...common, now: () => new Date(), ...missed });
  return {
    port: http.port,
    async close() {
      await http.close();
      await Promise.all([queues.close(), timers.close()]);
    },
  };
}

/** Only what somebody must look at; requests are no news on one's own machine. */
const log: Log = (level, message, functionName) => {
  if (level === "error" || level === "critical") {
    process.stderr.write(`[${functionName}] ${message}\n`);
  }
};

function announce(port: number, token: string, state: StateFolder | undefined): void {
  say(
    state
      ? `Alles liegt in ${state.path}`
      : "Gespeichert wird nichts (--memory): Mit dem Beenden ist alles weg."
  );
  say(`\n  Bitte im Browser öffnen:  http://127.0.0.1:${port}/#token=${token}\n`);
  say("Beenden mit Strg+C.");
}

function untilAskedToStop(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop());
  });
}
