import type { Block } from "../../../shared/documents/block.ts";
import type { Paper } from "../../../shared/documents/paper.ts";
import type { TownContent } from "../../../shared/documents/townContent.ts";
import { deflateInPieces } from "../../zip/deflateInPieces.ts";
import { blockParts, withNext } from "../blockParts.ts";
import { components } from "../component.ts";
import type { Filling } from "../filling.ts";
import { partXml } from "../fillPart.ts";
import { finish } from "../finish.ts";
import { frameOf } from "../frame.ts";
import { listExamples, numIdIn } from "../numbering.ts";
import { orderedLists } from "../orderedLists.ts";
import { elementsOf, patternOf } from "../pattern.ts";
import { noPatterns } from "../patterns.ts";
import { endSection, sectionEnd } from "../sectionEnd.ts";
import { stableIds } from "../stableIds.ts";
import { type Setting, stretches } from "../stretches.ts";
import { densities } from "../theme.ts";
import { toPicture } from "../toChart.ts";
import { inPlace, withoutMarkedRows, withoutNameAbove } from "./emptyPlaces.ts";
import { blocksHole, emptyRow, townPatch } from "./townPatch.ts";
import { withTownProperties } from "./townProperties.ts";
import { type TownSections, townSections } from "./townSections.ts";
import { townStyles } from "./townStyles.ts";

const documentPart = "word/document.xml";
const stylesPart = "word/styles.xml";
const relationshipsPart = "word/_rels/document.xml.rels";

/**
 * A paper in the town's own template (bytes of a .docx with placeholders): docx patches the template
 * and shows every shape in the template's styles; the text is then filled in as in a paper without.
 */
export async function renderInTown(
  paper: Paper,
  template: Uint8Array,
  content: TownContent
): Promise<Uint8Array> {
  const bare = await townPatch(template, { ...content, rows: {}, texts: {} }, paper, []);
  const sections = townSections(textOf(bare, documentPart));
  const places = Object.entries(content.blocks);
  const drawn = places.flatMap(([, blocks]) => [...picturesOf(blocks, sections, paper)]);
  const filling = nothingKnown();
  const isSigned = content.blocks["unterschrift"] !== undefined;
  for (const place of places) fillText(place, { paper, sections, filling, isSigned });
  const asked = [...filling.unknown];
  const lists = listExamples(paper.blocks);
  const examples = [
    ...lists.map(({ paragraph }) => paragraph),
    ...drawn.map(({ component }) => component),
    ...asked.flatMap(([, { prototype }]) => components(prototype)),
  ];
  const patched = await townPatch(template, content, paper, examples);
  const { document, rename } = stableIds(
    withoutMarkedRows(textOf(patched, documentPart), emptyRow)
  );
  const shown = takeExamples(document, examples.length);
  const shapes = shown.examples.slice(lists.length + drawn.length);
  for (const [index, [shape, { cut }]] of asked.entries())
    filling.patterns.set(shape, patternOf(cut(shapes[index] ?? "")));
  const pictures = new Map(
    drawn.map(({ picture }, index) => [picture, shown.examples[lists.length + index] ?? ""])
  );
  const known: Filling = {
    patterns: filling.patterns,
    unknown: new Map(),
    changes: 0,
    bookmarks: highest(shown.document, /<w:bookmarkStart\b[^>]*\bw:id="(\d+)"/g),
    numIds: new Map(lists.map(({ list }, index) => [list, numIdIn(shown.examples[index] ?? "")])),
    pictureXml: (picture) => pictures.get(picture) ?? "",
  };
  const filled = fillPlaces(shown.document, places, {
    paper,
    sections,
    filling: known,
    isSigned,
  });
  return pack(patched, { document: numberedChanges(filled), rename }, paper);
}

