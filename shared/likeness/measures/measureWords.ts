import { circlesAmong, type Spoken } from "../dictionary/circlesIn.ts";
import { type Dictionary, ownDictionary } from "../dictionary/dictionary.ts";
import { type Piece, piecesOf } from "../dictionary/piecesOf.ts";
import { type TitleWords, titleWords } from "../titles/titleWords.ts";
import { type Amounts, amountsOf } from "./amounts.ts";
import { type DescriptionWords, describe } from "./describe.ts";

/** What likeness looks at; a measure of the catalogue fits. */
export interface LikelyMeasure {
  /** The title that stands, and other wordings of it. */
  readonly titles: readonly string[];
  readonly description?: string;
  readonly start?: string;
  readonly end?: string;
  readonly department?: string;
  /** Who else is named: partners, participants. */
  readonly partners?: readonly string[];
  readonly investment?: { readonly min?: number; readonly max?: number };
}

/** A measure taken apart once, to be compared with many. */
export interface MeasureWords {
  readonly measure: LikelyMeasure;
  readonly dictionary: Dictionary;
  readonly titles: readonly TitleWords[];
  readonly amounts: Amounts;
  /** Made when it is first needed: few measures ever come so near. */
  description(): DescriptionWords;
  /** What title and description speak of; made like the description. */
  circles(): Spoken;
}

/** Takes title and description apart. */
export function measureWords(measure: LikelyMeasure, dictionary?: Dictionary): MeasureWords {
  let taken: DescriptionWords | undefined;
  let circles: Spoken | undefined;
  return {
    measure,
    dictionary: dictionary ?? ownDictionary(),
    titles: measure.titles.map((title) => titleWords(title, dictionary)),
    amounts: amountsOf(measure.description ?? ""),
    description() {
      taken ??= describe(measure.description ?? "", dictionary);
      return taken;
    },
    circles() {
      circles ??= circlesAmong(spokenPieces(measure));
      return circles;
    },
  };
}

/** All that titles and description say, in pieces (piecesOf). */
export function spokenPieces({ titles, description = "" }: LikelyMeasure): readonly Piece[] {
  const described = piecesOf(description);
  return titles.length === 0 ? described : titles.flatMap(piecesOf).concat(described);
}
