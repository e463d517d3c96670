import type { Paper } from "../../shared/documents/paper.ts";
import { blockParts } from "./blockParts.ts";
import { type Filling, fillPart } from "./fillPart.ts";
import { finish } from "./finish.ts";
import { frameOf } from "./frame.ts";
import type { WordPart } from "./part.ts";
import { spaceOf } from "./section.ts";
import { endSection } from "./sectionEnd.ts";
import { type Stretch, stretches } from "./stretches.ts";
import { learnShapes, noTemplates } from "./templates.ts";

/**
 * A paper as the bytes of a .docx: the same paper gives the same bytes. docx writes the file and one
 * example of every shape of paragraph, row and table; the many of one shape are filled in.
 */
export async function render(paper: Paper): Promise<Uint8Array> {
  const frame = await frameOf(paper);
  const filling: Filling = { templates: noTemplates(), bookmarks: 0 };
  const chunks: Buffer[] = [Buffer.from(frame.before)];
  let last: Filled | undefined;
  for (const batch of batches(paper)) {
    const parts = batch.map((stretch) => blockParts(stretch.blocks, spaceOf(stretch, paper)));
    await learnShapes(parts.flat(), filling.templates);
    let xml = "";
    for (const [index, stretch] of batch.entries()) {
      const properties = frame.propertiesOf(stretch, last === undefined ? "first" : "later");
      if (last !== undefined) xml += last.text + endSection(last.end, last.properties);
      last = { ...filled(parts[index] ?? [], filling), properties };
    }
    chunks.push(Buffer.from(xml));
  }
  if (last !== undefined) chunks.push(Buffer.from(last.text + last.end + last.properties));
  chunks.push(Buffer.from(frame.after));
  return finish(frame.parts, Buffer.concat(chunks), paper);
}

/** A section whose end is not written yet: the last section of a paper ends in another way. */
interface Filled {
  readonly text: string;
  readonly end: string;
  readonly properties: string;
}

/** So many sections are in memory at a time. */
const batchSize = 300;

function* batches({ blocks }: Paper): Generator<readonly Stretch[]> {
  let batch: Stretch[] = [];
  for (const stretch of stretches(blocks)) {
    batch.push(stretch);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

function filled(parts: readonly WordPart[], filling: Filling): Omit<Filled, "properties"> {
  let text = "";
  let end = "";
  for (const part of parts) {
    text += end;
    end = fillPart(part, filling);
  }
  return { text, end };
}
