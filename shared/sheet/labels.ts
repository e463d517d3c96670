import { remembering } from "../wording/remembering.ts";
import { headingScores, type Target } from "./headingScores.ts";

interface Label {
  readonly target: Target;
  readonly score: number;
}

/** Asks what a text would be as a heading; remembers the answer, since the sheets of a town repeat their words. */
export interface Labels {
  (text: string): Label | undefined;
  scores(text: string): ReadonlyMap<Target, number>;
}

const scores = remembering(3000, headingScores);

/** The labels of a file; the memory behind them is one for all files. */
export function newLabels(): Labels {
  const best = (text: string) => {
    if (scaleWord.test(text)) return undefined;
    const [first] = scores(text);
    return first ? { target: first[0], score: first[1] } : undefined;
  };
  return Object.assign(best, { scores });
}

/** Words of rating scales and choices stand in cells more often than over them. */
const scaleWord =
  /^(sehr |eher )?(gering|niedrig|klein|mittel|hoch|groß|schwach|stark)e?[rs]?$|^(grün|gelb|rot|weiß|keine?|ja|nein|offen|laufend|fortlaufend|dauerhaft|intern|öffentlich|direkt|indirekt|(kurz|mittel|lang)fristig|investieren|informieren|fördern|fordern|flankieren)$/i;
