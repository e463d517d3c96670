import { versionEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageOf } from "../serving/pageOf.ts";

export const listVersions: Handler<"listVersions"> = async ({ query }, { call }, { counter }) => {
  const versions = (await counter.versions.list(call)).map(versionEntry);
  return { status: 200, json: pageOf(versions, ({ number }) => String(number), query) };
};
