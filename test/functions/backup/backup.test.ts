import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readBackup, writeBackup } from "../../../functions/backup/backupFolder.ts";
import { exportTown } from "../../../functions/backup/exportTown.ts";
import { importTown } from "../../../functions/backup/importTown.ts";
import { writeTenant } from "../../../functions/counter/members.ts";
import { type Azurite, startAzurite } from "../../../functions/local/azurite.ts";
import { katalog } from "../cli/katalog.ts";
import { aCounter, aTown, period, published, type Town } from "../counter/town.ts";

let empty: Azurite;
beforeAll(async () => {
  empty = await startAzurite("memory");
  return () => empty.close();
});

async function backedUp(): Promise<{ town: Town; folder: string; tid: string }> {
  const town = await aTown();
  const tid = randomUUID();
  await writeTenant(town.room, { tid, municipality: town.id, name: "Stadt", isActive: true });
  await published(town, "Straßenbäume für die Südstadt");
  const content = new Uint8Array([1, 2, 255]);
  const template = { id: "briefkopf", name: "Briefkopf.dotx", kind: "mitteilung", content };
  await town.counter.templates.write(town.office, template);
  const folder = await mkdtemp(join(tmpdir(), "sicherung-"));
  await writeBackup(exportTown(town.room, town.id), folder);
  return { town, folder, tid };
}

describe("a backup", () => {
  it("brings the same versions, hashes and audit into an empty store", async () => {
    const { town, folder, tid } = await backedUp();
    const there = await aCounter({ through: empty.connectionString });
    await importTown(there.room, await readBackup(folder));
    const { office } = town;
    expect(await there.counter.versions.list(office)).toEqual(
      await town.counter.versions.list(office)
    );
    const [before, after] = await Promise.all(
      [town, there].map(({ counter }) => counter.versions.read(office, 1))
    );
    expect(after?.value).toEqual(before?.value);
    expect((await there.counter.versions.measures(office, 1, {})).entries).toEqual(
      before?.value.catalogue
    );
    expect((await there.counter.settings.read(office)).value).toEqual(
      (await town.counter.settings.read(office)).value
    );
    const drafts = await Promise.all(
      [town, there].map(({ counter }) => counter.consolidation.draft(office, period))
    );
    expect(drafts[1]).toEqual(drafts[0]);
    const file = await there.counter.templates.file(office, "briefkopf");
    expect([...file.bytes]).toEqual([1, 2, 255]);
    expect((await there.counter.tenants.find(tid))?.municipality).toBe(town.id);
    expect(await there.counter.audit.verify(office)).toMatchObject({ isWhole: true });
    const { entries } = await there.counter.audit.read(office, {});
    expect(entries.map(({ what }) => what)).toContain("backup.restored");
    await expect(importTown(there.room, await readBackup(folder))).rejects.toMatchObject({
      code: "wrongState",
    });
    await rm(folder, { recursive: true });
  });

  it("that was tampered with is found out and not taken in", async () => {
    const { folder } = await backedUp();
    expect(await katalog("audit", folder)).toMatchObject({ code: 0 });
    const good = await katalog("audit", folder);
    expect(good.out).toContain("Das Protokoll ist vollständig");
    expect(good.out).toContain("1 Stand ist unverändert");
    const path = join(folder, "tables", "Audit.jsonl");
    const audit = await readFile(path, "utf8");
    await writeFile(path, audit.replaceAll("version.published", "version.publishes"));
    const bad = await katalog("audit", folder);
    expect(bad).toMatchObject({ code: 1, out: "" });
    expect(bad.err).toContain("„tables/Audit.jsonl“ wurde verändert");
    const there = await aCounter({ through: empty.connectionString });
    await expect(importTown(there.room, await readBackup(folder))).rejects.toMatchObject({
      code: "inputRefused",
    });
    const manifest = join(folder, "manifest.json");
    const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
    const forged = audit.replaceAll("version.published", "version.publishes");
    const listed = await readFile(manifest, "utf8");
    await writeFile(manifest, listed.replace(sha256(audit), sha256(forged)));
    expect((await katalog("audit", folder)).err).toMatch(
      /Das Protokoll ist bei Eintrag \d+ nicht mehr vollständig: der Eintrag wurde verändert/
    );
    await rm(manifest);
    expect((await katalog("audit", folder)).err).toContain("keine vollständige Sicherung");
    expect(await katalog("audit")).toMatchObject({ code: 2 });
    await rm(folder, { recursive: true });
  });
});
