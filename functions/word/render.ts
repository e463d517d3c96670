import type { Paper } from "../../shared/documents/paper.ts";
import { type Deflating, deflateInPieces } from "../zip/deflateInPieces.ts";
import { blockParts } from "./blockParts.ts";
import { type Filling, fillPart } from "./fillPart.ts";
import { finish } from "./finish.ts";
import { type Frame, frameOf } from "./frame.ts";
import type { WordPart } from "./part.ts";
import { learnShapes, noPatterns } from "./patterns.ts";
import { spaceOf } from "./section.ts";
import { endSection } from "./sectionEnd.ts";
import { type Setting, type Stretch, stretches } from "./stretches.ts";

/**
 * A paper as the bytes of a .docx: the same paper gives the same bytes. docx writes the file and one
 * example of every shape of paragraph, row and table; the many of one shape are filled in.
 */
export async function render(paper: Paper): Promise<Uint8Array> {
  const frame = await frameOf(paper);
  const document = deflateInPieces(5);
  document.add(Buffer.from(frame.before));
  await writeBody(paper, frame, document);
  document.add(Buffer.from(frame.after));
  return finish(frame.parts, document.end(), paper);
}

/** Section by section; what ends one is known only when it is known whether another follows. */
async function writeBody(paper: Paper, frame: Frame, document: Deflating): Promise<void> {
  const { chartXml } = frame;
  const filling: Filling = { patterns: noPatterns(), unknown: new Map(), bookmarks: 0, chartXml };
  let open: Section | undefined;
  for (const batch of batches(paper)) {
    let xml = "";
    for (const filled of await fillBatch(batch, paper, filling)) {
      const properties = frame.propertiesOf(filled.setting, open === undefined ? "first" : "later");
      if (open !== undefined) xml += open.text + endSection(open.end, open.properties);
      open = { ...filled, properties };
    }
    document.add(Buffer.from(xml));
  }
  if (open !== undefined) document.add(Buffer.from(open.text + open.end + open.properties));
}

/** The text of a section: all but its last part, and its last part. */
interface Filled {
  readonly setting: Setting;
  readonly text: string;
  readonly end: string;
}

interface Section extends Filled {
  readonly properties: string;
}

/** The first batch shows most shapes, so it is small; later ones bound what lies in memory. */
const firstBatch = 12;
const batchSize = 120;

function* batches({ blocks }: Paper): Generator<readonly Stretch[]> {
  let batch: Stretch[] = [];
  let size = firstBatch;
  for (const stretch of stretches(blocks)) {
    batch.push(stretch);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
    size = batchSize;
  }
  yield batch;
}

/** A batch with shapes that docx has not shown yet is filled again when it has. */
async function fillBatch(
  batch: readonly Stretch[],
  paper: Paper,
  filling: Filling
): Promise<readonly Filled[]> {
  const parts = batch.map((stretch) => blockParts(stretch.blocks, spaceOf(stretch, paper)));
  const before = filling.bookmarks;
  const fillAll = () => batch.map((setting, at) => fillStretch(setting, parts[at] ?? [], filling));
  const filled = fillAll();
  if (filling.unknown.size === 0) return filled;
  await learnShapes(filling);
  filling.bookmarks = before;
  return fillAll();
}

function fillStretch(setting: Setting, parts: readonly WordPart[], filling: Filling): Filled {
  let text = "";
  let end = "";
  for (const part of parts) {
    text += end;
    end = fillPart(part, filling);
  }
  return { setting, text, end };
}
