import type { Draft, Version } from "../../shared/catalogue/draft.ts";
import type { Backroom } from "../counter/backroom.ts";
import type { Call } from "../counter/call.ts";
import { type CounterFile, keepFile, media } from "../counter/files.ts";
import { namedCatalogue, readVersion } from "../counter/versions.ts";
import { exportCatalogue } from "../exporting/exportCatalogue.ts";
import type { Worker } from "./runJob.ts";

/** A catalogue as a file for other programs, in no more detail than its readers may see. */
export const runExport: Worker<"export"> = async (backroom, call, job, progress) => {
  const { of, format, audience } = job.wish;
  await progress(10, "Der Katalog wird geladen.");
  const catalogue = await namedCatalogue(backroom, call, of);
  const base = await baseOf(backroom, call, catalogue);
  await progress(40, "Die Datei wird geschrieben.");
  const name = catalogue.state === "published" ? `Stand-${catalogue.number}` : "Entwurf";
  const file: CounterFile = {
    name: `Katalog-${name}.${format === "oparl" ? "oparl.json" : format}`,
    media: media[format],
    bytes: await exportCatalogue(catalogue, {
      ...{ format, audience, at: job.at },
      ...(base && { base }),
    }),
  };
  await keepFile(backroom, call, job.id, file);
  return { file: file.name, media: file.media, bytes: file.bytes.length };
};

/** The version a draft goes out from. */
async function baseOf(
  backroom: Backroom,
  call: Call,
  { state, base }: Draft | Version
): Promise<Version | undefined> {
  if (state === "published" || base === undefined) return undefined;
  return (await readVersion(backroom, call, base.number)).value;
}
