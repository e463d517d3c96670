import type { Target } from "./headingVocabulary.ts";
import { questions } from "./questions.ts";

/** Words that open a question or one of the phrases; most headings have none and are not asked further. */
const opening =
  /^(wer|wen|wem|wann|warum|weshalb|wieso|wie|wieviel|was|wo|wohin|woher|woran|woraus|wovon|wodurch|womit|worin|worum|wozu|wofuer|welche[mnrs]?|fuer we|an we|mit we|mit was|von we|durch we|ab wann|seit wann|bis wann|in we|zu we|aus we|um we|so |zu wie|[a-z]+ |verz|abweich)/;

/** The field that a folded heading asks for in a question or a phrase ("wer treibt es voran"); undefined where it asks none. */
export function questionTarget(folded: string): Target | undefined {
  if (!opening.test(folded)) return undefined;
  return questions.find(([, pattern]) => pattern.test(folded))?.[0];
}
