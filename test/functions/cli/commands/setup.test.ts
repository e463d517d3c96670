import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../../../functions/cli/openStore.ts";
import { openCounter } from "../../../../functions/counter/counter.ts";
import { foundMunicipality } from "../../../../functions/serving/foundMunicipality.ts";
import { readSettings } from "../../../../shared/catalogue/settings/readSettings.ts";
import { katalog } from "../katalog.ts";

const tenant = randomUUID();
const [first, head, deputy] = [randomUUID(), randomUUID(), randomUUID()];
const shell = { out: () => {}, err: () => {}, path: (typed: string) => typed, terminal: false };
let folder = "";
let store = "";

/** What a service leaves behind that was just set up: a town and its first person. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "klimakatalog-setup-"));
  store = join(folder, "store");
  const { backroom, close } = await openStore({ folder: store }, shell);
  const { settings } = readSettings({ municipality: { id: "eschenfurt", name: "Eschenfurt" } });
  await foundMunicipality(openCounter(backroom), backroom, {
    ...{ settings, account: { tid: tenant, oid: first }, roles: ["admin"] },
    ...{ name: "Erste Verwaltung", at: backroom.now() },
  });
  await close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const list = async (...lines: readonly string[]) => {
  const file = join(folder, "Mitglieder.csv");
  const headings =
    "Name;Funktion;Kontakt;Verzeichnis;Konto;Rollen;Fachbereiche;Themenfelder;Vertritt;Bis";
  await writeFile(file, [headings, ...lines].join("\r\n"));
  return katalog("setup", "--folder", store, "--members", file);
};

// Each command line starts the storage anew.
describe("katalog setup", { timeout: 240_000 }, () => {
  it("enters settings and members, and says the same again as unchanged", async () => {
    const said = await katalog(
      ...["setup", "--folder", store, "--settings", "demo/eschenfurt/settings.json"]
    );
    expect(said).toEqual({ code: 0, out: "Einstellungen: eingetragen\n", err: "" });
    const lines = [
      `Änne Größler;Leitung FB 5;;;${head};Leitung des Fachbereichs;Bauen und Gebäude;;;`,
      `Kim Beispiel;;;;${deputy};Fachbereich, reader;Bauen und Gebäude|Umwelt und Stadtgrün;BS;Änne Größler;31.12.2099`,
    ];
    expect((await list(...lines)).out).toBe("Mitglieder: 2 neu, 0 geändert, 0 unverändert\n");
    expect((await list(...lines)).out).toBe("Mitglieder: 0 neu, 0 geändert, 2 unverändert\n");
    const { backroom, close } = await openStore({ folder: store }, shell);
    const call = { municipality: "eschenfurt" };
    const { members, persons, audit } = openCounter(backroom);
    const all = (await members.list(call)).map(({ value }) => value);
    const names = (await persons.list(call)).map(({ value }) => value);
    const [boss, standIn] = [head, deputy].map((oid) => all.find((one) => one.oid === oid));
    expect(names.find(({ id }) => id === boss?.person)).toMatchObject({
      ...{ name: "Änne Größler", function: "Leitung FB 5" },
    });
    expect(standIn).toMatchObject({
      roles: ["department", "reader"],
      departments: ["Bauen und Gebäude", "Umwelt und Stadtgrün"],
      ...{ topics: ["BS"], deputyFor: [boss?.person], until: "2099-12-31", tid: tenant },
    });
    expect(await audit.verify(call)).toMatchObject({ isWhole: true });
    await close();
  });

  it("names every wrong line, and enters nothing then", async () => {
    const said = await list(
      `Neu Gut;;;;${randomUUID()};Lesezugriff;;;;`,
      "Ohne Konto;;;;ohne@stadt.de;Chef;Raumfahrtamt;XX;Niemand;bald"
    );
    expect([said.code, said.out]).toEqual([1, ""]);
    for (const part of [
      ...["Zeile 3: Unter „Konto“ steht keine Objekt-ID", "Die Rolle „Chef“ gibt es nicht"],
      ...["„Raumfahrtamt“ steht in den Einstellungen nicht als Fachbereich", "„XX“ steht"],
      ...["„Niemand“ (unter „Vertritt“)", "Unter „Bis“ steht „bald“"],
    ]) {
      expect(said.err).toContain(part);
    }
    expect(said.err).not.toContain("Neu Gut");
    const last = await list(`Erste Verwaltung;;;;${first};Lesezugriff;;;;`);
    expect([last.code, last.err]).toEqual([1, expect.stringContaining("niemand mehr Mitglieder")]);
  });

  it("takes no settings of another town, and says how it is used", async () => {
    const settings = JSON.parse(await readFile("demo/eschenfurt/settings.json", "utf8"));
    const file = join(folder, "fremd.json");
    const municipality = { ...settings.municipality, id: "nachbarstadt" };
    await writeFile(file, JSON.stringify({ ...settings, municipality }));
    const foreign = await katalog("setup", "--folder", store, "--settings", file);
    expect([foreign.code, foreign.err]).toEqual([1, expect.stringContaining("„nachbarstadt“")]);
    expect((await katalog("setup", "--folder", store)).code).toBe(2);
    expect((await katalog("setup", "--folder", store, "--members", "fehlt.csv")).code).toBe(2);
  });
});
