import { auditEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageReply, wishOf } from "../serving/pageReply.ts";

export const listAudit: Handler<"listAudit"> = async ({ query }, { call }, { counter }) =>
  pageReply(await counter.audit.read(call, wishOf(query)), auditEntry);
