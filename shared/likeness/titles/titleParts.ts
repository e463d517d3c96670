import type { Dictionary } from "../dictionary/dictionary.ts";
import { directionOf } from "../dictionary/directions.ts";
import { stem, type Token, tokensOf } from "../dictionary/foldWord.ts";
import { endsLikePlace, isPlaceName } from "./placeNames.ts";
import { isShort } from "./shortForms.ts";
import { streetIn } from "./streetNames.ts";

/** A stem with the token it comes from. */
export interface Part {
  readonly stem: string;
  readonly token: Token;
  /** The name of a place, whatever else its parts mean: "Stadtteil Neuenfeld". */
  readonly named?: boolean;
}

/** The stems of a text, compounds taken apart, names kept whole; streets are noted by the way. */
export function partsOf(
  text: string,
  dictionary: Dictionary,
  streets: Map<string, string>
): readonly Part[] {
  let before: Token | undefined;
  const parts: Part[] = [];
  for (const token of tokensIn(text, dictionary)) {
    if (dictionary.joins(token.word)) continue;
    parts.push(...partsAt(token, before, text, dictionary, streets));
    before = token;
  }
  return parts;
}

function partsAt(
  token: Token,
  before: Token | undefined,
  text: string,
  dictionary: Dictionary,
  streets: Map<string, string>
): readonly Part[] {
  const street = streetIn(token, dictionary);
  if (street !== undefined) {
    streets.set(street, text.slice(token.start, token.end));
    return [{ stem: street, token, named: true }];
  }
  if (isPlaceName(token, dictionary) || isNamedAfter(before, token, text, dictionary))
    return [{ stem: stem(token.word), token, named: true }];
  const named = namedAfterPlace(token, dictionary, streets);
  if (named !== undefined) return named;
  return dictionary.split(token.word, token.short).map((part) => ({ stem: part, token }));
}

const schoolOrHall =
  /^(.{5,}?)((?:grund|real|gesamt|haupt|forder)?schulen?|(?:sport|turn)?hallen?)$/;

/** "Mühlbachschule", "Eichenweghalle": the name of a place or a street, and what stands there. */
function namedAfterPlace(
  token: Token,
  dictionary: Dictionary,
  streets: Map<string, string>
): readonly Part[] | undefined {
  const [, place = "", kind = ""] = (token.capital && schoolOrHall.exec(token.word)) || [];
  if (place === "" || dictionary.concept(dictionary.split(place).join(" "))) return undefined;
  const head = { ...token, word: place };
  const street = streetIn(head, dictionary);
  if (street !== undefined) streets.set(street, place);
  else if (!endsLikePlace(place) && !isPlaceName(head, dictionary)) return undefined;
  return [
    { stem: street ?? stem(place), token, named: true },
    ...dictionary.split(kind).map((part) => ({ stem: part, token })),
  ];
}

/** A title without any capital is read as if nouns had one. */
function tokensIn(text: string, dictionary: Dictionary): readonly Token[] {
  const tokens = rejoined(tokensOf(text), text, dictionary);
  return /\p{Lu}/u.test(text) ? tokens : tokens.map((token) => ({ ...token, capital: true }));
}

const streetKind = /^(?:strasse|str|weg|platz|allee|gasse|ring|ufer|damm)$/;

/** "Straßenbe-leuchtung", cut at the end of a line once; "Goethe-Straße", one name. */
function rejoined(tokens: readonly Token[], text: string, dictionary: Dictionary): Token[] {
  const all: Token[] = [];
  for (const token of tokens) {
    const last = all.at(-1);
    const both = last && joinedAt(last, token, text);
    if (
      both !== undefined &&
      ((streetKind.test(token.word) && last?.capital) || isOneWord(both, token, text, dictionary))
    )
      all.splice(-1, 1, both);
    else all.push(token);
  }
  return all;
}

function joinedAt(one: Token, other: Token, text: string): Token | undefined {
  if (text.slice(one.end, other.start) !== "-") return undefined;
  return { ...other, word: one.word + other.word, start: one.start, capital: one.capital };
}

function isOneWord(both: Token, second: Token, text: string, dictionary: Dictionary): boolean {
  if (dictionary.concept(dictionary.split(both.word).join(" ")) && !both.short) return true;
  if (!/\p{Ll}/u.test(text[second.start] ?? "")) return false;
  return !dictionary.spells(second.word) || dictionary.spells(both.word);
}

/** Behind a kind of place stands its name: "Bürgerhaus Bergwiesen", "Gewerbepark Kanal". */
function isNamedAfter(
  before: Token | undefined,
  token: Token,
  text: string,
  dictionary: Dictionary
): boolean {
  if (before === undefined || !token.capital || directionOf(stem(token.word)) !== undefined)
    return false;
  if (!/^\s+[„"»]?$/.test(text.slice(before.end, token.start))) return false;
  const place = placeOf(before, dictionary) ?? shortPlace(before, text, dictionary);
  if (place === undefined) return false;
  const known = dictionary.concept(dictionary.split(token.word).join(" "));
  if (known === undefined && (areas.has(place) || isShort(place) || endsLikePlace(token.word)))
    return true;
  if (known?.sort === "action") return false;
  return closes(before, token, text) || (known?.sort !== "thing" && isAll(before, token, text));
}

/** "SZ Reihersee": a short form that nobody explains, and a name. */
function shortPlace(before: Token, text: string, dictionary: Dictionary): string | undefined {
  const said = text.slice(before.start, before.end);
  return isShort(said) && dictionary.concept(dictionary.split(before.word).join(" ")) === undefined
    ? said
    : undefined;
}

const areas: ReadonlySet<string> = new Set([
  "Stadtteil",
  "Ortsteile",
  "Gewerbegebiet",
  "Neubaugebiet",
  "Bestandsquartier",
  "Großwohnsiedlung",
  "Konversionsfläche",
]);

/** "… im Parkhaus Dom": a place behind its preposition, a noun, and no more. */
const closes = (before: Token, token: Token, text: string) =>
  /(?:^|\s)(?:im|am|vom|zum|(?:in|an|auf|bei|vor|von|zu) (?:der|dem|den)|in|des|der)\s+$/i.test(
    text.slice(0, before.start)
  ) && /^\s*(?:$|[.,;:()!?–])/.test(text.slice(token.end));

/** "Sporthalle Steinäcker sanieren": a place, its name, and what is done there. */
const isAll = (before: Token, token: Token, text: string) =>
  text.slice(0, before.start).trim() === "" &&
  /^\s+\p{Ll}+(?:en|ern|eln)\s*$/u.test(text.slice(token.end));

/** What kind of place a word says: "Dreifeldhalle" → Turnhalle, "Kasernenfläche" → Konversionsfläche. */
function placeOf({ word }: Token, dictionary: Dictionary): string | undefined {
  const parts = dictionary.split(word);
  for (let at = 0; at < parts.length; at++) {
    for (const phrase of [parts.slice(at), parts.slice(0, at + 1)]) {
      const concept = dictionary.concept(phrase.join(" "));
      if (concept?.sort === "place") return concept.name;
    }
  }
  return undefined;
}
