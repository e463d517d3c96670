import { gunzipSync } from "node:zlib";
import type { Version } from "../../shared/catalogue/draft.ts";
import type { Hashes } from "../../shared/consolidation/hashes.ts";
import { versionHash } from "../../shared/consolidation/versions/versionHash.ts";
import type { AuditRecord } from "../tables/audit.ts";
import type { VersionHead } from "../tables/catalogue.ts";
import { keyOf } from "../tables/keys.ts";
import { type AuditFinding, verifyAudit } from "../tables/verifyAudit.ts";
import type { BackupFiles } from "./importTown.ts";
import {
  type BackupRow,
  blobFile,
  type Manifest,
  manifestName,
  manifestOf,
  rowsIn,
  sha256Of,
  tableFile,
} from "./manifest.ts";

export interface BackupFinding {
  readonly manifest?: Manifest;
  readonly audit?: AuditFinding;
  /** Numbers of the versions whose hash is right. */
  readonly versions: readonly number[];
  /** German; none when everything is as it was. */
  readonly troubles: readonly string[];
}

/** Checks a backup from the outside in: every file, every version's hash, the chain of the audit. */
export function checkBackup(files: BackupFiles, hashes: Hashes): BackupFinding {
  const manifest = manifestOf(files.get(manifestName));
  if (manifest === undefined) return { versions: [], troubles: [noManifest] };
  const damaged = manifest.files.flatMap(({ name, sha256 }) => {
    const content = files.get(name);
    if (content === undefined) return `Die Datei „${name}“ fehlt.`;
    return sha256Of(content) === sha256 ? [] : `Die Datei „${name}“ wurde verändert.`;
  });
  if (damaged.length > 0) return { manifest, versions: [], troubles: damaged };
  const strangers = foreignRows(files, manifest);
  const audit = auditIn(files, hashes);
  const { versions, troubles } = versionsIn(files, hashes);
  return {
    ...{ manifest, audit, versions },
    troubles: [...strangers, ...troubles, ...(audit.isWhole ? [] : [audit.sentence])],
  };
}

const noManifest =
  "Das ist keine vollständige Sicherung: Die Datei „manifest.json“ fehlt oder ist unlesbar. Bitte den Ordner angeben, den „katalog backup“ geschrieben hat.";

/** A row may only lie in partitions of its municipality. */
function foreignRows(files: BackupFiles, { municipality }: Manifest): readonly string[] {
  const town = keyOf(municipality);
  const isOwn = ({ partition }: BackupRow) =>
    partition === town || partition.startsWith(`${town}|`) || partition === "T";
  return [...files].flatMap(([name, content]) =>
    name.startsWith("tables/") && !rowsIn(content).every(isOwn)
      ? `In „${name}“ stehen Zeilen einer anderen Kommune.`
      : []
  );
}

function auditIn(files: BackupFiles, hashes: Hashes): AuditFinding {
  const rows = rowsIn(files.get(tableFile("Audit")) ?? new Uint8Array());
  const entries = rows.filter(({ key }) => key.startsWith("A|")).map(({ body }) => body);
  const end = (name: string) =>
    rows.find(({ key }) => key === name)?.body as { seq: number; hash: string } | undefined;
  const [base, head] = [end("BASE"), end("HEAD") ?? { seq: 0, hash: "" }];
  const chain = { entries: entries as readonly AuditRecord[], head, ...(base && { base }) };
  return verifyAudit(chain, hashes);
}

function versionsIn(files: BackupFiles, hashes: Hashes) {
  const rows = rowsIn(files.get(tableFile("Catalogue")) ?? new Uint8Array());
  const heads = rows.filter(({ key }) => key.startsWith("V|")).map(({ body }) => body);
  const versions: number[] = [];
  const troubles: string[] = [];
  for (const { number, hash, blob } of heads as readonly VersionHead[]) {
    const content = files.get(blobFile(blob));
    const isRight = content !== undefined && hashIn(content, hashes) === hash;
    if (isRight) versions.push(number);
    else troubles.push(`Stand ${number} fehlt oder ist nicht mehr, was veröffentlicht wurde.`);
  }
  return { versions, troubles };
}

function hashIn(content: Uint8Array, hashes: Hashes): string {
  const version = JSON.parse(gunzipSync(content).toString("utf8")) as Version;
  return versionHash(version, hashes);
}
