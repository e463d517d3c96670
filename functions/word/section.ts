import {
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import type { Paper } from "../../shared/documents/paper.ts";
import { orderedLists } from "./orderedLists.ts";
import { runChildren } from "./runs.ts";
import type { Setting } from "./stretches.ts";
import { styleIds } from "./styles.ts";
import type { Space } from "./tableParts.ts";
import { densities, landscapeWidth, type Measures, page, textWidth } from "./theme.ts";

/** How wide a stretch of this setting is, and how tight it is set. */
export function spaceOf({ landscape }: Setting, paper: Paper): Space {
  return {
    width: landscape ? landscapeWidth : textWidth,
    measures: densities[paper.density],
    lists: orderedLists(paper.blocks),
  };
}

/** Head and foot belong to the first section; the others inherit them, as Word does. */
export function section(
  setting: Setting,
  paper: Paper,
  { first, children }: { readonly first: boolean; readonly children: readonly FileChild[] }
): ISectionOptions {
  return {
    properties: {
      page: pageSetup(densities[paper.density], setting),
      ...(first ? {} : { type: SectionType.NEXT_PAGE }),
    },
    ...(first ? { headers: { default: header(paper) }, footers: { default: footer(paper) } } : {}),
    children,
  };
}

/** docx turns width and height round by itself when the page lies on its side. */
function pageSetup({ top, bottom, edge }: Measures, { landscape }: Setting) {
  const { width, height, left, right } = page;
  return {
    size: {
      width,
      height,
      ...(landscape ? { orientation: PageOrientation.LANDSCAPE } : {}),
    },
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
