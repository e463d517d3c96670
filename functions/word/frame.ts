import { Document, Packer, Paragraph } from "docx";
import type { Paper } from "../../shared/documents/paper.ts";
import { readZipBytes } from "../zip/readZip.ts";
import { documentOptions } from "./documentOptions.ts";
import { frameWords, withHoles, withWords } from "./frameWords.ts";
import { listExamples, numIdIn } from "./numbering.ts";
import { orderedLists } from "./orderedLists.ts";
import type { Picture } from "./part.ts";
import { elementsOf } from "./pattern.ts";
import { section, spaceOf } from "./section.ts";
import { stableIds } from "./stableIds.ts";
import type { Setting, Stretch } from "./stretches.ts";
import { toPicture } from "./toChart.ts";

/** A paper without its text: all parts of the file, and what stands around the text in document.xml. */
export interface Frame {
  readonly parts: ReadonlyMap<string, Buffer>;
  /** document.xml up to and from the text. */
  readonly before: string;
  readonly after: string;
  /** A picture as docx wrote it, with its own part in the file. */
  pictureXml(picture: Picture): string;
  /** Number of a list in the paper → what the file calls it. */
  readonly numIds: ReadonlyMap<number, string>;
  /** What Word has to know of the section at this place of the paper. */
  propertiesOf(setting: Setting, place: "first" | "later"): string;
}

/**
 * What docx writes around the text. Papers of one kind differ there in a few words only: docx writes their
 * frame once, with holes for the words. A picture is a part of the file, so a paper with one has its own.
 */
export async function frameOf(paper: Paper, pieces: readonly Stretch[]): Promise<Frame> {
  const survey = surveyOf(pieces);
  const words = frameWords(paper);
  if (survey.pictures.length > 0 || words.some((word) => word.includes("\n")))
    return newFrame(paper, survey);
  const key = [
    ...[paper.density, paper.draft, ...survey.settings.keys(), orderedLists(paper.blocks).order],
    ...words.map((word) => word === ""),
  ].join();
  const known = remembered.get(key) ?? (await newFrame(withHoles(paper), survey));
  if (remembered.size > mostRemembered) remembered.clear();
  remembered.set(key, known);
  return { ...known, parts: withWords(known.parts, words) };
}

const remembered = new Map<string, Frame>();
const mostRemembered = 60;

/** Lets docx write the file with one empty section of each setting that the paper has. */
async function newFrame(paper: Paper, { settings, pictures: found }: Survey): Promise<Frame> {
  const pictures = found.map(({ picture, setting }) =>
    toPicture({ type: "picture", picture, width: spaceOf(setting, paper).width })
  );
  const lists = listExamples(paper.blocks);
  const sections = [...settings].map(([, { setting, first }], index) =>
    section(setting, paper, {
      first,
      children:
        index === 0
          ? [...pictures, ...lists.map(({ paragraph }) => paragraph), new Paragraph({})]
          : [],
    })
  );
  const packed = readZipBytes(
    await Packer.toBuffer(new Document({ ...documentOptions(paper), sections }))
  );
  const { document, rename } = stableIds(textOf(packed, "word/document.xml"));
  const parts = new Map(packed);
  parts.set(relationships, Buffer.from(rename(textOf(packed, relationships))));
  const drawn = elementsOf(document.slice(document.indexOf("<w:body>") + "<w:body>".length));
  const xmlOf = new Map(found.map(({ picture }, index) => [picture, drawn[index] ?? ""]));
  const ends = document.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
  const byKey = new Map([...settings.keys()].map((key, index) => [key, ends[index] ?? ""]));
  return {
    parts,
    before: document.slice(0, document.indexOf("<w:body>") + "<w:body>".length),
    after: document.slice(document.indexOf("</w:body>")),
    numIds: new Map(
      lists.map(({ list }, index) => [list, numIdIn(drawn[found.length + index] ?? "")])
    ),
    pictureXml: (picture) => xmlOf.get(picture) ?? "",
    propertiesOf: (setting, place) => byKey.get(keyOf(setting, place)) ?? "",
  };
}

const relationships = "word/_rels/document.xml.rels";
const textOf = (parts: ReadonlyMap<string, Buffer>, name: string) =>
  parts.get(name)?.toString("utf8") ?? "";

interface Survey {
  readonly settings: ReadonlyMap<string, { readonly setting: Setting; readonly first: boolean }>;
  readonly pictures: readonly { readonly picture: Picture; readonly setting: Setting }[];
}

/** What the paper has of sections and of pictures, found in one walk. */
function surveyOf(pieces: readonly Stretch[]): Survey {
  const settings = new Map<string, { readonly setting: Setting; readonly first: boolean }>();
  const pictures: { readonly picture: Picture; readonly setting: Setting }[] = [];
  for (const stretch of pieces) {
    const { landscape } = stretch;
    const first = settings.size === 0;
    settings.set(keyOf(stretch, first ? "first" : "later"), { setting: { landscape }, first });
    for (const block of stretch.blocks)
      if (block.type === "chart" || block.type === "diagram")
        pictures.push({ picture: block, setting: { landscape } });
  }
  return { settings, pictures };
}

const keyOf = ({ landscape }: Setting, place: "first" | "later") => `${place} ${landscape}`;
