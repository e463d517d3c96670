import { personEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";

export const erasePerson: Handler<"erasePerson"> = async (
  { parameters: { person }, etag: seen = "" },
  { call },
  { counter }
) => {
  const { value, etag } = await counter.persons.erase(call, person, seen);
  return { status: 200, json: personEntry(value), etag };
};
