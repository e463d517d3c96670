import { auditEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";

export const listAudit: Handler<"listAudit"> = async (
  { query: { limit, after } },
  { call },
  { counter }
) => {
  const { entries, next } = await counter.audit.read(call, {
    ...(limit !== undefined && { size: Number(limit) }),
    ...(after !== undefined && { after }),
  });
  const records = entries.map(auditEntry);
  return { status: 200, json: { entries: records, ...(next !== undefined && { next }) } };
};
