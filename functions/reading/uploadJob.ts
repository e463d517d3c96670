import { readProfile, type StoredProfile } from "../../shared/sheet/columns/profile.ts";
import type { ReadingOptions } from "../../shared/sheet/readFile.ts";
import type { FileReading } from "../../shared/sheet/sheetReading.ts";
import { readWorkbookOf } from "../../shared/workbook/ours/readWorkbookOf.ts";
import { readFileBytes } from "../../shared/xlsx/readFileBytes.ts";
import { nodeHost } from "./nodeHost.ts";

export interface UploadOptions extends Pick<ReadingOptions, "settings" | "department"> {
  readonly bytes: Uint8Array;
  readonly profile?: StoredProfile;
}

/** What the reading thread does with bytes that were sent: the name is a name, and opens nothing. */
export default async function uploadJob(
  name: string,
  { bytes, profile, ...options }: UploadOptions
): Promise<FileReading> {
  const learned = profile === undefined ? {} : { profile: readProfile(profile).profile };
  return readWorkbookOf(name, readFileBytes(name, bytes, nodeHost), { ...options, ...learned });
}
