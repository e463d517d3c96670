import type { Backroom } from "../counter/backroom.ts";
import { listTenants } from "../counter/members.ts";
import { checkAudit } from "../counter/readAudit.ts";
import type { AuditFinding } from "../tables/verifyAudit.ts";
import { storageTime } from "./storageTime.ts";

/** What one municipality's turn came to; trouble in one does not keep the others from theirs. */
export interface Turn<Result> {
  readonly municipality: string;
  readonly result?: Result;
  readonly trouble?: unknown;
}

/** A timer's work, municipality by municipality; `storageTime`: when the storage says it begins. */
export async function everyTown<Result>(
  backroom: Backroom,
  work: (backroom: Backroom, municipality: string, storageTime: string) => Promise<Result>
): Promise<readonly Turn<Result>[]> {
  const turns: Turn<Result>[] = [];
  const time = await storageTime(backroom);
  const towns = new Set((await listTenants(backroom)).map(({ municipality }) => municipality));
  for (const municipality of towns) {
    try {
      turns.push({ municipality, result: await work(backroom, municipality, time) });
    } catch (trouble) {
      turns.push({ municipality, trouble });
    }
  }
  return turns;
}

/** Nightly: a chain that is broken is something to ring people up for. */
export const verifyNightly = (backroom: Backroom, municipality: string): Promise<AuditFinding> =>
  checkAudit(backroom, municipality);
