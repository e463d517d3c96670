import { join } from "../../wording/join.ts";
import type { Match } from "./matchWords.ts";
import type { TitleWord } from "./titleWords.ts";
import { isWhere } from "./wordSorts.ts";

const questions: readonly (readonly [string, (word: TitleWord) => boolean])[] = [
  [
    "gleicher Gegenstand",
    ({ sort, where }) => !where && ["thing", "trait", "word", "name"].includes(sort),
  ],
  ["gleicher Ort", isWhere],
  ["gleiche Zielgruppe", ({ sort }) => sort === "people"],
  ["gleiche Tätigkeit", ({ sort }) => sort === "action"],
];

/** What speaks for two titles meaning one thing, in German. */
export function inFavour({ shared, pairs, typos, related }: Match): readonly string[] {
  const found = questions.flatMap(([said, belongs]) => {
    const words = pairs.filter(([word]) => belongs(word)).map(spoken);
    return words.length === 0 ? [] : [`${said}: ${[...new Set(words)].join(", ")}`];
  });
  const slips = typos.map(([a, b]) => `wohl dasselbe Wort: „${a.text}“ und „${b.text}“`);
  const kin = related
    .filter(([one]) => one.sort !== "general")
    .map(([a, b]) => `verwandt: ${a.text} und ${b.text}`);
  const all = [...found, ...slips, ...kin];
  if (all.length > 0) return all;
  const common = [...new Set(shared.map(({ text }) => text))];
  return [common.length > 0 ? `gemeinsam: ${join(common)}` : "keine gemeinsamen Wörter"];
}

/** "Photovoltaik", or "PV = Solarstrom" where two words mean one thing. */
function spoken([one, other]: readonly [TitleWord, TitleWord]): string {
  const same = one.text.toLowerCase() === other.text.toLowerCase();
  return same || one.text.startsWith(other.text) || other.text.startsWith(one.text)
    ? one.text
    : `${one.text} = ${other.text}`;
}
