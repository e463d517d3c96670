import { keyOf } from "../tables/keys.ts";
import type { Backroom } from "./backroom.ts";
import type { Call } from "./call.ts";
import { readJob } from "./jobs.ts";
import { notFound } from "./refusal.ts";

/** A file to be handed out. */
export interface CounterFile {
  readonly name: string;
  readonly media: string;
  readonly bytes: Uint8Array;
}

/** A file that lies in the store, to be handed out part by part. */
export interface StoredFile {
  readonly name: string;
  readonly media: string;
  readonly size: number;
  part(from: number, length: number): Promise<Uint8Array>;
}

export const media = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  json: "application/json",
  oparl: "application/json",
} as const;

/** Made of ids only: what people call a file is never a path. */
export const fileBlob = (municipality: string, job: string) =>
  `documents/${keyOf(municipality)}/${keyOf(job)}`;

export async function keepFile(
  { blobs }: Backroom,
  { municipality }: Pick<Call, "municipality">,
  job: string,
  file: CounterFile
): Promise<void> {
  await blobs.put(fileBlob(municipality, job), file.bytes, file.media);
}

/** What a finished job made. */
export async function jobFile(
  backroom: Backroom,
  call: Pick<Call, "municipality">,
  id: string
): Promise<StoredFile> {
  const { result } = (await readJob(backroom, call, id)).value;
  const blob = fileBlob(call.municipality, id);
  const size = await backroom.blobs.size(blob);
  if (size === undefined || result?.file === undefined) throw notFound("Diese Datei");
  return {
    name: result.file,
    media: result.media ?? "application/octet-stream",
    size,
    async part(from, length) {
      const bytes = await backroom.blobs.part(blob, from, length);
      if (bytes === undefined) throw notFound("Diese Datei");
      return bytes;
    },
  };
}
