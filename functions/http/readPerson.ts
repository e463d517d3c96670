import { personEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";

export const readPerson: Handler<"readPerson"> = async (
  { parameters: { person } },
  { call },
  { counter }
) => {
  const { value, etag } = await counter.persons.read(call, person);
  return { status: 200, json: personEntry(value), etag };
};
