import { readSettings } from "../../shared/catalogue/settings/readSettings.ts";
import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import type { Client } from "../../shared/exchange/client.ts";
import type { Me } from "../../shared/exchange/entities/member.ts";
import type { PeriodEntry } from "../../shared/exchange/entities/period.ts";
import { answered } from "./answered.ts";
import { isAway, isOut } from "./deskTrouble.ts";

/** Who is at the desk, of which municipality, and for which period is reported. */
export interface Session {
  /** Absent while the service could never be reached from here. */
  readonly me?: Me;
  readonly settings: Settings;
  readonly periods: readonly PeriodEntry[];
  /** Without a way to the service these are of an earlier day. */
  readonly isAway: boolean;
}

/** What is kept on this machine between two days: settings and periods, no token, no measures. */
export interface Memory {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

const key = "session";

/** How many Meldungen wait for a way to the service; kept, so that the pane opens where they are sent. */
export const waitingKey = "waiting";

/** Asks the service; where it is away, what it said last time, else what any municipality starts with. */
export async function openSession(client: Client, memory: Memory): Promise<Session> {
  try {
    const [me, settings, periods] = await Promise.all([
      answered(client.call("readMe", {})),
      answered(client.call("readSettings", {})),
      answered(client.call("listPeriods", {})),
    ]);
    const session = { me, settings, periods: periods.entries };
    memory.set(key, session);
    return { ...session, isAway: false };
  } catch (error) {
    const known = isOut(error) ? kept(memory) : undefined;
    // Nobody knows this machine yet: without a way it starts as any town does, else it is worth asking again.
    if (known === undefined && !isAway(error)) throw error;
    return { ...(known ?? unknownTown()), isAway: true };
  }
}

/** What this very program kept; anything else is as good as nothing. */
function kept(memory: Memory): Omit<Session, "isAway"> | undefined {
  const found = memory.get(key);
  const isOurs = typeof found === "object" && found !== null && "settings" in found;
  return isOurs ? (found as Omit<Session, "isAway">) : undefined;
}

const unknownTown = () => ({
  settings: readSettings({ municipality: { id: "kommune", name: "Ihre Kommune" } }).settings,
  periods: [],
});

/** The period that is reported for: the open one, the latest if there are several. */
export const openPeriod = ({ periods }: Session): PeriodEntry | undefined =>
  periods.findLast(({ state }) => state === "open");
