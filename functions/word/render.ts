import {
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import type { Block, Columns } from "../../shared/documents/block.ts";
import type { Paper } from "../../shared/documents/paper.ts";
import { finish } from "./finish.ts";
import { numbering } from "./numbering.ts";
import { renderBlocks } from "./renderBlock.ts";
import { runChildren } from "./runs.ts";
import { styleIds, styles } from "./styles.ts";
import { columnGap, columnWidth, densities, type Measures, page, textWidth } from "./theme.ts";

/** A paper as the bytes of a .docx: the same paper gives the same bytes. */
export async function render(paper: Paper): Promise<Uint8Array> {
  const { properties } = paper;
  const document = new Document({
    title: properties.title,
    subject: properties.subject,
    creator: properties.creator,
    lastModifiedBy: properties.creator,
    keywords: properties.keywords.join(", "),
    customProperties: customProperties(paper),
    compatabilityModeVersion: 15,
    hyphenation: { autoHyphenation: false },
    styles: styles(paper.density),
    numbering,
    sections: stretches(paper.blocks).map((stretch, index) => section(stretch, index, paper)),
  });
  return finish(await Packer.toBuffer(document), paper);
}

function customProperties({ properties }: Paper) {
  const named = {
    Vorlagennummer: properties.reference,
    Aktenzeichen: properties.fileReference,
    Vorlagenart: properties.type,
    Federführung: properties.leadDepartment,
    Berichtszeitraum: properties.period,
    Stand: properties.asOf,
    Katalogversion: properties.version,
    Öffentlichkeit: properties.audience,
  };
  return Object.entries(named).map(([name, value]) => ({ name, value }));
}

interface Stretch {
  readonly count: 1 | 2;
  readonly onNewPage: boolean;
  readonly blocks: readonly Exclude<Block, Columns>[];
}

/**
 * Word changes the number of columns between sections only. A new page is a section too: after a
 * section of two columns LibreOffice prints a mere page break over the text before it.
 */
function stretches(blocks: readonly Block[]): readonly Stretch[] {
  const found: (Stretch & { blocks: Exclude<Block, Columns>[] })[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    const onNewPage = block.type === "heading" && block.onNewPage === true;
    if (block.type === "columns")
      found.push({ count: 2, onNewPage: false, blocks: [...block.blocks] });
    else if (last?.count === 1 && !onNewPage) last.blocks.push(block);
    else found.push({ count: 1, onNewPage, blocks: [block] });
  }
  return found;
}

/** Head and foot belong to the first section; the others inherit them, as Word does. */
function section(
  { count, onNewPage, blocks }: Stretch,
  index: number,
  paper: Paper
): ISectionOptions {
  const measures = densities[paper.density];
  const space = {
    width: count === 1 ? textWidth : columnWidth,
    measures,
  };
  return {
    properties: {
      page: pageSetup(measures),
      ...(index === 0 ? {} : { type: onNewPage ? SectionType.NEXT_PAGE : SectionType.CONTINUOUS }),
      ...(count === 1 ? {} : { column: { count, space: columnGap, equalWidth: true } }),
    },
    ...(index === 0
      ? { headers: { default: header(paper) }, footers: { default: footer(paper) } }
      : {}),
    children: renderBlocks(blocks, space),
  };
}

function pageSetup({ top, bottom, edge }: Measures) {
  const { width, height, left, right } = page;
  return {
    size: { width, height },
    margin: { left, right, top, bottom, header: edge, footer: edge },
  };
}

function header({ header: house, draft }: Paper): Header {
  const mark = draft
    ? ([
        { text: "Entwurf", strong: true, tone: "warning" },
        { text: " · ", tone: "muted" },
      ] as const)
    : [];
  const runs = [...mark, { text: house, tone: "muted" }] as const;
  return new Header({
    children: [new Paragraph({ style: styleIds.header, children: runChildren(runs) })],
  });
}

function footer({ footer: about }: Paper): Footer {
  const run = new TextRun({
    children: [`${about} · Seite\u00a0`, PageNumber.CURRENT, " von\u00a0", PageNumber.TOTAL_PAGES],
  });
  return new Footer({ children: [new Paragraph({ style: styleIds.footer, children: [run] })] });
}
