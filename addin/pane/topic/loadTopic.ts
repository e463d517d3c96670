import type { Client } from "../../../shared/exchange/client.ts";
import { answered } from "../answered.ts";
import { currentPeriod } from "../currentPeriod.ts";
import { everyPage } from "../everyPage.ts";
import { ifThere, withEtag } from "../withEtag.ts";
import { type Published, type TopicDesk, textIn } from "./topicDesk.ts";

type Loaded = Pick<
  TopicDesk,
  "periods" | "published" | "period" | "comments" | "report" | "proposal"
>;

/** What the step needs of the service; without a wish for the period of the published catalogue. */
export async function loadTopic(
  client: Client,
  topic: string | undefined,
  wished?: string
): Promise<Loaded> {
  const [periods, published] = await Promise.all([
    everyPage((query) => client.call("listPeriods", { query })),
    ifThere(loadPublished(client)),
  ]);
  const period = currentPeriod(periods, wished ?? published?.period)?.id;
  if (period === undefined || topic === undefined) return { periods, published, comments: [] };
  const [comments, report] = await Promise.all([
    everyPage((query) => client.call("listComments", { parameters: { period }, query })),
    loadReport(client, period, topic),
  ]);
  return { periods, published, period, comments, ...report };
}

/** The report as it is kept, or what the service proposes as long as nobody has written one. */
export async function loadReport(
  client: Client,
  period: string,
  topic: string
): Promise<Pick<TopicDesk, "report" | "proposal">> {
  const parameters = { period, topic };
  const found = await ifThere(withEtag(client.call("readTopicReport", { parameters })));
  return found?.answer.isProposal
    ? { report: undefined, proposal: textIn(found.answer) }
    : { report: found, proposal: undefined };
}

/** All pages of the published catalogue, as far as this person sees it. */
async function loadPublished(client: Client): Promise<Published> {
  const first = await answered(client.call("readCatalogue", { query: { limit: "1000" } }));
  const entries = [...first.entries];
  let after = first.next;
  while (after !== undefined) {
    const page = await answered(client.call("readCatalogue", { query: { limit: "1000", after } }));
    entries.push(...page.entries);
    after = page.next;
  }
  return { number: first.number, period: first.period, entries };
}
