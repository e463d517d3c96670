import { keyOf } from "../tables/keys.ts";
import type { Member } from "../tables/members.ts";
import type { Tenant } from "../tables/tenants.ts";
import type { Backroom } from "./backroom.ts";
import { keeping } from "./keep.ts";

/** Both together: the same object id may stand in two directories. */
export const memberId = (tid: string, oid: string) => `${tid}.${oid}`;

export const members = keeping<Member>({
  table: ({ tables }) => tables.Members,
  prefix: "A",
  id: ({ tid, oid }) => memberId(tid, oid),
  name: "member",
  german: "Dieses Mitglied",
});

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
