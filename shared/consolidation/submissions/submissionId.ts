import type { Hashes } from "../hashes.ts";
import { nameUuid } from "../identity/nameUuid.ts";

/** The id of a file as a submission of its own, where no sender chose one. */
export function submissionId(
  municipality: string,
  period: string,
  department: string | undefined,
  file: string,
  hashes: Hashes
): string {
  return nameUuid([municipality, period, department ?? "", file].join("\n"), hashes);
}
