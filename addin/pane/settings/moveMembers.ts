import type { Client } from "../../../shared/exchange/client.ts";
import { type Role, roles } from "../../../shared/exchange/policy.ts";
import { answered } from "../answered.ts";
import { counted } from "../counted.ts";
import { everyPage } from "../everyPage.ts";
import { withEtag } from "../withEtag.ts";
import type { Renamed } from "./settingsDesk.ts";

/** Members name departments and topics: they go along when one is called otherwise. Answers what was done. */
export async function moveMembers(
  client: Client,
  { departments, topics }: Renamed
): Promise<string> {
  if (departments.size + topics.size === 0) return "";
  const members = await everyPage((query) => client.call("listMembers", { query }));
  const meant = members.filter(
    (one) =>
      one.departments.some((name) => departments.has(name)) ||
      one.topics.some((code) => topics.has(code))
  );
  for (const { tenant, account } of meant) {
    const parameters = { tenant, account };
    const { answer, etag } = await withEtag(client.call("readMember", { parameters }));
    const { tenant: _, account: __, roles: held, ...member } = answer;
    const body = {
      ...member,
      roles: roles.filter((role): role is Role => held.includes(role)),
      departments: answer.departments.map((name) => departments.get(name) ?? name),
      topics: answer.topics.map((code) => topics.get(code) ?? code),
    };
    await answered(client.call("writeMember", { parameters, body, ifMatch: etag }));
  }
  const count = counted(meant.length, "Mitglied gehört", "Mitglieder gehören");
  return meant.length === 0 ? "" : ` ${count} jetzt zum neuen Namen.`;
}
