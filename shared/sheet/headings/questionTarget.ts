import type { Target } from "./headingVocabulary.ts";
import { phrases } from "./phrases.ts";
import { questions } from "./questions.ts";

const all = [...questions, ...phrases];

/** One word asks only where it is a question word, or gives the reason of a delay. */
const asksAlone = /^(w|verz|abweich)/;

/** The field that a folded heading asks for in a question or a phrase ("wer treibt es voran"); undefined where it asks none. */
export function questionTarget(folded: string): Target | undefined {
  if (!folded.includes(" ") && !asksAlone.test(folded)) return undefined;
  return all.find(([, pattern]) => pattern.test(folded))?.[0];
}
