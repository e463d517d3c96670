import type { Member } from "../tables/members.ts";
import type { Backroom } from "./backroom.ts";
import { findMember, members } from "./members.ts";

/** So long a membership is believed, in ms: whoever is taken out is out everywhere after this time. */
const believed = 10_000;
const most = 5000;

export interface KnownMembers {
  find(tid: string, oid: string): Promise<Member | undefined>;
  /** Memberships of those a member stands in for. */
  represented(member: Member): Promise<readonly Member[]>;
  /** After a change: here it counts at once. */
  forget(): void;
}

/** Every request asks who somebody is; the answer rarely changes. A stranger is looked up each time. */
export function knownMembers(backroom: Backroom): KnownMembers {
  const now = () => Date.parse(backroom.now());
  const found = believing<Member>(now);
  const lists = believing<readonly Member[]>(now);
  return {
    find: (tid, oid) => found.get(`${tid}/${oid}`, () => findMember(backroom, tid, oid)),
    async represented({ municipality, deputyFor, person }) {
      if (deputyFor.length === 0) return [];
      const all = await lists.get(municipality, async () =>
        (await members.list(backroom, { municipality })).map(({ value }) => value)
      );
      return (all ?? []).filter((one) => one.person !== person && deputyFor.includes(one.person));
    },
    forget() {
      found.clear();
      lists.clear();
    },
  };
}

/** Keeps answers for a while; undefined is none. */
function believing<Value>(now: () => number) {
  const kept = new Map<string, { readonly value: Value; readonly at: number }>();
  return {
    async get(name: string, ask: () => Promise<Value | undefined>): Promise<Value | undefined> {
      const known = kept.get(name);
      if (known !== undefined && Math.abs(now() - known.at) < believed) return known.value;
      const at = now();
      const value = await ask();
      kept.delete(name);
      if (value !== undefined) kept.set(name, { value, at });
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return value;
    },
    clear: () => kept.clear(),
  };
}
