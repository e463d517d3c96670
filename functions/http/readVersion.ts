import { etagOf } from "../counter/versions.ts";
import type { Handler } from "../serving/handler.ts";
import { versionNumber } from "../serving/versionNumber.ts";

export const readVersion: Handler<"readVersion"> = async (
  { parameters: { version }, knows },
  { call },
  { counter }
) => {
  const number = versionNumber(version);
  // A version never changes: its head says whether the caller has it.
  const etag = etagOf(await counter.versions.head(call, number));
  if (knows(etag)) return { status: 304, etag };
  const { value } = await counter.versions.read(call, number);
  return { status: 200, json: value, etag };
};
