import type { Dictionary } from "../dictionary/dictionary.ts";
import { stem, type Token, tokensOf } from "../dictionary/foldWord.ts";

/** First parts that make a kind of street or place, not a name: Fahrradstraße, Parkplatz. */
const streetKinds = new Set(
  tokensOf(
    "Fahrrad Rad Schnell Schul Schule Spiel Wohn Wohnen Park Parken Stell Arbeit Gemeinde Stadt Kreis Land Bund Sport Kfz Lade Laden Halt Umwelt Gewerbe Haupt Neben Anlieger Quartier Einfall Verkehr Durchgang Sammel Bau Geh Fuß Wirtschaft Rettung Schatten Um Aus Zu Bürger Verbindung Rück Hin Markt Fest"
  ).map(({ word }) => stem(word))
);
/** Ways through these are a kind; streets are named after them. */
const wayKinds = new Set(tokensOf("Wander Forst Wald Feld").map(({ word }) => stem(word)));
const streetEnding =
  /^(.{3,})(?:strasse|str|allee|gasse|gasschen|ufer|damm|chaussee|promenade|platz|weg|ring|wall)n?$/;

/** "Klosterw.", "Platanenall.", "Rathauspl."; "Weberg." might as well be a mountain. */
const shortEndings: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{4}[^o])w$/, "weg"],
  [/(?<=.{4})all$/, "allee"],
  [/(?<=.{4})pl$/, "platz"],
];

function writtenOut({ word, capital, short }: Token): string {
  if (!capital || !short) return word;
  return shortEndings.reduce((name, [ending, whole]) => name.replace(ending, whole), word);
}

/**
 * The folded name of a street or square: "Gartenstr" and "Gartenstraße" are one, "Mühlweg" and
 * "Mühlenweg", "Kirchgasse" and "Kirchgäßchen" as well.
 */
export function streetIn(token: Token, dictionary: Dictionary): string | undefined {
  const word = writtenOut(token);
  const match = streetEnding.exec(word);
  const first = match?.[1];
  if (match === null || first === undefined || word === "strasse") return undefined;
  const parts = dictionary.split(first.replace(/s$/, ""));
  const isWay = word.endsWith("weg") || word.endsWith("wege");
  const kind = parts.some((part) => streetKinds.has(part) || (isWay && wayKinds.has(part)));
  const whole = dictionary.concept(dictionary.split(word).join(" "));
  if (kind || whole !== undefined) return undefined;
  const kindOf = word.slice(first.length).replace(/^str(?:asse)?n?$/, "strasse");
  const name = first.replace(/(?<=....)(?:en|n|s|er)$/, "");
  return name + kindOf.replace("gasschen", "gasse");
}
