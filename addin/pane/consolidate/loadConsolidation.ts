import type { Client } from "../../../shared/exchange/client.ts";
import { answered } from "../answered.ts";
import { currentPeriod } from "../currentPeriod.ts";
import { everyPage } from "../everyPage.ts";
import { ifThere, withEtag } from "../withEtag.ts";
import type { Consolidation } from "./consolidation.ts";

/** What the step needs of the service, for one period; without a wish the one that is open, or the latest. */
export async function loadConsolidation(
  client: Client,
  wished: string | undefined
): Promise<Partial<Consolidation>> {
  const [periods, versions] = await Promise.all([
    everyPage((query) => client.call("listPeriods", { query })),
    everyPage((query) => client.call("listVersions", { query })),
  ]);
  const period = currentPeriod(periods, wished);
  if (period === undefined) return { periods, versions };
  const parameters = { period: period.id };
  const [{ entries: requests }, cases] = await Promise.all([
    answered(client.call("listRequests", { parameters })),
    loadCases(client, period.id),
  ]);
  return { periods, versions, period, requests, ...cases };
}

/** The draft of a period and what is open in it; nothing where nobody has consolidated yet. */
export async function loadCases(
  client: Client,
  period: string
): Promise<Pick<Consolidation, "open" | "inquiries"> & Partial<Pick<Consolidation, "draft">>> {
  const parameters = { period };
  const draft = await ifThere(withEtag(client.call("readDraft", { parameters })));
  if (draft === undefined) return { open: [], inquiries: [] };
  const [open, { entries: inquiries }] = await Promise.all([
    loadOpen(client, period),
    answered(client.call("listInquiries", { parameters })),
  ]);
  return { draft, open, inquiries };
}

export const loadOpen = (client: Client, period: string) =>
  everyPage((query) => client.call("listQuestions", { parameters: { period }, query }));
