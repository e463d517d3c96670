import { AlignmentType, type INumberingOptions, LevelFormat, Paragraph } from "docx";
import type { Block } from "../../shared/documents/block.ts";
import { orderedLists } from "./orderedLists.ts";
import { colors } from "./theme.ts";

const bullets = "aufzaehlung";
const numbers = "nummerierung";

const level = (index: number, text: string, format: "bullet" | "decimal") => ({
  level: index,
  format: format === "bullet" ? LevelFormat.BULLET : LevelFormat.DECIMAL,
  text,
  alignment: AlignmentType.LEFT,
  style: {
    ...(format === "bullet" ? { run: { color: colors.accent } } : {}),
    paragraph: {
      indent:
        format === "bullet"
          ? { left: 255 * (index + 1), hanging: 255 }
          : { left: 397, hanging: 397 },
    },
  },
});

/** Lists are Word's own: two levels, as the catalogue has them. */
export const numbering: INumberingOptions = {
  config: [
    { reference: bullets, levels: [level(0, "•", "bullet"), level(1, "–", "bullet")] },
    { reference: numbers, levels: [level(0, "%1.", "decimal"), level(1, "–", "bullet")] },
  ],
};

/** How docx is told which list a paragraph belongs to; 0: the bullets, which need no beginning. */
export const numberingOf = (list: number, at: 0 | 1) =>
  list === 0
    ? { reference: bullets, level: at }
    : { reference: numbers, level: at, instance: list };

/** An entry of each list of the paper, in the order of reading: docx then counts lists as in the paper. */
export function listExamples(blocks: readonly Block[]): readonly ListExample[] {
  return orderedLists(blocks).order.map((list) => ({
    list,
    paragraph: new Paragraph({ text: "", numbering: numberingOf(list, 0) }),
  }));
}

export interface ListExample {
  readonly list: number;
  readonly paragraph: Paragraph;
}

/** What docx calls a list in the file, from its example. */
export const numIdIn = (xml: string): string => /<w:numId w:val="(\d+)"/.exec(xml)?.[1] ?? "";
