import type { Draft, Version } from "../../shared/catalogue/draft.ts";
import type { Settings } from "../../shared/catalogue/settings.ts";
import { measuresOfPeriod } from "../../shared/consolidation/measuresOfPeriod.ts";
import { mitteilung } from "../../shared/documents/mitteilung.ts";
import type { Paper, PaperCatalogue, PaperContext } from "../../shared/documents/paper.ts";
import { steckbriefe } from "../../shared/documents/steckbriefe.ts";
import type { Backroom } from "../counter/backroom.ts";
import type { Call } from "../counter/call.ts";
import { keepFile, media } from "../counter/files.ts";
import { papers } from "../counter/papers.ts";
import { showNames } from "../counter/persons.ts";
import { Refusal } from "../counter/refusal.ts";
import { namedCatalogue } from "../counter/versions.ts";
import type { PaperRecord } from "../tables/papers.ts";
import type { Worker } from "./runJob.ts";

type MakePaper = (catalogue: PaperCatalogue, context: PaperContext) => Paper;
const kinds: ReadonlyMap<string, MakePaper> = new Map([
  ["mitteilung", mitteilung],
  ["steckbriefe", steckbriefe],
]);

/** A version becomes a Word file: the same paper gives the same bytes, so making it twice does no harm. */
export const runPaper: Worker<"paper"> = async (backroom, call, job, progress) => {
  const { value: paper } = await papers.read(backroom, call, job.wish.paper);
  const make = kinds.get(paper.kind);
  if (make === undefined) {
    throw new Refusal(
      "misfit",
      `Diese Vorlage gibt es nicht. Möglich sind: ${[...kinds.keys()].join(", ")}.`
    );
  }
  await progress(10, "Der Katalog wird geladen.");
  const catalogue = await namedCatalogue(backroom, call, paper.of);
  const settings = await showNames(backroom, call.municipality, catalogue.settings);
  await progress(40, "Die Vorlage wird geschrieben.");
  const made = make(paperCatalogue(catalogue, settings, job.at), contextOf(paper));
  const { render } = await import("../word/render.ts");
  const bytes = await render(made);
  const name = fileName(paper, catalogue);
  await keepFile(backroom, call, job.id, { name, media: media.docx, bytes });
  await remember(backroom, call, paper.id, { name, job: job.id, bytes: bytes.length });
  const notes = made.leftOut.map(
    ({ code, title }) =>
      `Nicht im Papier, weil nicht für diesen Leserkreis: ${[code, title].filter(Boolean).join(" ")}`
  );
  return { file: name, media: media.docx, bytes: bytes.length, notes };
};

/** A draft's paper is as of when it was asked for. */
function paperCatalogue(
  catalogue: Draft | Version,
  settings: Settings,
  asked: string
): PaperCatalogue {
  const { municipality, period, state } = catalogue;
  return {
    ...{ municipality, period, state, settings },
    measures: measuresOfPeriod(catalogue),
    at: catalogue.state === "published" ? catalogue.at : asked,
    ...(catalogue.state === "published" && { number: catalogue.number }),
  };
}

function contextOf({ context, audience }: PaperRecord): PaperContext {
  const { fields: _, ...said }: { readonly fields?: unknown } = context;
  return { ...(said as Partial<PaperContext>), audience };
}

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
