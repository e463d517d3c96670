import type { Client } from "../../../shared/exchange/client.ts";
import { answered } from "../answered.ts";
import { currentPeriod } from "../currentPeriod.ts";
import { everyPage } from "../everyPage.ts";
import { withEtag } from "../withEtag.ts";
import type { Requesting } from "./requesting.ts";

/** Periods, and of one of them who was asked and who has answered. */
export async function loadRequests(
  client: Client,
  wished: string | undefined
): Promise<Pick<Requesting, "periods" | "requests" | "submissions" | "period">> {
  const periods = await everyPage((query) => client.call("listPeriods", { query }));
  const found = currentPeriod(periods, wished);
  if (found === undefined) return { periods, requests: [], submissions: [], period: undefined };
  const parameters = { period: found.id };
  const [period, { entries: requests }, submissions] = await Promise.all([
    withEtag(client.call("readPeriod", { parameters })),
    answered(client.call("listRequests", { parameters })),
    everyPage((query) => client.call("listSubmissions", { parameters, query })),
  ]);
  return { periods, period, requests, submissions };
}
