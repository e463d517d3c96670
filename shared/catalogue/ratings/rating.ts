import { tidy } from "../../wording/tidy.ts";
import { isPlaceholder } from "../choices/isPlaceholder.ts";
import type { IssueCode } from "../issue.ts";
import type { Kind, Reading, Source, Writing } from "../kind.ts";
import { convertRating, isOurScale, type Misfit } from "./convertRating.ts";
import { filledDots } from "./inkColour.ts";
import { type Mark, markOf } from "./ratingMark.ts";

/** Six dots. 0 = rated, no effect; absent = not rated. `was` keeps the text of another scale. */
export interface Rating {
  readonly dots?: number;
  readonly estimated?: boolean;
  readonly indirect?: boolean;
  readonly was?: string;
}

const cellTexts = ["0", "1", "2", "3", "4", "5", "6", "–"];
const estimatedTexts = ["(0)", "(1)", "(2)", "(3)", "(4)", "(5)", "(6)"];

const codeOf: Readonly<Record<Misfit, IssueCode>> = {
  average: "ratingIsAverage",
  outOfScale: "ratingOutOfScale",
  unclear: "ratingScaleUnclear",
};

/** Six dots, written as a digit; read by the scale of the column, or as our own catalogue writes them. */
export const rating: Kind<Rating> = {
  name: "rating",
  expects: "eine Ziffer von 0 bis 6, in Klammern, wenn sie geschätzt ist, oder „–“ für indirekt",
  read: readRating,
  show: ({ dots, estimated, indirect }) => {
    if (dots === undefined) return indirect ? "–" : "";
    return estimated ? `(${dots})` : String(dots);
  },
  same: (a, b) => a.dots === b.dots && (a.indirect ?? false) === (b.indirect ?? false),
  schema: () => ({
    type: "object",
    properties: {
      dots: { type: "integer", minimum: 0, maximum: 6 },
      estimated: { type: "boolean" },
      indirect: { type: "boolean" },
      was: { type: "string" },
    },
    anyOf: [{ required: ["dots"] }, { required: ["indirect"] }],
    additionalProperties: false,
  }),
  cellRule: () => ({ type: "list", values: [...cellTexts, ...estimatedTexts] }),
};

function readRating(source: Source, writing: Writing): Reading<Rating> {
  const { scale } = writing;
  const mark = inked(markOf(source), source, writing);
  if (mark.is === "nothing" || (mark.is === "dashes" && scale !== "plus3")) return {};
  if (mark.is === "indirect") return { value: { indirect: true, was: tidy(source.text) } };
  if (mark.is === "placeholder" || mark.is === "unknown") {
    const code = mark.is === "unknown" ? "unreadable" : "placeholder";
    return { trouble: { code, found: source.text } };
  }
  const dots = convertRating(mark, scale);
  if (typeof dots === "string") {
    const code = isPlaceholder(source.text) ? "placeholder" : codeOf[dots];
    return { trouble: { code, found: source.text } };
  }
  const keeps = mark.estimated || mark.is === "of" || !isOurScale(scale);
  return {
    value: {
      dots,
      ...(mark.estimated && { estimated: true }),
      ...(keeps && { was: tidy(source.text) }),
    },
  };
}

/** Dots told apart by colour only: their filled ones are counted by colour. */
function inked(mark: Mark, source: Source, { scale, filledColor }: Writing): Mark {
  if (mark.is !== "signs" || !scale?.startsWith("dots (font colour)")) return mark;
  const filled = filledDots(source, filledColor);
  return filled === undefined || mark.filled < mark.total ? mark : { ...mark, filled };
}
