import { createHash } from "node:crypto";

/** One file of a backup: rows of a table as lines of JSON, or a blob. */
export interface BackupFile {
  /** "tables/Audit.jsonl", "blobs/catalogue/…" */
  readonly name: string;
  readonly content: Uint8Array;
}

/** What lies in a backup; the last file written, so that one without it is not whole. */
export interface Manifest {
  readonly schema: 1;
  readonly municipality: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

export const manifestName = "manifest.json";

/** Undefined when it is none, or one of another version of the program. */
export function manifestOf(content: Uint8Array | undefined): Manifest | undefined {
  if (content === undefined) return undefined;
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(content));
    return isManifest(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

function isManifest(json: unknown): json is Manifest {
  if (typeof json !== "object" || json === null) return false;
  const { schema, municipality, files }: Partial<Record<string, unknown>> = { ...json };
  return schema === 1 && typeof municipality === "string" && Array.isArray(files);
}

export const sha256Of = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");

/** A row as a line of a backup. */
export interface BackupRow {
  readonly partition: string;
  readonly key: string;
  readonly columns: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: unknown;
}

export const linesOf = (rows: readonly BackupRow[]): Uint8Array =>
  new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));

export function rowsIn(content: Uint8Array): readonly BackupRow[] {
  const lines = new TextDecoder().decode(content).split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as BackupRow);
}

export const tableFile = (name: string) => `tables/${name}.jsonl`;
export const blobFile = (name: string) => `blobs/${name}`;
