import { seesDepartment } from "../auth/visit.ts";
import type { Handler } from "../serving/handler.ts";
import { pageReply, wishOf } from "../serving/pageReply.ts";

export const listProfiles: Handler<"listProfiles"> = async ({ query }, visit, { counter }) => {
  const sees = (department: string) => seesDepartment(visit, department);
  const page = await counter.profiles.page(visit.call, wishOf(query), sees);
  return pageReply(page, ({ value }) => value);
};
