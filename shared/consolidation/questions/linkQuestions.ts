import type { CatalogueMeasure } from "../../catalogue/draft.ts";
import type { Place } from "../../catalogue/issue.ts";
import type { Question } from "../../catalogue/question.ts";
import { byText } from "../comparePlaces.ts";
import type { Hashes } from "../hashes.ts";
import { placeOf } from "../merge/contribution.ts";
import { ask, involved } from "./ask.ts";
import { partsOf } from "./freeCodes.ts";

/** Links to codes that no measure has or had; the nearest code there is comes along as proposal. */
export function linkQuestions(
  catalogue: readonly CatalogueMeasure[],
  hashes: Hashes
): readonly Question[] {
  const codes = catalogue.flatMap(({ code }) => code ?? []);
  const known = new Set([...codes, ...catalogue.flatMap((measure) => measure.formerCodes ?? [])]);
  const nearest = nearestCodes(codes);
  return catalogue.flatMap((measure) => {
    const dead = (measure.links ?? []).filter(({ code }) => !known.has(code));
    return dead.map(({ code }) => {
      const near = nearest(code, measure.code);
      return ask(
        { kind: "unknownCode", measures: [measure.id], field: "links", about: [code] },
        {
          ...involved([measure]),
          codes: [code],
          places: linkPlaces(measure),
          ...(near === undefined ? {} : { candidates: [{ value: near, places: [] }] }),
        },
        hashes
      );
    });
  });
}

function linkPlaces({ sources }: CatalogueMeasure): readonly Place[] {
  return sources
    .filter(({ cells }) => Object.hasOwn(cells, "links"))
    .map((source) => placeOf(source, "links"));
}

/** Same letters, nearest number; never the measure's own code. */
function nearestCodes(codes: readonly string[]) {
  let byLetters: Map<string, string[]> | undefined;
  return (dead: string, own: string | undefined): string | undefined => {
    byLetters ??= Map.groupBy(new Set(codes), (code) => partsOf(code).letters);
    const { letters, number } = partsOf(dead);
    const distance = (code: string) => Math.abs(partsOf(code).number - number);
    const [near] = (byLetters.get(letters) ?? [])
      .filter((code) => code !== own)
      .sort((a, b) => distance(a) - distance(b) || byText(a, b));
    return near;
  };
}
