import { paperDocx } from "../paperDocx.ts";
import { findingsIn } from "./findings.ts";
import { trialPaper } from "./trialPaper.ts";

/** A template that was filled once, and what Microsoft's validator finds before and after. */
export interface TownTrial {
  /** The filled paper. */
  readonly bytes: Uint8Array;
  /** Undefined: the validator is not installed. */
  readonly validated?: {
    /** In the template itself. */
    readonly before: readonly string[];
    /** In the filled paper, and not in the template already. */
    readonly added: readonly string[];
  };
}

/** Fills a template that may be used (`checkTown`) with a paper that has something in every place. */
export async function tryTown(template: Uint8Array): Promise<TownTrial> {
  const made = await paperDocx(trialPaper(), template);
  if ("refused" in made) throw new Error(made.refused);
  const { bytes } = made;
  const before = await findingsIn(template);
  const after = await findingsIn(bytes);
  if (before === undefined || after === undefined) return { bytes };
  return { bytes, validated: { before, added: after.filter((one) => !before.includes(one)) } };
}
