import type { Settings } from "../../shared/catalogue/settings.ts";
import { nameUuid } from "../../shared/consolidation/nameUuid.ts";
import type { Role } from "../../shared/exchange/policy.ts";
import type { Account } from "../auth/signIn.ts";
import { nodeHashes } from "../cli/nodeHashes.ts";
import type { Backroom } from "../counter/backroom.ts";
import type { Counter } from "../counter/counter.ts";
import { writeTenant } from "../counter/members.ts";

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
  await counter.settings.change(call, settings);
  await counter.persons.write(call, { id: person, name });
  await counter.members.write(call, {
    ...{ tid, oid, municipality, person, roles },
    ...{ departments: [], topics: [], deputyFor: [] },
  });
  return true;
}
