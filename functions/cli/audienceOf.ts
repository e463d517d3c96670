import type { Audience } from "../../shared/documents/paper.ts";
import { UsageError } from "./shell.ts";

const audiences: readonly Audience[] = ["öffentlich", "nichtöffentlich", "verwaltungsintern"];

/** The audience somebody typed; umlauts may come in two parts. */
export function audienceOf(typed: string): Audience {
  const found = audiences.find((audience) => audience === typed.normalize("NFC"));
  if (!found) throw new UsageError(`Der Leserkreis heißt ${audiences.join(", ")}.`);
  return found;
}
