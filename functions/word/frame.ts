import { Document, Packer, Paragraph } from "docx";
import type { Chart } from "../../shared/documents/block.ts";
import type { Paper } from "../../shared/documents/paper.ts";
import { readZipBytes } from "../zip/readZip.ts";
import { documentOptions } from "./documentOptions.ts";
import { bullets } from "./numbering.ts";
import { elementsOf } from "./pattern.ts";
import { section, spaceOf } from "./section.ts";
import { stableIds } from "./stableIds.ts";
import { type Setting, stretches } from "./stretches.ts";
import { toChart } from "./toChart.ts";

/** A paper without its text: all parts of the file, and what stands around the text in document.xml. */
export interface Frame {
  readonly parts: ReadonlyMap<string, Buffer>;
  /** document.xml up to and from the text. */
  readonly before: string;
  readonly after: string;
  /** A picture as docx wrote it, with its own part in the file. */
  chartXml(chart: Chart): string;
  /** What Word has to know of the section at this place of the paper. */
  propertiesOf(setting: Setting, place: "first" | "later"): string;
}

/** Lets docx write the file with one empty section of each setting that the paper has. */
export async function frameOf(paper: Paper): Promise<Frame> {
  const settings = settingsOf(paper);
  const charts = [...chartsOf(paper)];
  const pictures = charts.map(({ chart, setting }) =>
    toChart({ type: "chart", chart, width: spaceOf(setting, paper).width })
  );
  const list = new Paragraph({ numbering: { reference: bullets, level: 0 } });
  const sections = [...settings].map(([, { setting, first }], index) =>
    section(setting, paper, {
      first,
      children: index === 0 ? [...pictures, list, new Paragraph({})] : [],
    })
  );
  const packed = readZipBytes(
    await Packer.toBuffer(new Document({ ...documentOptions(paper), sections }))
  );
  const { document, rename } = stableIds(textOf(packed, "word/document.xml"));
  const parts = new Map(packed);
  parts.set(relationships, Buffer.from(rename(textOf(packed, relationships))));
  const drawn = elementsOf(document.slice(document.indexOf("<w:body>") + "<w:body>".length));
  const xmlOf = new Map(charts.map(({ chart }, index) => [chart, drawn[index] ?? ""]));
  const ends = document.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
  const byKey = new Map([...settings.keys()].map((key, index) => [key, ends[index] ?? ""]));
  return {
    parts,
    before: document.slice(0, document.indexOf("<w:body>") + "<w:body>".length),
    after: document.slice(document.indexOf("</w:body>")),
    chartXml: (chart) => xmlOf.get(chart) ?? "",
    propertiesOf: (setting, place) => byKey.get(keyOf(setting, place)) ?? "",
  };
}

const relationships = "word/_rels/document.xml.rels";
const textOf = (parts: ReadonlyMap<string, Buffer>, name: string) =>
  parts.get(name)?.toString("utf8") ?? "";

function* chartsOf({ blocks }: Paper): Generator<{ chart: Chart; setting: Setting }> {
  for (const setting of stretches(blocks))
    for (const chart of setting.blocks) if (chart.type === "chart") yield { chart, setting };
}

function settingsOf({ blocks }: Paper) {
  const found = new Map<string, { readonly setting: Setting; readonly first: boolean }>();
  for (const setting of stretches(blocks)) {
    const first = found.size === 0;
    found.set(keyOf(setting, first ? "first" : "later"), { setting, first });
  }
  return found;
}

const keyOf = ({ landscape }: Setting, place: "first" | "later") => `${place} ${landscape}`;
