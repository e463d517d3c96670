import type { Client } from "../../shared/exchange/client.ts";
import { answered } from "./answered.ts";
import { ifThere } from "./withEtag.ts";

/** Whether somebody has consolidated the period; asks for one question instead of the whole draft. */
export async function hasDraft(client: Client, period: string): Promise<boolean> {
  const query = { limit: "1" };
  const page = client.call("listQuestions", { parameters: { period }, query });
  return (await ifThere(answered(page))) !== undefined;
}
