import { remembering } from "../../wording/remembering.ts";
import { likelihoodOfWords } from "../experience/likelihood.ts";
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
    const named = first ? { target: first[0], score: first[1] } : undefined;
    return named && named.score >= doubtful ? named : taught(text) || named;
  };
  return Object.assign(best, { scores });
}

/** Below this score of the rules, what headings of many hands taught names a label. */
const doubtful = 0.7;
/** How likely a text must be by its words alone, and what that is worth as a score. */
const likely = 0.7;

const taught = remembering(3000, (text): Label | false => {
  if (text.length > 80 || /\d{3,}/.test(text)) return false;
  const [target, share] = [...likelihoodOfWords(text)].reduce((best, each) =>
    each[1] > best[1] ? each : best
  );
  return target === "own" || share < likely
    ? false
    : { target, score: doubtful + (share - likely) * 0.5 };
});

/** Words of rating scales and choices stand in cells more often than over them. */
const scaleWord =
  /^(sehr |eher )?(gering|niedrig|klein|mittel|hoch|groß|schwach|stark)e?[rs]?$|^(grün|gelb|rot|weiß|keine?|ja|nein|offen|laufend|fortlaufend|dauerhaft|intern|öffentlich|direkt|indirekt|(kurz|mittel|lang)fristig|investieren|informieren|fördern|fordern|flankieren)$/i;
