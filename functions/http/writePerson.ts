import { personEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";

export const writePerson: Handler<"writePerson"> = async (
  { parameters: { person: id }, body, etag: seen },
  { call },
  { counter }
) => {
  const { value, etag } = await counter.persons.write(call, { ...body, id }, seen);
  return { status: 200, json: personEntry(value), etag };
};
