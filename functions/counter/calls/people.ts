import type { Member } from "../../tables/members.ts";
import type { PersonRecord } from "../../tables/persons.ts";
import type { Backroom } from "../backroom.ts";
import type { Call, PageWish } from "../call.ts";
import { type KnownMembers, knownMembers } from "../knownMembers.ts";
import { findTenant, memberId, members, removeMember, writeMember } from "../members.ts";
import { erasePerson, namesOf, persons, writePerson } from "../persons.ts";
import { checkAudit, readAudit } from "../readAudit.ts";
import { tokenTaker } from "../takeToken.ts";

type OfTown = Pick<Call, "municipality">;

/** Who may do what, who did what. */
export const people = (room: Backroom) => ({
  members: membersOf(room, knownMembers(room)),
  tenants: { find: (tid: string) => findTenant(room, tid) },
  persons: {
    list: (call: OfTown) => persons.list(room, call),
    page: (call: OfTown, wish: PageWish) => persons.page(room, call, wish),
    read: (call: OfTown, id: string) => persons.read(room, call, id),
    find: (call: OfTown, id: string) => persons.find(room, call, id),
    names: (call: OfTown, ids: readonly string[]) => namesOf(room, call, ids),
    write: (call: Call, person: PersonRecord, etag?: string) =>
      writePerson(room, call, person, etag),
    /** Name and contact go; the id and every hash stay. */
    erase: (call: Call, id: string, etag: string) => erasePerson(room, call, id, etag),
  },
  audit: {
    /** Each reading is itself an entry. */
    read: (call: Call, wish: PageWish) => readAudit(room, call, wish),
    verify: ({ municipality }: OfTown) => checkAudit(room, municipality),
  },
  rate: {
    take: tokenTaker(room),
  },
});

const membersOf = (room: Backroom, known: KnownMembers) => ({
  /** Undefined: nobody here knows this account. May be some seconds old where another process changed it. */
  find: known.find,
  /** Memberships of those a member stands in for, as old as that. */
  represented: known.represented,
  list: (call: OfTown) => members.list(room, call),
  page: (call: OfTown, wish: PageWish) => members.page(room, call, wish),
  read: (call: OfTown, tid: string, oid: string) => members.read(room, call, memberId(tid, oid)),
  write: async (call: Call, member: Member, etag?: string) => {
    const written = await writeMember(room, call, member, etag);
    known.forget();
    return written;
  },
  remove: async (
    call: Call,
    seen: { readonly tid: string; readonly oid: string; readonly etag: string }
  ) => {
    await removeMember(room, call, seen);
    known.forget();
  },
});
