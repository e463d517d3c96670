import type { Dictionary } from "../dictionary/dictionary.ts";
import { directionIn } from "../dictionary/directions.ts";
import type { Token } from "../dictionary/foldWord.ts";

/** "Eichstätt" is a place, "Holzwerkstatt" is none. */
const placeEnding =
  /^.{3,}(?:dorf|heim|tal|hausen|rode|stedt|stadt|(?<!werk)statt|hagen|furt|ingen|leben|buttel|bruck|stett|beuren|weiler|brunn|berg|burg|felde?|bach|hof|horst|kamp|grund|hain|aue?)$/;

const nameEnding =
  /^.{3,}(?:wiesen?|hohe|hutte|brunn(?:en)?|born|see|moor|wald|anger|muhle|kreuz|garten|park|tor|quelle|blick)$/;

/** Ends as places do, though its parts may be words of the trade: "Neuenfeld", "Bergwiesen". */
export function endsLikePlace(word: string): boolean {
  return placeEnding.test(word) || nameEnding.test(word);
}

/** How names of places begin that are made of common words: "Altenfeld", bei den Altenfeldern. */
const madeName =
  /^(?:alten|neuen|ober|unter|nieder|hohen|klein|gross|kirch|markt|stein|wies|muhl|schon|lang|rot|weiss|schwarz|linden|buchen?|eichen?|birken?|erlen?|tannen|rosen|amsel|lerchen|finken|falken|hirsch|reh|fuchs|wolfs)(?:feld|dorf|bach|berg|hausen|brunn|born|heim|tal|rode|hain|grund|au)(?:e|er|ern)?$/;

/** "Wiesendorf" is a place, not a meadow in a village; "Pflegeheim" is a word of the dictionary. */
export function isPlaceName({ word, capital }: Token, dictionary: Dictionary): boolean {
  if (!capital || directionIn(word) !== undefined) return false;
  if (madeName.test(word)) return true;
  const name = withoutGenitive(word);
  if (!placeEnding.test(name)) return false;
  const parts = dictionary.split(name);
  if (dictionary.concept(parts.join(" ")) !== undefined) return false;
  return (
    parts.length === 1 ||
    parts.some((part) => !dictionary.knows(part)) ||
    /(?:dorf|heim|tal|hausen|rode|stedt|stadt|hagen|furt)$/.test(name)
  );
}

/** "Renaturierung des Klingenbachs". */
const withoutGenitive = (word: string) =>
  /(?:bach|berg|feld|hof|tal|wald)s$/.test(word) ? word.slice(0, -1) : word;

/** A name after "in" or after a kind of place, or one that ends like a place. */
export function saysWhere(token: Token, text: string, sortBefore: string | undefined): boolean {
  const left = text.slice(0, token.start);
  return (
    placeEnding.test(token.word) ||
    /(?:^|\s)(?:in|im|bei|Ortsteil|OT|Stadtteil)\s(?:der\s|den\s|dem\s)?$/.test(left) ||
    (sortBefore === "place" && /[\p{L}\p{N}]\s(?:am |an der |im |in der |„|")?$/u.test(left))
  );
}
