import { etagOf } from "../counter/versions.ts";
import { versionEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";

export const publish: Handler<"publish"> = async (
  { parameters: { period }, etag = "" },
  { call },
  { counter }
) => {
  const head = await counter.versions.publish(call, { period, etag });
  return {
    status: 201,
    json: versionEntry(head),
    etag: etagOf(head),
    location: `v1/versions/${head.number}`,
  };
};
