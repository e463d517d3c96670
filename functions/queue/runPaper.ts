import type { Draft, Version } from "../../shared/catalogue/draft.ts";
import { makePaper } from "../../shared/documents/makePaper.ts";
import type { Paper, PaperContext } from "../../shared/documents/paper.ts";
import { paperCatalogue } from "../../shared/documents/paperCatalogue.ts";
import { paperKinds } from "../../shared/documents/paperKinds.ts";
import { reportedTopics } from "../../shared/documents/reportedTopics.ts";
import { saidParts } from "../../shared/documents/saidParts.ts";
import type { Backroom } from "../counter/backroom.ts";
import type { Call } from "../counter/call.ts";
import { keepFile, media } from "../counter/files.ts";
import { papers } from "../counter/papers.ts";
import { showNames } from "../counter/persons.ts";
import { Refusal } from "../counter/refusal.ts";
import { templateFile } from "../counter/templates.ts";
import { topicReports } from "../counter/topicReports.ts";
import { namedCatalogue } from "../counter/versions.ts";
import type { PaperRecord } from "../tables/papers.ts";
import type { Worker } from "./runJob.ts";

/** A version becomes a Word file: the same paper gives the same bytes, so making it twice does no harm. */
export const runPaper: Worker<"paper"> = async (backroom, call, job, progress) => {
  const { value: paper } = await papers.read(backroom, call, job.wish.paper);
  if (!paperKinds.has(paper.kind)) {
    throw new Refusal(
      "misfit",
      `Diese Vorlage gibt es nicht. Möglich sind: ${[...paperKinds.keys()].join(", ")}.`
    );
  }
  await progress(10, "Der Katalog wird geladen.");
  const { catalogue, made } = await paperMade(backroom, call, paper, job.at);
  await progress(40, "Die Vorlage wird geschrieben.");
  if (made === undefined || made.stops.length > 0) {
    throw new Refusal(
      "misfit",
      made?.stops.join(" ") ??
        "Diese Vorlage gibt es nicht. Bitte die Liste der Vorlagen neu laden."
    );
  }
  const { paperDocx } = await import("../word/paperDocx.ts");
  const docx = await paperDocx(made, await templateOf(backroom, call, paper));
  if ("refused" in docx) throw new Refusal("misfit", docx.refused);
  const { bytes } = docx;
  const name = fileName(paper, catalogue);
  await keepFile(backroom, call, job.id, { name, media: media.docx, bytes });
  await remember(backroom, call, paper.id, { name, job: job.id, bytes: bytes.length });
  const leftOut = made.leftOut.map(
    ({ code, title }) =>
      `Nicht im Papier, weil nicht für diesen Leserkreis: ${[code, title].filter(Boolean).join(" ")}`
  );
  const notes = [
    ...docx.hints,
    ...made.hints,
    ...leftOut,
    ...made.open.map((sentence) => `Noch offen: ${sentence}`),
  ];
  return { file: name, media: media.docx, bytes: bytes.length, notes };
};

interface MadePaper {
  readonly catalogue: Draft | Version;
  readonly context: PaperContext;
  readonly made: Paper | undefined;
}

/** The paper as blocks; an Austauschfassung beside what the paper before says. */
async function paperMade(
  backroom: Backroom,
  call: Call,
  paper: PaperRecord,
  at: string
): Promise<MadePaper> {
  const catalogue = await namedCatalogue(backroom, call, paper.of);
  const settings = await showNames(backroom, call.municipality, catalogue.settings);
  const reports = await topicReports.list(backroom, call, [catalogue.period]);
  const context = {
    ...reportedTopics(
      reports.map(({ value }) => value),
      settings
    ),
    ...paper.context,
    audience: paper.audience,
    ...(await replacedBy(backroom, call, paper, at)),
  };
  const made = makePaper(paper.kind, paperCatalogue(catalogue, settings, at), context);
  return { catalogue, context, made };
}

/** The paper before is made again: the same version and the same words give the same paper. */
async function replacedBy(
  backroom: Backroom,
  call: Call,
  { replaces }: PaperRecord,
  at: string
): Promise<Pick<PaperContext, "replaced">> {
  if (replaces === undefined) return {};
  const { value: before } = await papers.read(backroom, call, replaces);
  const { replaces: _, ...alone } = before;
  const { made, context } = await paperMade(backroom, call, alone, at);
  if (made === undefined) return {};
  return { replaced: { figures: made.figures, data: context, said: saidParts(made) } };
}

const templateOf = async (backroom: Backroom, call: Call, { template }: PaperRecord) =>
  template === undefined ? undefined : (await templateFile(backroom, call, template)).bytes;

function fileName({ kind }: PaperRecord, catalogue: Draft | Version): string {
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const of = catalogue.state === "published" ? `Stand ${catalogue.number}` : "Entwurf";
  return `${name} ${of} ${catalogue.period}.docx`.replaceAll(/[\\/:*?"<>|]/g, "-");
}

/** The paper names its last file; whoever changed the paper meanwhile keeps the say over the rest. */
async function remember(
  backroom: Backroom,
  call: Call,
  id: string,
  file: NonNullable<PaperRecord["file"]>
): Promise<void> {
  const { value, etag } = await papers.read(backroom, call, id);
  if (value.file?.job === file.job) return;
  await papers.write(backroom, call, { ...value, file }, { etag, verb: "made" });
}
