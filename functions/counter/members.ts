import { keyOf } from "../tables/keys.ts";
import type { Member } from "../tables/members.ts";
import type { Tagged } from "../tables/shelf.ts";
import type { Change } from "../tables/table.ts";
import type { Tenant } from "../tables/tenants.ts";
import type { Backroom } from "./backroom.ts";
import type { Call } from "./call.ts";
import { keeping } from "./keep.ts";
import { Refusal } from "./refusal.ts";

/** Both together: the same object id may stand in two directories. */
export const memberId = (tid: string, oid: string) => `${tid}.${oid}`;

export const members = keeping<Member>({
  table: ({ tables }) => tables.Members,
  prefix: "A",
  id: ({ tid, oid }) => memberId(tid, oid),
  name: "member",
  german: "Dieses Mitglied",
});

/** Somebody must be left who can let others in. */
export async function writeMember(
  backroom: Backroom,
  call: Call,
  member: Member,
  etag?: string
): Promise<Tagged<Member>> {
  const besides = await stillManaged(backroom, call, memberId(member.tid, member.oid), member);
  return members.write(backroom, call, member, { etag, besides });
}

export async function removeMember(
  backroom: Backroom,
  call: Call,
  { tid, oid, etag }: { readonly tid: string; readonly oid: string; readonly etag: string }
): Promise<void> {
  const id = memberId(tid, oid);
  await members.remove(backroom, call, id, {
    etag,
    besides: await stillManaged(backroom, call, id),
  });
}

/**
 * Refuses what would leave a municipality without an admin. Two admins who take each other out at once
 * meet in one row: the second is told.
 */
async function stillManaged(
  backroom: Backroom,
  call: Call,
  id: string,
  after?: Member
): Promise<readonly Change[]> {
  const { Members } = backroom.tables;
  const [partition, key] = [keyOf(call.municipality), "ADMINS"];
  const seen = await Members.get<number>(partition, key);
  const today = call.at.slice(0, 10);
  const now = (await members.list(backroom, call)).map(({ value }) => value);
  const lasting = now.filter((one) => manages(one, today) && one.until === undefined);
  const admins = lasting.length > 0 ? lasting : now.filter((one) => manages(one, today));
  const isOne = admins.some(({ tid, oid }) => memberId(tid, oid) === id);
  const stays =
    after && manages(after, today) && (lasting.length === 0 || after.until === undefined);
  if (!isOne || stays) return [];
  if (admins.length === 1) throw lastAdmin();
  const row = { key, columns: {}, body: (seen?.body ?? 0) + 1 };
  return [seen ? { kind: "replace", row, etag: seen.etag } : { kind: "create", row }];
}

const manages = ({ roles, until }: Member, today: string) =>
  roles.includes("admin") && (until === undefined || until >= today);

const lastAdmin = () =>
  new Refusal(
    "wrongState",
    "Danach könnte niemand mehr Mitglieder eintragen. Bitte zuerst eine andere Person ohne Enddatum mit der Verwaltung der Einstellungen betrauen."
  );

/** Directories stand outside of any municipality: they are what one is found by. */
export async function findTenant({ tables }: Backroom, tid: string): Promise<Tenant | undefined> {
  const row = await tables.Tenants.get<Tenant>(keyOf("T"), keyOf(tid));
  return row?.body;
}

export async function findMember(
  backroom: Backroom,
  tid: string,
  oid: string
): Promise<Member | undefined> {
  const tenant = await findTenant(backroom, tid);
  if (tenant === undefined || !tenant.isActive) return undefined;
  const { municipality } = tenant;
  return (await members.find(backroom, { municipality }, memberId(tid, oid)))?.value;
}

/** Made by whoever runs the counter, before there is a member who could be named in an audit. */
export async function writeTenant({ tables }: Backroom, tenant: Tenant): Promise<void> {
  const [partition, key] = [keyOf("T"), keyOf(tenant.tid)];
  const known = await tables.Tenants.get<Tenant>(partition, key);
  const row = { key, columns: { municipality: tenant.municipality }, body: tenant };
  await tables.Tenants.write(partition, [
    known === undefined ? { kind: "create", row } : { kind: "replace", row, etag: known.etag },
  ]);
}

/** Every municipality there is, for the timers. */
export async function listTenants({ tables }: Backroom): Promise<readonly Tenant[]> {
  const rows = await tables.Tenants.list<Tenant>(keyOf("T"));
  return rows.map(({ body }) => body);
}
