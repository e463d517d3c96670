import { memberEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";

export const readMember: Handler<"readMember"> = async (
  { parameters: { tenant, account } },
  { call },
  { counter }
) => {
  const { value, etag } = await counter.members.read(call, tenant, account);
  return { status: 200, json: memberEntry(value), etag };
};
