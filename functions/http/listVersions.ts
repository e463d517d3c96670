import { versionEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageReply, wishOf } from "../serving/pageReply.ts";

export const listVersions: Handler<"listVersions"> = async ({ query }, { call }, { counter }) =>
  pageReply(await counter.versions.page(call, wishOf(query)), versionEntry);
