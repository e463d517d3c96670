import { remembering } from "../../wording/remembering.ts";

/**
 * Short marks that a legend explains: "W = Wärme, S = Strom; k: kurzfristig, i. Pl. = in Planung" → W, S, k, i. Pl.
 * with what they mean. Marks have at most six letters, or two abbreviated words.
 */
export const choiceLegend = remembering(50, explainedIn);

function explainedIn(legend: string): ReadonlyMap<string, string> {
  const explained = new Map<string, string>();
  for (const found of legend.replace(introduction, "").matchAll(pair)) {
    const [, mark = "", meaning = ""] = found;
    if (ownMeaning.test(mark)) continue;
    if (!explained.has(mark)) explained.set(mark, meaning.trim());
  }
  return explained;
}

/** "Reife: stud = in Vorbereitung": what the marks are of, before the first of them. */
const introduction = /^[\p{L} ]{3,30}:\s*(?=[\p{L}\d.]{1,6}\s*=)/gmu;

/** Says what it means by itself: beside it stands no explanation, but another list of choices. */
const ownMeaning = /^(ja|nein|j|n|x|hoch|gering|mittel|offen|intern)$/i;

const pair =
  /(?<![\p{L}\d])((?:\p{L}{1,4}\. ?)?\p{L}{1,4}\.|[\p{L}\d]{1,6})\s*[=:]\s*([\p{L}][^=:;,\n|()]{1,50}?)(?=\s*(?:[;,\n|()]|$|[\p{L}\d]{1,6}\s*[=:]))/gmu;

/**
 * What a legend says of a text that stands in a cell: "wackelt = gefährdet · hängt = verzögert" → of "wackelt", gefährdet.
 */
export function meaningIn(legend: string, text: string): string | undefined {
  const bare = text.trim();
  // Most legends do not name it, and a pattern of its own takes long to make.
  if (bare === "" || !legend.toLowerCase().includes(bare.toLowerCase())) return undefined;
  const written = bare.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const explained = new RegExp(
    `(?<![\\p{L}\\d])${written}\\s*(?:[=:→]|\\s[–-]\\s|bedeutet|steht für|heißt)\\s*(\\p{L}[^=:;,·|/\\n()]{1,40}?)(?=\\s*(?:[;,·|/\\n().]|$))`,
    "imu"
  );
  return explained.exec(legend)?.[1];
}
