import { AlignmentType, type INumberingOptions, LevelFormat } from "docx";
import { colors } from "./theme.ts";

export const bullets = "aufzaehlung";

const level = (index: number, text: string, indent: number) => ({
  level: index,
  format: LevelFormat.BULLET,
  text,
  alignment: AlignmentType.LEFT,
  style: {
    run: { color: colors.accent },
    paragraph: { indent: { left: indent, hanging: 255 } },
  },
});

/** Lists are Word's own: two levels, as the catalogue has them. */
export const numbering: INumberingOptions = {
  config: [{ reference: bullets, levels: [level(0, "•", 255), level(1, "–", 510)] }],
};
