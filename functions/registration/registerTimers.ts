import { app, type InvocationContext } from "@azure/functions";
import type { Backroom } from "../counter/backroom.ts";
import { everyTown, verifyNightly } from "../timer/everyTown.ts";
import { tidy } from "../timer/janitor.ts";
import { remind } from "../timer/remind.ts";
import { forgetOld } from "../timer/retention.ts";
import { theDesk } from "./theDesk.ts";

interface Clockwork {
  /** Second, minute, hour, day, month, weekday; UTC. */
  readonly schedule: string;
  readonly work: (backroom: Backroom, municipality: string, storageTime: string) => Promise<object>;
}

/** What the clock does, in every municipality. */
const clockworks: Readonly<Record<string, Clockwork>> = {
  tidy: { schedule: "0 */2 * * * *", work: tidy },
  remind: {
    schedule: "0 0 6 * * *",
    work: async (backroom, town) => [...(await remind(backroom, town))],
  },
  forgetOld: { schedule: "0 30 2 * * *", work: forgetOld },
  verifyAudit: { schedule: "0 0 3 * * *", work: verifyNightly },
};

export function registerTimers(): void {
  for (const [name, { schedule, work }] of Object.entries(clockworks)) {
    app.timer(name, { schedule, handler: (_timer, context) => run(name, work, context) });
  }
}

async function run(
  name: string,
  work: Clockwork["work"],
  context: InvocationContext
): Promise<void> {
  const { backroom } = await theDesk();
  const turns = await everyTown(backroom, work);
  let wrong = 0;
  for (const { municipality, result, trouble } of turns) {
    const line = { what: name, municipality };
    const isWrong = trouble !== undefined || isBroken(result);
    if (isWrong) wrong++;
    if (isWrong) context.error(JSON.stringify({ level: "error", ...line, fault: nameOf(trouble) }));
    else context.info(JSON.stringify({ level: "info", ...line, ...counted(result) }));
  }
  // What is only logged rings nobody up: the alerts of infra/main.bicep look for what failed.
  if (wrong > 0) throw new Error(`${name} went wrong in ${wrong} of ${turns.length} towns`);
}

/** An audit whose chain does not hold. */
const isBroken = (result: object | undefined) =>
  result !== undefined && "isWhole" in result && result.isWhole === false;

const nameOf = (trouble: unknown) =>
  trouble instanceof Error ? trouble.name : trouble === undefined ? "audit broken" : "unknown";

/** Numbers only: what was tidied may have names in it. */
const counted = (result: object = {}) =>
  Object.fromEntries(Object.entries(result).filter(([, value]) => typeof value === "number"));
