import type { Draft, Version } from "../../../shared/catalogue/draft.ts";
import { changeSentence, changesSince } from "../../../shared/documents/changesSince.ts";
import { makePaper } from "../../../shared/documents/makePaper.ts";
import type { Paper } from "../../../shared/documents/paper.ts";
import { paperCatalogue } from "../../../shared/documents/paperCatalogue.ts";
import { paperKinds } from "../../../shared/documents/paperKinds.ts";
import { paperTypeRules } from "../../../shared/documents/paperTypeRules.ts";
import { commonParts } from "../../../shared/documents/parts/commonParts.ts";
import { reportedTopics } from "../../../shared/documents/reportedTopics.ts";
import type { PaperBody } from "../../../shared/exchange/entities/paper.ts";
import type { TopicReportEntry } from "../../../shared/exchange/entities/topic.ts";
import type { Points } from "./papering.ts";

type Asked = Pick<PaperBody, "kind" | "audience" | "context">;

/** What a paper is made of. */
interface Basis {
  readonly catalogue: Draft | Version;
  readonly reports: readonly TopicReportEntry[];
}

/** What is still open in a paper, before any file is made. `now` is an ISO instant. */
export function pointsOf(asked: Asked, { catalogue, reports }: Basis, now: string): Points {
  const context = { ...reportedTopics(reports, catalogue.settings), ...asked.context };
  const made = paperOf({ ...asked, context }, catalogue, now);
  const kind = paperKinds.get(asked.kind);
  if (made === undefined || kind === undefined) return { open: [], stops: [], parts: [] };
  const { blocks, headings } = paperTypeRules(kind, catalogue.settings);
  const parts = blocks.flatMap((name) => {
    const part = kind.parts?.[name] ?? commonParts[name];
    return part === undefined || part.isFixed ? [] : { name, label: headings[name] ?? part.label };
  });
  return { open: made.open, stops: made.stops, parts };
}

/** Figures of a paper that are others in a later catalogue, as sentences. */
export function changesOf(
  asked: Asked,
  before: Draft | Version,
  after: Draft | Version,
  now: string
): readonly string[] {
  const [then, today] = [paperOf(asked, before, now), paperOf(asked, after, now)];
  if (then === undefined || today === undefined) return [];
  return changesSince(then.figures, today.figures).map(changeSentence);
}

const paperOf = (
  { kind, audience, context }: Asked,
  catalogue: Draft | Version,
  now: string
): Paper | undefined =>
  makePaper(kind, paperCatalogue(catalogue, catalogue.settings, now), { ...context, audience });
