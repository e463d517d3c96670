import type { MemberBody, MemberEntry } from "../../../../shared/exchange/entities/member.ts";
import type { PersonEntry } from "../../../../shared/exchange/entities/person.ts";
import { departmentSide, type Role, roles, topicSide } from "../../../../shared/exchange/policy.ts";
import { fold } from "../../../../shared/wording/fold.ts";

/** A member that is being entered or changed. */
export interface MemberWish extends Omit<MemberBody, "person" | "until"> {
  /** "new" until it was saved once. */
  readonly etag: string;
  readonly tenant: string;
  readonly account: string;
  /** Absent until it stands in the register. */
  readonly person?: string | undefined;
  readonly name: string;
  readonly function: string;
  /** ISO date; "" without an end. */
  readonly until: string;
}

/** Everything the part "Mitglieder" knows at the moment. */
export interface Membership {
  readonly members: readonly MemberEntry[];
  readonly persons: readonly PersonEntry[];
  readonly isLoaded: boolean;
  readonly wish?: MemberWish | undefined;
  readonly troubles: readonly string[];
}

export const nothingKnown: Membership = {
  ...{ members: [], persons: [], isLoaded: false, troubles: [] },
};

/** "Sam Beispiel", or that the name was erased. */
export const nameOf = (person: string, persons: readonly PersonEntry[]): string =>
  persons.find(({ id }) => id === person)?.name ?? "Name gelöscht";

export const rolesOf = ({ roles: held }: MemberEntry): readonly Role[] =>
  roles.filter((role) => held.includes(role));

/** A new member of the directory that the others are in. */
export const newMember = ({ members }: Membership): MemberWish => ({
  ...{ etag: "new", tenant: members[0]?.tenant ?? "", account: "", name: "", function: "" },
  ...{ roles: ["department"], departments: [], topics: [], deputyFor: [], until: "" },
});

/** A member as it is, to be changed. */
export function memberWish(
  member: MemberEntry,
  etag: string,
  persons: readonly PersonEntry[]
): MemberWish {
  const { tenant, account, person, departments, topics, deputyFor, until = "" } = member;
  const known = persons.find(({ id }) => id === person);
  return {
    ...{ etag, tenant, account, person, departments, topics, deputyFor, until },
    roles: rolesOf(member),
    name: known?.name ?? "",
    function: known?.function ?? "",
  };
}

/** What has to be said before it can be saved, as sentences. */
export function troublesOfMember(wish: MemberWish, { members }: Membership): readonly string[] {
  const { etag, tenant, account, name, roles: held, departments, topics } = wish;
  // The office sees every row and topic anyway.
  const has = (some: readonly Role[]) =>
    !held.includes("office") && some.some((role) => held.includes(role));
  const isTaken =
    etag === "new" &&
    members.some((one) => one.account === account.trim() && one.tenant === tenant.trim());
  return [
    ...(name.trim() === "" ? ["Bitte den Namen angeben."] : []),
    ...(account.trim() === "" || tenant.trim() === ""
      ? ["Bitte Konto und Verzeichnis angeben; Ihre IT kennt beide."]
      : []),
    ...(isTaken ? ["Dieses Konto ist schon Mitglied. Bitte dort ändern."] : []),
    ...(held.length === 0 ? ["Bitte mindestens eine Rolle ankreuzen."] : []),
    ...(has(departmentSide) && departments.length === 0
      ? ["Bitte ankreuzen, für welche Dienststelle die Person meldet."]
      : []),
    ...(has(topicSide) && topics.length === 0
      ? ["Bitte ankreuzen, welches Themenfeld die Person betreut."]
      : []),
  ];
}

/** What travels; departments and topics only with a role that has some. */
export function memberBody(wish: MemberWish, person: string): MemberBody {
  const { roles: held, departments, topics, deputyFor, until } = wish;
  const has = (some: readonly Role[]) => some.some((role) => held.includes(role));
  return {
    ...{ person, roles: held, deputyFor },
    departments: has(departmentSide) ? departments : [],
    topics: has(topicSide) ? topics : [],
    ...(until !== "" && { until }),
  };
}

/** Somebody of that name who stands in the register already; nobody is entered twice. */
export const personNamed = (name: string, persons: readonly PersonEntry[]) =>
  persons.find((one) => one.name !== undefined && fold(one.name) === fold(name));
