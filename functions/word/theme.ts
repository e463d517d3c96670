import { chartPalette, palette } from "../../shared/workbook/palette.ts";

/** The colours of Excel and pane; text has a contrast of at least 5 : 1 on white and on the head of a table. */
export const colors = {
  text: palette.ink,
  accent: palette.accent,
  muted: palette.quietInk,
  warning: palette.warning,
  line: palette.section,
  headFill: palette.tint,
} as const;

export const font = "Arial";

/** A4, left 25 mm, right 20 mm (DIN 5008), in twips. */
export const page = {
  width: 11906,
  height: 16838,
  left: 1418,
  right: 1134,
} as const;

export const textWidth = page.width - page.left - page.right;
/** The same margins on a page that lies on its side. */
export const landscapeWidth = page.height - page.left - page.right;

/** Half-points and twips that differ between a paper to read and a sheet to fit on a page. */
export interface Measures {
  readonly top: number;
  readonly bottom: number;
  /** From the edge of the paper to its head and foot. */
  readonly edge: number;
  readonly body: number;
  readonly line: number;
  readonly after: number;
  readonly afterEntry: number;
  /** Below the last entry of a list. */
  readonly afterList: number;
  readonly title: number;
  readonly headings: readonly [number, number, number];
  readonly headingBefore: readonly [number, number, number];
  readonly table: number;
  /** Line pitch in tables. */
  readonly tableLine: number;
  readonly cellMargin: number;
  /** Of labels in the width of their table. */
  readonly labelShare: number;
}

export const densities: Readonly<Record<"normal" | "dense", Measures>> = {
  normal: {
    top: 1304,
    bottom: 1191,
    edge: 567,
    body: 22,
    line: 288,
    after: 140,
    afterEntry: 40,
    afterList: 140,
    title: 36,
    headings: [27, 23, 22],
    headingBefore: [360, 240, 200],
    table: 20,
    tableLine: 243,
    cellMargin: 70,
    labelShare: 0.3,
  },
  dense: {
    top: 880,
    bottom: 740,
    edge: 454,
    body: 20,
    line: 230,
    after: 40,
    afterEntry: 10,
    afterList: 10,
    title: 36,
    headings: [30, 22, 20],
    headingBefore: [0, 100, 60],
    table: 20,
    tableLine: 230,
    cellMargin: 20,
    labelShare: 0.25,
  },
};

/** Colours of charts, as Excel has them. */
export const chartColors = {
  ...chartPalette,
  /** Stands for no colour until the file is finished: docx has no option for a bar without one. */
  none: "FDFEFD",
} as const;
