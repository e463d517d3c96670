import { remembering } from "../../wording/remembering.ts";
import { expandAbbreviation } from "./expandAbbreviation.ts";
import { longestFirst, meaningOfStem } from "./headingStems.ts";
import { nearWord } from "./nearWord.ts";
import { type Segmentation, splitHeadingWord } from "./splitHeadingWord.ts";
import { foreignWords } from "./words/foreignWords.ts";
import { plainFirsts, plainLasts, speakingLasts } from "./words/headingModifiers.ts";

/** What one word means, and the weight of what was not understood of it. */
export interface WordSense {
  readonly meanings: readonly string[];
  readonly rest: number;
}

/** Meanings of one word; sheets repeat their words, so the answers are kept. */
export const wordSense = remembering(20_000, (token) =>
  token.length > longestToken ? nothing : senseAnew(token)
);

/** No German heading has a longer word; longer ones are texts, and splitting them takes long. */
const longestToken = 80;
const nothing: WordSense = { meanings: [], rest: 0 };

function senseAnew(token: string): WordSense {
  const whole = meaningOfStem.get(token);
  if (whole) return { meanings: [whole], rest: 0 };
  const split = splitHeadingWord(token);
  if (split && isWhole(split, token)) return { meanings: split.meanings, rest: 0 };
  const specified = specifiedMeanings(token);
  if (specified) return { meanings: specified, rest: 0.1 };
  const short = expandAbbreviation(token);
  if (short) return { meanings: [short], rest: 0 };
  const near = nearWord(token);
  if (near) return { meanings: plainMeanings(near) ?? [], rest: 0 };
  if (split && split.covered >= token.length * 0.6) return { meanings: split.meanings, rest: 0.1 };
  return lastPart(token) ?? nothing;
}

/** "Teilziel", "Zielvorstellung": one part says what is asked for, the other only which or how. */
function specifiedMeanings(token: string): readonly string[] | undefined {
  for (const first of plainFirsts) {
    if (!token.startsWith(first) || token.length - first.length < 4) continue;
    const found =
      plainMeanings(token.slice(first.length)) ?? plainMeanings(token.slice(first.length + 1));
    if (found) return found;
  }
  const last = plainLasts.find((each) => token.endsWith(each) && token.length - each.length >= 4);
  return last === undefined ? undefined : firstPart(token.slice(0, -last.length));
}

/** A first part without what links it: "Wirkung(s)", "Gruppe(n)". */
const firstPart = (token: string) =>
  plainMeanings(token) ??
  (/(?:s|n|en|e)$/.test(token) ? plainMeanings(token.replace(/(?:s|en?|n)$/, "")) : undefined);

const foreign: ReadonlySet<string> = new Set(foreignWords);

const shortestLast = 4;

/** By their last four letters, longest first. */
const stemsByEnd: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  longestFirst.filter(({ length }) => length >= shortestLast),
  (stem) => stem.slice(-shortestLast)
);

/** German compounds are named by their last part: "Kommunikationsziel" is an aim, whatever it is about. */
function lastPart(token: string): WordSense | undefined {
  const stem = stemsByEnd
    .get(token.slice(-shortestLast))
    ?.find((each) => token.length - each.length >= 3 && token.endsWith(each));
  const meaning = stem === undefined ? undefined : meaningOfStem.get(stem);
  if (stem === undefined || meaning === undefined || !speakingLasts.has(meaning)) return undefined;
  const before = token.slice(0, -stem.length).replace(/s$/, "");
  return foreign.has(before) ? undefined : { meanings: [meaning], rest: 0.6 };
}

/** Made of known stems, but for a letter. */
const isWhole = ({ covered }: Segmentation, token: string) => covered >= token.length - 1;

/** A stem, or a compound of stems, spelled out. */
function plainMeanings(token: string): readonly string[] | undefined {
  const whole = meaningOfStem.get(token);
  if (whole) return [whole];
  const split = splitHeadingWord(token);
  return split && isWhole(split, token) ? split.meanings : undefined;
}
