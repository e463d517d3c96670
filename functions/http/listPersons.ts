import { personEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageOf } from "../serving/pageOf.ts";

export const listPersons: Handler<"listPersons"> = async ({ query }, { call }, { counter }) => {
  const persons = (await counter.persons.list(call)).map(({ value }) => personEntry(value));
  return { status: 200, json: pageOf(persons, ({ id }) => id, query) };
};
