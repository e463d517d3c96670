import type { Dictionary } from "./dictionary.ts";
import { directionIn } from "./directions.ts";
import type { Token } from "./foldWord.ts";

const placeEnding =
  /^.{3,}(?:dorf|heim|tal|hausen|rode|stedt|stadt|hagen|furt|ingen|leben|buttel|bruck|stett|beuren|weiler|brunn|berg|burg|felde?|bach|hof|horst|kamp|grund|hain|aue?)$/;

/** "Wiesendorf" is a place, not a meadow in a village; "Pflegeheim" is a word of the dictionary. */
export function isPlaceName({ word, capital }: Token, dictionary: Dictionary): boolean {
  if (!capital || !placeEnding.test(word) || directionIn(word) !== undefined) return false;
  const parts = dictionary.split(word);
  if (dictionary.concept(parts.join(" ")) !== undefined) return false;
  return (
    parts.length === 1 ||
    parts.some((part) => !dictionary.knows(part)) ||
    /(?:dorf|heim|tal|hausen|rode|stedt|stadt|hagen|furt)$/.test(word)
  );
}

/** A name after "in" or after a kind of place, or one that ends like a place. */
export function saysWhere(token: Token, text: string, sortBefore: string | undefined): boolean {
  const left = text.slice(0, token.start);
  return (
    placeEnding.test(token.word) ||
    /(?:^|\s)(?:in|im|bei|Ortsteil|OT|Stadtteil)\s(?:der\s|den\s|dem\s)?$/.test(left) ||
    (sortBefore === "place" && /[\p{L}\p{N}]\s(?:am |an der |im |in der |„|")?$/u.test(left))
  );
}
