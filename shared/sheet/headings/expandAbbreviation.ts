import { longestFirst, meaningOfStem } from "./headingStems.ts";

const stemsByInitial = Map.groupBy(longestFirst, (stem) => stem.charAt(0));

/** What ends like this is a word of its own: "Bearbeitung" is not short for "Bearbeitungsstand". */
const wholeWord = /.{5}(ung|heit|keit|schaft|tion|ment)$/;

/** What a shortened word means: "zeithor" → zeithorizont, "umsetzg" → umsetzung, "kurzbeschr" → beschreibung. */
export function expandAbbreviation(token: string): string | undefined {
  if (token.length < 3 || wholeWord.test(token)) return undefined;
  for (let cut = 0; cut <= token.length - 3; cut++) {
    const tail = token.slice(cut);
    const head = token.slice(0, cut);
    if (cut > 0 && cut < 3) continue;
    if (cut > 0 && !meaningOfStem.has(head) && !meaningOfStem.has(head.replace(/e?[sn]$/, "")))
      continue;
    const stems = (stemsByInitial.get(tail.charAt(0)) ?? []).filter(
      (stem) => stem.length > tail.length + 1 && shortens(tail, stem)
    );
    const possible = new Set(stems.map((stem) => meaningOfStem.get(stem)));
    if (tail.length <= 3 && possible.size > 1) continue;
    const stem = stems.at(-1);
    if (stem) return meaningOfStem.get(stem);
  }
  return undefined;
}

function shortens(short: string, long: string): boolean {
  if (long.startsWith(short)) return true;
  if (short.length < 5 || short.length < long.length * 0.6) return false;
  if (!long.startsWith(short.slice(0, 4))) return false;
  if (short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at++;
  return at === short.length;
}
