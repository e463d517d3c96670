import { findProfile } from "../serving/findProfile.ts";
import type { Handler } from "../serving/handler.ts";

export const removeProfile: Handler<"removeProfile"> = async (
  { parameters: { department }, etag = "" },
  visit,
  { counter }
) => {
  const found = await findProfile(department, visit, counter);
  if ("problem" in found) return found;
  await counter.profiles.remove(visit.call, found.value.id, etag);
  return { status: 204 };
};
