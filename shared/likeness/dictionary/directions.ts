import { stem } from "./foldWord.ts";

const directions = "nord sud ost west nordost nordwest sudost sudwest mitte".split(" ");
const directionWords = new Map(
  directions.flatMap((direction) => [
    [stem(direction), direction] as const,
    [stem(`${direction}en`), direction] as const,
    [stem(`${direction}lich`), direction] as const,
  ])
);

/** "nord" for the stem of "Nord", "nördlich", "Norden". */
export function directionOf(bare: string): string | undefined {
  return directionWords.get(bare);
}

/** The direction that a word begins with: "Nordstadt". */
export function directionIn(word: string): string | undefined {
  return /^(?:nord|sud|ost|west)/.exec(word)?.[0];
}

export function isDirection(word: string): boolean {
  return directions.includes(word);
}
