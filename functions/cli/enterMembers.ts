import { canonical } from "../../shared/consolidation/canonical.ts";
import type { Backroom } from "../counter/backroom.ts";
import type { Call } from "../counter/call.ts";
import { type Counter, openCounter } from "../counter/counter.ts";
import type { Member } from "../tables/members.ts";
import type { PersonRecord } from "../tables/persons.ts";
import type { Tagged } from "../tables/shelf.ts";
import type { ListedMember } from "./memberList.ts";

export interface Entered {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** Members of a list into the counter: added or changed, never taken out. */
export async function enterMembers(
  backroom: Backroom,
  call: Call,
  listed: readonly ListedMember[]
): Promise<Entered> {
  const counter = openCounter(backroom);
  const known = await counter.members.list(call);
  const ids = await enterPersons(counter, backroom, call, { listed, known });
  const named = await counter.persons.list(call);
  const idOf = (name: string) => named.find(({ value }) => value.name === name)?.value.id;
  const done = { added: 0, changed: 0, unchanged: 0 };
  for (const [at, one] of listed.entries()) {
    const { tenant: tid, account: oid, roles, departments, topics, until } = one;
    const deputyFor = one.standsInFor.flatMap((name) => idOf(name) ?? []);
    const member: Member = {
      ...{ tid, oid, municipality: call.municipality, person: ids[at] ?? "" },
      ...{ roles, departments, topics, deputyFor, ...(until !== undefined && { until }) },
    };
    const seen = known.find(({ value }) => value.tid === tid && value.oid === oid);
    const isSame = seen !== undefined && canonical(seen.value) === canonical(member);
    if (!isSame) await counter.members.write(call, member, seen?.etag);
    done[isSame ? "unchanged" : seen === undefined ? "added" : "changed"]++;
  }
  return done;
}

/** Names that nobody in the list or the register has. */
export async function unknownNames(
  backroom: Backroom,
  call: Call,
  listed: readonly ListedMember[]
): Promise<readonly string[]> {
  const register = await openCounter(backroom).persons.list(call);
  const names = new Set([
    ...listed.map(({ name }) => name),
    ...register.flatMap(({ value }) => value.name ?? []),
  ]);
  return listed.flatMap(({ standsInFor }) => standsInFor.filter((name) => !names.has(name)));
}

interface Register {
  readonly listed: readonly ListedMember[];
  readonly known: readonly Tagged<Member>[];
}

/**
 * The person of each line: that of the account, else one of this name who has no account yet (a name
 * from the settings), else a new one. Two of the same name stay two.
 */
async function enterPersons(
  counter: Counter,
  backroom: Backroom,
  call: Call,
  { listed, known }: Register
): Promise<readonly string[]> {
  const register = await counter.persons.list(call);
  const taken = new Set(known.map(({ value }) => value.person));
  const ids: string[] = [];
  for (const one of listed) {
    const member = known.find(
      ({ value: { tid, oid } }) => tid === one.tenant && oid === one.account
    );
    const free = register.find(({ value: { id, name } }) => name === one.name && !taken.has(id));
    const id = member?.value.person ?? free?.value.id ?? backroom.newId();
    const seen = register.find(({ value }) => value.id === id);
    const person: PersonRecord = {
      ...seen?.value,
      ...{ id, name: one.name },
      ...(one.function !== undefined && { function: one.function }),
      ...(one.contact !== undefined && { contact: one.contact }),
    };
    const isSame = seen !== undefined && canonical(seen.value) === canonical(person);
    if (!isSame) await counter.persons.write(call, person, seen?.etag);
    taken.add(id);
    ids.push(id);
  }
  return ids;
}
