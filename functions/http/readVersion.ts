import type { Handler } from "../serving/handler.ts";
import { versionNumber } from "../serving/versionNumber.ts";

export const readVersion: Handler<"readVersion"> = async (
  { parameters: { version } },
  { call },
  { counter }
) => {
  const { value } = await counter.versions.read(call, versionNumber(version));
  return { status: 200, json: value, etag: value.hash };
};
