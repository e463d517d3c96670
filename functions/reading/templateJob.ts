import type { TemplateCheck } from "../../shared/documents/templateCheck.ts";
import { checkTown } from "../word/town/checkTown.ts";
import { fillTown, tryTown } from "../word/town/tryTown.ts";

/** Looked over; looked over, filled once and validated so; or filled, for a person to see. */
export type TemplateWish = "check" | "trial" | "fill";

export interface TemplateTrial {
  readonly check: TemplateCheck;
  /** Where that was wished for, and the template can be used. */
  readonly filled?: Uint8Array;
}

/** What the thread does with a Word template that was sent. */
export default async function templateJob(
  bytes: Uint8Array,
  wish: TemplateWish
): Promise<TemplateTrial> {
  const check = await checkTown(bytes);
  if (wish === "check" || check.refused !== undefined) return { check };
  if (wish === "fill") return { check, filled: await fillTown(bytes) };
  const { validated } = await tryTown(bytes);
  return { check: { ...check, ...(validated && { validated }) } };
}
