import { AlignmentType, Paragraph, TextRun } from "docx";
import { type IShapeGroupOptions, ShapeGroupRun } from "docx/shapes";
import type { Diagram } from "../../shared/documents/block.ts";
import { printable } from "./escapeXml.ts";
import { colors, font } from "./theme.ts";

type Child = IShapeGroupOptions["children"][number];

/** Twips to the pixels that docx counts in. */
const pixel = 15;
/** Pixels that a letter of the boxes needs, and a line. */
const letter = 5.4;
const line = 13;
const gap = 28;

/** Boxes and the lines between them, drawn by Word; docx finds their places. */
export function toDiagram(diagram: Diagram, width: number): Paragraph {
  const { layout, caption, summary } = diagram;
  const space = Math.floor(width / pixel) - 4;
  const run = new ShapeGroupRun({
    layout:
      layout === "tree"
        ? { type: "tree", direction: "right", spacing: 8, levelSpacing: gap }
        : { type: "flow", direction: "up", spacing: gap, levelSpacing: 52 },
    children: [...boxes(diagram, boxWidth(diagram, space)), ...links(diagram)],
    altText: { name: caption, title: caption, description: summary },
  });
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    keepNext: true,
    spacing: { before: 120, after: 0 },
    children: [run],
  });
}

/** As wide as the number of boxes beside each other allows. */
const boxWidth = ({ abreast }: Diagram, space: number): number =>
  Math.min(190, Math.floor((space - (abreast - 1) * gap) / abreast));

const boxes = ({ boxes: all }: Diagram, width: number): readonly Child[] =>
  all.map(({ id, text, strong }) => ({
    id,
    type: "rectangle",
    transformation: { width, height: heightOf(text, width) },
    fill: strong ? colors.accent : colors.headFill,
    line: { color: colors.accent, width: 0.75 },
    textOptions: { margins: { left: 4, right: 4, top: 2, bottom: 2 } },
    children: [words(text, strong ? "FFFFFF" : colors.text)],
  }));

const heightOf = (text: string, width: number) =>
  12 + line * Math.max(2, Math.ceil((text.length * letter) / (width - 12)));

const words = (text: string, color: string) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0, line: 240 },
    children: [new TextRun({ text: printable(text.replace(/\s+/g, " ")), size: 17, font, color })],
  });

const links = ({ links: all }: Diagram): readonly Child[] =>
  all.map(
    ({ from, to, label }): Child => ({
      ...{ type: "connector", from, to, route: "elbow" },
      line: {
        color: colors.muted,
        width: 0.75,
        ...(label === undefined ? {} : { endArrow: "triangle" as const }),
      },
      ...(label === undefined
        ? {}
        : {
            label: {
              text: [words(label, colors.text)],
              ...{
                fill: "FFFFFF",
                line: "none",
                width: Math.min(150, 10 + label.length * letter),
                height: 18,
              },
            },
          }),
    })
  );
