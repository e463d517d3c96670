import type { Member } from "../tables/members.ts";
import type { Backroom } from "./backroom.ts";
import { findMember } from "./members.ts";

/** So long a membership is believed, in ms: whoever is taken out is out everywhere after this time. */
const believed = 10_000;
const most = 5000;

export interface KnownMembers {
  find(tid: string, oid: string): Promise<Member | undefined>;
  /** After a change: here it counts at once. */
  forget(tid: string, oid: string): void;
}

/** Every request asks who somebody is; the answer rarely changes. Nobody is a stranger for longer than a request. */
export function knownMembers(backroom: Backroom): KnownMembers {
  const known = new Map<string, { readonly member: Member; readonly at: number }>();
  const now = () => Date.parse(backroom.now());
  return {
    async find(tid, oid) {
      const name = `${tid}/${oid}`;
      const seen = known.get(name);
      if (seen !== undefined && Math.abs(now() - seen.at) < believed) return seen.member;
      const at = now();
      const member = await findMember(backroom, tid, oid);
      known.delete(name);
      if (member !== undefined) known.set(name, { member, at });
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
      return member;
    },
    forget: (tid, oid) => void known.delete(`${tid}/${oid}`),
  };
}
