import type { AuditRecord } from "../tables/audit.ts";
import { padded } from "../tables/keys.ts";
import { type AuditFinding, verifyAudit } from "../tables/verifyAudit.ts";
import { type Backroom, noteOf } from "./backroom.ts";
import type { Call, Page, PageWish } from "./call.ts";
import { pageOf } from "./pages.ts";

/** Who did what, the oldest first; reading it is itself an entry. */
export async function readAudit(
  backroom: Backroom,
  call: Call,
  wish: PageWish
): Promise<Page<AuditRecord>> {
  const { municipality } = call;
  await backroom.audit.append(municipality, [noteOf(backroom, call, "audit.read", "audit")]);
  const list = `${municipality} audit`;
  return pageOf(wish, { secret: backroom.secret, list }, async (after, most) => {
    const from = after === undefined ? 0 : Number(after);
    const entries = await backroom.audit.list(municipality, { after: from, most });
    return entries.map((entry) => [padded(entry.seq), entry] as const);
  });
}

/** Entries that come while it is read are left for the next time. */
export async function checkAudit(
  { audit, hashes }: Pick<Backroom, "audit" | "hashes">,
  municipality: string
): Promise<AuditFinding> {
  const { base, head } = await audit.ends(municipality);
  const all = await audit.list(municipality, { after: base.seq, most: Number.POSITIVE_INFINITY });
  const entries = all.filter(({ seq }) => seq <= head.seq);
  return verifyAudit({ entries, base, head }, hashes);
}
