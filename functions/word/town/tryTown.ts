import type { TemplateCheck } from "../../../shared/documents/templateCheck.ts";
import { paperDocx } from "../paperDocx.ts";
import { findingsIn } from "./findings.ts";
import { trialPaper } from "./trialPaper.ts";

/** A template that was filled once, and what Microsoft's validator finds before and after. */
export interface TownTrial {
  /** The filled paper. */
  readonly bytes: Uint8Array;
  readonly validated?: NonNullable<TemplateCheck["validated"]>;
}

/** A template that may be used (`checkTown`), filled with a paper that has something in every place. */
export async function fillTown(template: Uint8Array): Promise<Uint8Array> {
  const made = await paperDocx(trialPaper(), template);
  if ("refused" in made) throw new Error(made.refused);
  return made.bytes;
}

/** The same, looked over by Microsoft's validator. */
export async function tryTown(template: Uint8Array): Promise<TownTrial> {
  const bytes = await fillTown(template);
  const before = await findingsIn(template);
  const after = await findingsIn(bytes);
  if (before === undefined || after === undefined) return { bytes };
  return { bytes, validated: { before, added: after.filter((one) => !before.includes(one)) } };
}
