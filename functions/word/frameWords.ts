import type { Paper, PaperProperties } from "../../shared/documents/paper.ts";
import { escapeXml } from "./escapeXml.ts";
import { hole } from "./shape.ts";

/** Properties that stand in the file as they are; the date is set at the end. */
const named = [
  ...["title", "subject", "creator", "reference", "fileReference", "type", "leadDepartment"],
  ...["period", "asOf", "version", "audience"],
] as const satisfies readonly (keyof PaperProperties)[];

/** The words of a paper that stand around its text, in a fixed order: head, foot, properties. */
export function frameWords({ header, footer, properties }: Paper): readonly string[] {
  const { keywords } = properties;
  return [header, footer, keywords.join(", "), ...named.map((name) => properties[name])];
}

/** The same paper with holes in the place of these words; an empty word stays empty. */
export function withHoles(paper: Paper): Paper {
  const [header = "", footer = "", keywords = "", ...rest] = frameWords(paper).map((word, index) =>
    word === "" ? "" : hole(index)
  );
  const properties = Object.fromEntries(named.map((name, index) => [name, rest[index] ?? ""]));
  return {
    ...{ ...paper, header, footer, blocks: paper.blocks },
    // A hole is no audience, but only a text here.
    properties: { ...paper.properties, ...(properties as object), keywords: [keywords] },
  };
}

/** Parts of a file with the words in their holes. */
export function withWords(
  parts: ReadonlyMap<string, Buffer>,
  words: readonly string[]
): ReadonlyMap<string, Buffer> {
  const filled = new Map(parts);
  for (const [name, bytes] of parts)
    if (withHole.test(name)) filled.set(name, Buffer.from(fill(bytes.toString("utf8"), words)));
  return filled;
}

const withHole = /^(?:docProps\/|word\/(?:header|footer)\d*\.xml$)/;

const fill = (xml: string, words: readonly string[]) =>
  xml.replace(/\ue000(\d+)\ue001/g, (_, index: string) => escapeXml(words[Number(index)] ?? ""));
