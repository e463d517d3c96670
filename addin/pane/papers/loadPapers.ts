import type { Draft, Version } from "../../../shared/catalogue/draft.ts";
import type { Client } from "../../../shared/exchange/client.ts";
import type { TopicReportEntry } from "../../../shared/exchange/entities/topic.ts";
import type { CatalogueName } from "../../../shared/exchange/entities/version.ts";
import { answered } from "../answered.ts";
import { everyPage } from "../everyPage.ts";
import { hasDraft } from "../hasDraft.ts";
import { withEtag } from "../withEtag.ts";
import type { Papering, PaperWish } from "./papering.ts";

/** Papers made before, and what new ones can be made of. */
export async function loadPapers(
  client: Client
): Promise<Pick<Papering, "papers" | "versions" | "periods" | "drafts" | "templates">> {
  const [papers, versions, periods, templates] = await Promise.all([
    everyPage((query) => client.call("listPapers", { query })),
    everyPage((query) => client.call("listVersions", { query })),
    everyPage((query) => client.call("listPeriods", { query })),
    answered(client.call("listTemplates", {})),
  ]);
  const open = periods.filter(({ state }) => state !== "published").map(({ id }) => id);
  const isThere = await Promise.all(open.map((id) => hasDraft(client, id)));
  const drafts = open.filter((_, index) => isThere[index]);
  return { papers, versions, periods, drafts, templates: templates.entries };
}

/** One paper as it can be written on. */
export async function loadPaper(client: Client, id: string): Promise<PaperWish> {
  const { answer, etag } = await withEtag(client.call("readPaper", { parameters: { paper: id } }));
  const { kind, of, audience, context, template, replaces } = answer;
  return { id, etag, kind, of, audience, context, template, replaces };
}

export const loadCatalogue = (client: Client, of: CatalogueName): Promise<Draft | Version> =>
  "version" in of
    ? answered(client.call("readVersion", { parameters: { version: String(of.version) } }))
    : answered(client.call("readDraft", { parameters: { period: of.draft } }));

/** What the topics' people wrote about the same period. */
export const loadReports = (client: Client, period: string): Promise<readonly TopicReportEntry[]> =>
  everyPage((query) => client.call("listTopicReports", { parameters: { period }, query }));
