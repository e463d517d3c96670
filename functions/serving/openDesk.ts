import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { localSignIn } from "../auth/localSignIn.ts";
import type { SignIn } from "../auth/signIn.ts";
import { nodeHashes } from "../cli/nodeHashes.ts";
import { type Backroom, openBackroom } from "../counter/backroom.ts";
import { openCounter } from "../counter/counter.ts";
import { answersReader } from "./answersReader.ts";
import { apiPage } from "./apiPage.ts";
import { type Configuration, readConfiguration } from "./configuration.ts";
import type { Desk } from "./desk.ts";
import { letFirstAdminIn } from "./firstAdmin.ts";
import { recentSettings } from "./recentSettings.ts";
import { templateCheck } from "./templateCheck.ts";
import { uploadReader } from "./uploadReader.ts";
import { version } from "./version.ts";

export interface OpenDesk {
  /** The log is that of the invocation, and comes with it. */
  readonly desk: Omit<Desk, "log">;
  readonly backroom: Backroom;
}

/** Everything the functions need, opened from the settings of their surroundings. */
export async function openDesk(
  environment: Readonly<Record<string, string | undefined>>
): Promise<OpenDesk> {
  const configuration = readConfiguration(environment);
  const backroom = await openBackroom({
    connection: configuration.connection,
    wait: (milliseconds) => wait(milliseconds),
    random: Math.random,
    newId: randomUUID,
    now: () => new Date().toISOString(),
    hashes: nodeHashes,
  });
  const counter = openCounter(backroom);
  await letFirstAdminIn(counter, backroom, environment);
  const desk: Omit<Desk, "log"> = {
    counter,
    settingsFor: recentSettings(counter, () => new Date()),
    signIn: await signInOf(configuration),
    readUpload: uploadReader(),
    readAnswers: answersReader(),
    ...templateCheck(),
    now: () => new Date(),
    newId: randomUUID,
    version,
    paneOrigins: configuration.paneOrigins,
    apiPage,
  };
  return { desk, backroom };
}

async function signInOf({ signIn }: Configuration): Promise<SignIn> {
  if ("local" in signIn) return localSignIn(signIn.local);
  const { entraSignIn } = await import("../auth/entraSignIn.ts");
  return entraSignIn(signIn);
}
