import { typo } from "../likeness/dictionary/typo.ts";
import { remembering } from "../wording/remembering.ts";
import { foldTitle } from "./foldTitle.ts";

/** What can be said of a word that is no choice: all choices where they are few, and the one it is a slip of. */
type ChoiceFacts = Readonly<{ choices?: string; meant?: string }>;

const shortList = 10;
const known = new WeakMap<ReadonlySet<string>, (text: string) => ChoiceFacts>();

/** The choices there are and the one that was meant. A column repeats its words, so each is looked at once. */
export function choiceFacts(text: string, possible: ReadonlySet<string>): ChoiceFacts {
  const before = known.get(possible);
  if (before !== undefined) return before(text);
  const factsOf = remembering(2000, (asked) => factsAnew(asked, possible));
  known.set(possible, factsOf);
  return factsOf(text);
}

function factsAnew(text: string, possible: ReadonlySet<string>): ChoiceFacts {
  const meant = meantChoice(text, possible);
  return {
    ...(possible.size <= shortList ? { choices: [...possible].join(", ") } : {}),
    ...(meant === undefined ? {} : { meant }),
  };
}

/** The one choice that the text is a slip of; undefined when there is none or more than one. */
function meantChoice(text: string, possible: ReadonlySet<string>): string | undefined {
  const folded = foldTitle(text);
  const near = [...possible].filter((choice) => {
    const other = foldTitle(choice);
    return other === folded || typo(other, folded);
  });
  return near.length === 1 ? near[0] : undefined;
}
