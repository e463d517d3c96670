import type { StoredProfile } from "../../sheet/columns/profile.ts";
import type { FileReading } from "../../sheet/sheetReading.ts";

/** What was understood of an uploaded workbook, with sentences for people. */
export interface WorkbookReading extends FileReading {
  readonly profile: StoredProfile;
  readonly findings: readonly { readonly severity: string; readonly sentence: string }[];
}

export interface ProfileEntry extends StoredProfile {
  readonly id: string;
}
