import { Refusal } from "../counter/refusal.ts";
import { isPassing } from "../tables/faults.ts";
import { type Problem, problem } from "./handler.ts";

/** The one place where what was thrown becomes an answer. `isBug`: it belongs into the log as an error. */
export function onError(error: unknown): { readonly reply: Problem; readonly isBug: boolean } {
  if (error instanceof Refusal) {
    const { code, message, questions } = error;
    const wait = code === "storeAway" ? { retryAfter: 5 } : {};
    const more = questions.length > 0 ? { questions, ...wait } : wait;
    return { reply: problem(code, message, more), isBug: false };
  }
  if (isPassing(error)) {
    const sentence =
      "Bitte in einigen Sekunden noch einmal versuchen. Was bestätigt wurde, ist gespeichert.";
    return { reply: problem("storeAway", sentence, { retryAfter: 5 }), isBug: false };
  }
  const sentence =
    "Bitte noch einmal versuchen. Bleibt es so, bitte die Nummer der Anfrage der Stelle nennen, die Klimakatalog betreut.";
  return { reply: problem("fault", sentence), isBug: true };
}