/** Changes in words that docx put in itself, and the template's own, are counted with those of the text. */
function numberedChanges(document: string): string {
  let changes = 0;
  return document.replace(
    /(<w:(?:ins|del) (?:[^>]* )?w:id=")\d+/g,
    (_, before: string) => `${before}${++changes}`
  );
}

const nothingKnown = (): Filling => ({
  ...{ patterns: noPatterns(), unknown: new Map(), bookmarks: 0, changes: 0, numIds: new Map() },
  pictureXml: () => "",
});

const spaceIn = (paper: Paper) => ({
  measures: densities[paper.density],
  lists: orderedLists(paper.blocks),
});

interface Town {
  readonly paper: Paper;
  readonly sections: TownSections;
  readonly filling: Filling;
  /** The template says where the signature goes. */
  readonly isSigned: boolean;
}

/** The XML of a place's blocks, and whether sections end in it; their end stays with a signature below it. */
function fillText([placeholder, blocks]: Place, { paper, sections, filling, isSigned }: Town) {
  const space = spaceIn(paper);
  let xml = "";
  let open: { readonly setting: Setting; readonly end: string } | undefined;
  let first = true;
  const close = () => {
    if (open === undefined) return;
    xml += endSection(open.end, sections.propertiesOf(open.setting, first ? "first" : "later"));
    first = false;
  };
  const all = stretches(blocks, "upright");
  for (const [index, stretch] of all.entries()) {
    let end = "";
    if (stretch.continues) end = open?.end ?? "";
    else close();
    const parts = blockParts(stretch.blocks, sections.spaceOf(stretch, space));
    const stays = isSigned && placeholder !== "unterschrift" && index === all.length - 1;
    for (const part of stays ? withNext(parts) : parts) {
      xml += end;
      end = partXml(part, filling);
    }
    open = { setting: stretch, end };
  }
  if (open?.setting.landscape) close();
  else xml += open?.end ?? "";
  return { xml, hasSections: !first };
}

type Place = readonly [placeholder: string, blocks: readonly Block[]];

/** Each text in the place of its mark; a file with sections of ours ends with one that follows them. */
function fillPlaces(document: string, places: readonly Place[], town: Town): string {
  let hasSections = false;
  const filled = places.reduce((xml, place, index) => {
    const mark = markOf(index).exec(xml);
    if (mark === null) return xml;
    const text = fillText(place, town);
    hasSections ||= text.hasSections;
    const above = xml.slice(0, mark.index);
    const before = text.xml === "" ? withoutNameAbove(above, place[0]) : above;
    const after = xml.slice(mark.index + mark[0].length);
    return `${before}${inPlace(text.xml, before, after)}${after}`;
  }, document);
  if (!hasSections) return filled;
  const ended = filled.replace(
    /<w:sectPr\b[^>]*>(?:(?!<w:sectPr\b).)*<\/w:sectPr>(?=<\/w:body>)/s,
    () => town.sections.last
  );
  return withoutEmptyEnd(ended, town.sections);
}

/** Where nothing follows a wide table, the file ends with its page, and not with an empty one. */
function withoutEmptyEnd(document: string, { last, propertiesOf }: TownSections): string {
  const wide = (["first", "later"] as const).map((place) =>
    propertiesOf({ landscape: true }, place)
  );
  return wide.reduce(
    (xml, own) =>
      xml.replace(`${sectionEnd(own)}${last}</w:body>`, () => `${sectionEnd("")}${own}</w:body>`),
    document
  );
}

const markOf = (index: number) =>
  new RegExp(`<w:p\\b[^>]*>(?:(?!</w:p>).)*${blocksHole(index)}(?:(?!</w:p>).)*</w:p>`, "s");

/** The examples stand right behind the first mark. */
function takeExamples(document: string, count: number) {
  const mark = markOf(0).exec(document);
  if (mark === null) return { document, examples: [] };
  const from = mark.index + mark[0].length;
  const examples = elementsOf(document.slice(from)).slice(0, count);
  const length = examples.reduce((sum, xml) => sum + xml.length, 0);
  return { document: document.slice(0, from) + document.slice(from + length), examples };
}

function* picturesOf(blocks: readonly Block[], sections: TownSections, paper: Paper) {
  for (const stretch of stretches(blocks, "upright"))
    for (const picture of stretch.blocks) {
      if (picture.type !== "chart" && picture.type !== "diagram") continue;
      const { width } = sections.spaceOf(stretch, spaceIn(paper));
      yield { picture, component: toPicture({ type: "picture", picture, width }) };
    }
}

async function pack(
  patched: ReadonlyMap<string, Buffer>,
  { document, rename }: { readonly document: string; readonly rename: (xml: string) => string },
  paper: Paper
): Promise<Uint8Array> {
  const neutral = await frameOf({ ...paper, blocks: [] }, []);
  const parts = new Map(withTownProperties(patched, paper));
  parts.set(relationshipsPart, Buffer.from(rename(textOf(parts, relationshipsPart))));
  const styles = townStyles(textOf(parts, stylesPart), textOf(neutral.parts, stylesPart), document);
  parts.set(stylesPart, Buffer.from(styles));
  const deflating = deflateInPieces(5);
  await deflating.add(Buffer.from(document));
  return finish(parts, await deflating.end(), paper);
}

const textOf = (parts: ReadonlyMap<string, Buffer>, name: string) =>
  parts.get(name)?.toString("utf8") ?? "";

const highest = (xml: string, pattern: RegExp) =>
  Math.max(0, ...[...xml.matchAll(pattern)].map(([, id]) => Number(id)));
