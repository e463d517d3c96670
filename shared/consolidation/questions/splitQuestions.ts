import type { CatalogueMeasure, Version } from "../../catalogue/draft.ts";
import type { Question } from "../../catalogue/question.ts";
import { collect } from "../collect.ts";
import { byText } from "../comparePlaces.ts";
import type { Hashes } from "../hashes.ts";
import type { Titles } from "../identity/titles.ts";
import { ask, involved } from "./ask.ts";

/**
 * Measures of the last version that nobody reports any more while several new ones stand in their
 * place: under numbers one level below, or with titles that say the old one and more.
 */
export function splitQuestions(
  catalogue: readonly CatalogueMeasure[],
  base: Version | undefined,
  reported: ReadonlyMap<string, unknown>,
  titles: Titles,
  hashes: Hashes
): readonly Question[] {
  const known = new Set(base?.catalogue.map(({ id }) => id));
  const silent = catalogue.filter(({ id }) => known.has(id) && !reported.has(id));
  const fresh = catalogue.filter(({ id }) => !known.has(id));
  if (silent.length === 0 || fresh.length < 2) return [];
  const partsOf = findParts(fresh, titles);
  return silent.flatMap((whole) => {
    const parts = partsOf(whole);
    return parts.length < 2 ? [] : splitQuestion(whole, parts, hashes);
  });
}

function findParts(fresh: readonly CatalogueMeasure[], titles: Titles) {
  const byCode = new Map<string, CatalogueMeasure[]>();
  const byWord = new Map<string, CatalogueMeasure[]>();
  const stems = (title: string) => [...new Set(titles.words(title).words.map(({ stem }) => stem))];
  for (const measure of fresh) {
    const [, above] = /^(.+)\.\d+$/.exec(measure.code ?? "") ?? [];
    if (above !== undefined) collect(byCode, above, measure);
    for (const stem of stems(measure.title ?? "")) collect(byWord, stem, measure);
  }
  return (whole: CatalogueMeasure): readonly CatalogueMeasure[] => {
    const below = [whole.code ?? "", ...(whole.formerCodes ?? [])];
    const numbered = below.flatMap((code) => byCode.get(code) ?? []);
    if (numbered.length > 1) return numbered.toSorted(byCodeAndTitle);
    const words = stems(whole.title ?? "");
    const [first = "", ...others] = words;
    const titled = (byWord.get(first) ?? []).filter(
      (one) =>
        one.department === whole.department &&
        others.every((word) => byWord.get(word)?.includes(one))
    );
    return words.length < 2 ? [] : titled.toSorted(byCodeAndTitle);
  };
}

function byCodeAndTitle(a: CatalogueMeasure, b: CatalogueMeasure): number {
  return (
    byText(a.code ?? "", b.code ?? "") || byText(a.title ?? "", b.title ?? "") || byText(a.id, b.id)
  );
}

function splitQuestion(
  whole: CatalogueMeasure,
  parts: readonly CatalogueMeasure[],
  hashes: Hashes
): Question {
  const named = [whole, ...parts].map(({ code, title }) => [code, title]);
  return ask(
    { kind: "split", measures: [whole, ...parts].map(({ id }) => id), about: named },
    involved([whole, ...parts]),
    hashes
  );
}
