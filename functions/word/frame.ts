import { Document, Packer, Paragraph } from "docx";
import type { Paper } from "../../shared/documents/paper.ts";
import { readZip } from "../zip/readZip.ts";
import { documentOptions } from "./documentOptions.ts";
import { bullets } from "./numbering.ts";
import { section } from "./section.ts";
import { type Setting, stretches } from "./stretches.ts";

/** A paper without its text: all parts of the file, and what stands around the text in document.xml. */
export interface Frame {
  readonly parts: ReadonlyMap<string, string>;
  /** document.xml up to and from the text. */
  readonly before: string;
  readonly after: string;
  /** What Word has to know of the section at this place of the paper. */
  propertiesOf(setting: Setting, place: "first" | "later"): string;
}

/** Lets docx write the file with one empty section of each setting that the paper has. */
export async function frameOf(paper: Paper): Promise<Frame> {
  const settings = settingsOf(paper);
  const list = new Paragraph({ numbering: { reference: bullets, level: 0 } });
  const sections = [...settings].map(([, { setting, first }], index) =>
    section(setting, paper, { first, children: index === 0 ? [list] : [] })
  );
  const parts = readZip(
    await Packer.toBuffer(new Document({ ...documentOptions(paper), sections }))
  );
  const document = parts.get("word/document.xml") ?? "";
  const ends = document.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
  const byKey = new Map([...settings.keys()].map((key, index) => [key, ends[index] ?? ""]));
  return {
    parts,
    before: document.slice(0, document.indexOf("<w:body>") + "<w:body>".length),
    after: document.slice(document.indexOf("</w:body>")),
    propertiesOf: (setting, place) => byKey.get(keyOf(setting, place)) ?? "",
  };
}

function settingsOf({ blocks }: Paper) {
  const found = new Map<string, { readonly setting: Setting; readonly first: boolean }>();
  for (const setting of stretches(blocks)) {
    const first = found.size === 0;
    found.set(keyOf(setting, first ? "first" : "later"), { setting, first });
  }
  return found;
}

const keyOf = ({ count, onNewPage, landscape }: Setting, place: "first" | "later") =>
  `${place} ${count} ${onNewPage} ${landscape}`;
