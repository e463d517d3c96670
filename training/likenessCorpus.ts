import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { LikelyMeasure } from "../shared/likeness/measures/measureWords.ts";

/** Measures of a catalogue, and which of them are one; a < b. */
export interface LabelledCatalogue {
  readonly measures: readonly (LikelyMeasure & { readonly department: string })[];
  readonly pairs: readonly (readonly [a: number, b: number])[];
}

const folder = new URL("likeness/", import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort();
const textOf = (file: string) => readFileSync(new URL(file, folder), "utf8");

/** SHA-256 over all labelled measures: weights that name another were learnt from others. */
export const digestOfMeasures = (): string =>
  createHash("sha256").update(files.map(textOf).join("")).digest("hex");

const departments = 13;

/** All labelled measures as one catalogue. A line that begins with "=" is the one above told by another department. */
export function readCatalogue(): LabelledCatalogue {
  const measures: LabelledCatalogue["measures"][number][] = [];
  const pairs: (readonly [number, number])[] = [];
  let first = -1;
  for (const line of files.flatMap((file) => textOf(file).split("\n"))) {
    if (line.trim() === "") continue;
    const isAgain = line.startsWith("=");
    if (isAgain) pairs.push([first, measures.length]);
    else first = measures.length;
    const [title = "", description = ""] = line.replace(/^=/, "").split("|");
    const said = description.trim();
    measures.push({
      titles: [title.trim()],
      department: `Amt ${(first + (isAgain ? 1 : 0)) % departments}`,
      ...(said === "" ? {} : { description: said }),
    });
  }
  return { measures, pairs };
}

const parts = 3;

/**
 * Catalogues in which only every third pair is whole and the others have lost their first or their second
 * measure: those left over teach what merely looks like a partner.
 */
export function thinned({ measures, pairs }: LabelledCatalogue): readonly LabelledCatalogue[] {
  return Array.from({ length: 2 * parts }, (_, round) => {
    const torn = pairs.filter((_, at) => at % parts !== round % parts);
    const gone = new Set(torn.map((pair) => pair[round < parts ? 0 : 1]));
    const left = measures.map((_, at) => at).filter((at) => !gone.has(at));
    const placeOf = new Map(left.map((at, place) => [at, place]));
    return {
      measures: measures.filter((_, at) => !gone.has(at)),
      pairs: pairs.flatMap(([a, b]) => {
        const [one, other] = [placeOf.get(a), placeOf.get(b)];
        return one === undefined || other === undefined ? [] : [[one, other] as const];
      }),
    };
  });
}
