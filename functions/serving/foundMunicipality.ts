import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import { nameUuid } from "../../shared/consolidation/identity/nameUuid.ts";
import type { Role } from "../../shared/exchange/policy.ts";
import type { Account } from "../auth/signIn.ts";
import { nodeHashes } from "../cli/nodeHashes.ts";
import type { Backroom } from "../counter/backroom.ts";
import type { Counter } from "../counter/counter.ts";
import { writeTenant } from "../counter/members.ts";
import { Refusal } from "../counter/refusal.ts";

export interface Founding {
  readonly settings: Settings;
  readonly account: Account;
  readonly roles: readonly Role[];
  /** Name of the first person, as the register shows it. */
  readonly name: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/**
 * The first person of a municipality, and its settings: what nobody could enter who is not a member yet.
 * Repeating it changes nothing. Answers whether it was founded just now.
 */
export async function foundMunicipality(
  counter: Counter,
  backroom: Backroom,
  founding: Founding
): Promise<boolean> {
  const { account, settings, roles, name, at } = founding;
  const { tid, oid } = account;
  if ((await counter.members.find(tid, oid)) !== undefined) return false;
  const { id: municipality } = settings.municipality;
  const person = nameUuid([municipality, tid, oid].join("\n"), nodeHashes);
  const call = { municipality, by: "system", role: "admin", at };
  await writeTenant(backroom, {
    ...{ tid, municipality, isActive: true },
    name: settings.municipality.name,
  });
  // Somebody may have pulled the plug half-way, or another instance is just as far.
  await unlessThere(() => counter.settings.change(call, settings));
  const opened = new Set((await counter.periods.list(call)).map(({ value }) => value.id));
  for (const period of settings.periods.filter(({ id }) => !opened.has(id))) {
    await unlessThere(() =>
      counter.periods.write(call, { reminders: [], extensions: [], ...period })
    );
  }
  await unlessThere(() => counter.persons.write(call, { id: person, name }));
  const member = { tid, oid, municipality, person, roles };
  await unlessThere(() =>
    counter.members.write(call, { ...member, departments: [], topics: [], deputyFor: [] })
  );
  return true;
}

async function unlessThere(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal && error.code === "changedMeanwhile")) throw error;
  }
}
