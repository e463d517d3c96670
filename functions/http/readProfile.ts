import { findProfile } from "../serving/findProfile.ts";
import type { Handler } from "../serving/handler.ts";

export const readProfile: Handler<"readProfile"> = async (
  { parameters: { department } },
  visit,
  { counter }
) => {
  const found = await findProfile(department, visit, counter);
  return "problem" in found ? found : { status: 200, json: found.value, etag: found.etag };
};
