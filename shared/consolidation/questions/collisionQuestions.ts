import type { CatalogueMeasure } from "../../catalogue/draft.ts";
import type { Question } from "../../catalogue/question.ts";
import { join } from "../../wording/join.ts";
import { quotedTitle } from "../../wording/quotedTitle.ts";
import { byText } from "../comparePlaces.ts";
import type { Hashes } from "../hashes.ts";
import { sharing } from "../sharing.ts";
import { ask, involved } from "./ask.ts";
import { type FreeCodes, freeCodes } from "./freeCodes.ts";

/** Two measures under one code: one keeps it, for the other a free one is proposed. */
export function collisionQuestions(
  catalogue: readonly CatalogueMeasure[],
  known: ReadonlySet<string>,
  hashes: Hashes
): readonly Question[] {
  let free: FreeCodes | undefined;
  return [...sharing(catalogue, ({ code }) => code)]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([code, measures]) => {
      const [keeper, ...others] = measures.toSorted((a, b) => firstToKeep(a, b, known));
      if (keeper === undefined) return [];
      free ??= freeCodes(catalogue);
      const codes = free;
      return others.map((other) => collision(code, keeper, other, codes, hashes));
    });
}

/** A published measure keeps its code, then the one more departments report. */
function firstToKeep(a: CatalogueMeasure, b: CatalogueMeasure, known: ReadonlySet<string>): number {
  return (
    Number(known.has(b.id)) - Number(known.has(a.id)) ||
    b.sources.length - a.sources.length ||
    byText(a.id, b.id)
  );
}

function collision(
  code: string,
  keeper: CatalogueMeasure,
  other: CatalogueMeasure,
  free: FreeCodes,
  hashes: Hashes
): Question {
  const titles = [keeper.title ?? "", other.title ?? ""];
  const quoted = join(titles.map(quotedTitle));
  return ask(
    { kind: "codeCollision", measures: [keeper.id, other.id], about: [code, ...titles] },
    {
      ...involved([keeper, other]),
      candidates: [
        { value: code, places: involved([keeper]).places },
        { value: free.next(code), places: involved([other]).places },
      ],
      reasons: [`gleiche Nummer ${code}, aber verschiedene Titel: ${quoted}`],
    },
    hashes
  );
}
