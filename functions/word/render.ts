import type { Paper } from "../../shared/documents/paper.ts";
import { type ByteSink, byteSink } from "../zip/byteSink.ts";
import { type Deflating, deflateInPieces } from "../zip/deflateInPieces.ts";
import { blockParts } from "./blockParts.ts";
import type { Filling } from "./filling.ts";
import { fillPart, partXml } from "./fillPart.ts";
import { finish } from "./finish.ts";
import { type Frame, frameOf } from "./frame.ts";
import type { WordPart } from "./part.ts";
import { learnShapes, noPatterns, type Patterns } from "./patterns.ts";
import { spaceOf } from "./section.ts";
import { endSection } from "./sectionEnd.ts";
import { type Stretch, stretches } from "./stretches.ts";

/** What is asked for by the thousand is packed in two thirds of the time, into a quarter more. */
const fast = { level: 3, memLevel: 9 } as const;

/**
 * A paper as the bytes of a .docx: the same paper gives the same bytes. docx writes the file and one
 * example of every shape of paragraph, row and table; the many of one shape are filled in.
 */
export async function render(paper: Paper): Promise<Uint8Array> {
  const pieces = stretches(paper.blocks);
  const frame = await frameOf(paper, pieces);
  const document = deflateInPieces(fast.level, fast.memLevel);
  await document.add(Buffer.from(frame.before));
  await writeBody(paper, { pieces, frame, document });
  await document.add(Buffer.from(frame.after));
  return finish(frame.parts, await document.end(), paper);
}

interface Writing {
  readonly pieces: readonly Stretch[];
  readonly frame: Frame;
  readonly document: Deflating;
}

/** Batch by batch; a batch with shapes that docx has not shown yet is written again when it has. */
async function writeBody(paper: Paper, { pieces, frame, document }: Writing): Promise<void> {
  const { pictureXml, numIds } = frame;
  const filling: Filling = {
    patterns: shownBefore(),
    unknown: new Map(),
    bookmarks: 0,
    changes: 0,
    numIds,
    pictureXml,
  };
  const body: Body = { paper, frame, filling, sink: byteSink(), open: undefined };
  for (const batch of batches(pieces)) {
    const sections = batch.map((setting) => ({
      setting,
      parts: blockParts(setting.blocks, spaceOf(setting, paper)),
    }));
    const { open } = body;
    const { bookmarks, changes } = filling;
    writeSections(sections, body);
    if (filling.unknown.size > 0) {
      await learnShapes(filling);
      body.sink.rewind(0);
      body.open = open;
      filling.bookmarks = bookmarks;
      filling.changes = changes;
      writeSections(sections, body);
    }
    await document.add(body.sink.handOver());
  }
  if (body.open !== undefined)
    await document.add(Buffer.from(body.open.end + body.open.properties));
}

/** Shapes are the same in every paper, and so few that a process may remember them; strange ones do not pile up. */
let remembered = noPatterns();
const mostRemembered = 2000;

function shownBefore(): Patterns {
  // A paper that is being written at the moment keeps what it knows.
  if (remembered.size > mostRemembered) remembered = noPatterns();
  return remembered;
}

interface Body {
  readonly paper: Paper;
  readonly frame: Frame;
  readonly filling: Filling;
  readonly sink: ByteSink;
  /** A section all of which is written but its last part: what ends it depends on whether another follows. */
  open: { readonly end: string; readonly properties: string } | undefined;
}

interface Section {
  readonly setting: Stretch;
  readonly parts: readonly WordPart[];
}

function writeSections(sections: readonly Section[], body: Body): void {
  for (let index = 0; index < sections.length; index++) {
    const section = sections[index];
    if (section !== undefined)
      writeSection(section, sections[index + 1]?.setting.continues === true, body);
  }
}

/** What ends a section is kept back, unless the next piece goes on in it. */
function writeSection({ setting, parts }: Section, goesOn: boolean, body: Body): void {
  const { frame, filling, sink, open } = body;
  if (open !== undefined)
    sink.text(setting.continues ? open.end : endSection(open.end, open.properties));
  for (const part of parts.slice(0, -1)) fillPart(part, filling, sink);
  const last = parts.at(-1);
  if (last !== undefined && goesOn) fillPart(last, filling, sink);
  body.open = {
    end: last === undefined || goesOn ? "" : partXml(last, filling),
    properties:
      setting.continues && open !== undefined
        ? open.properties
        : frame.propertiesOf(setting, open === undefined ? "first" : "later"),
  };
}

/** The first batch shows most shapes, so it is small; later ones bound what lies in memory. */
const firstBatch = 4;
const batchSize = 24;

function* batches(pieces: readonly Stretch[]): Generator<readonly Stretch[]> {
  yield pieces.slice(0, firstBatch);
  for (let from = firstBatch; from < pieces.length; from += batchSize)
    yield pieces.slice(from, from + batchSize);
}
