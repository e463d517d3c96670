import { checkTown, type TownCheck } from "../word/town/checkTown.ts";

/** What the thread does with a Word template that was sent. */
export default function templateJob(bytes: Uint8Array): Promise<TownCheck> {
  return checkTown(bytes);
}
