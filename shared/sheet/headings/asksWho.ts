import { analyseHeading } from "./analyseHeading.ts";

/** "Wer?", "zuständig": a question for somebody, without saying whether a person or an office. */
export function asksWho(heading: string): boolean {
  const { meanings } = analyseHeading(heading);
  if (meanings.has("department") || meanings.has("direction")) return false;
  if (meanings.has("lead")) return meanings.has("unit");
  return meanings.has("competent") || (meanings.has("who") && !meanings.has("whom"));
}
