import { seesDepartment } from "../auth/visit.ts";
import type { Handler } from "../serving/handler.ts";
import { pageOf } from "../serving/pageOf.ts";

export const listProfiles: Handler<"listProfiles"> = async ({ query }, visit, { counter }) => {
  const found = (await counter.profiles.list(visit.call)).map(({ value }) => value);
  const own = found.filter(({ id }) => seesDepartment(visit, id));
  return { status: 200, json: pageOf(own, ({ id }) => id, query) };
};
