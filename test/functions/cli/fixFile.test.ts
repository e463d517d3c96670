import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { katalog } from "./katalog.ts";

const town = "demo/eschenfurt";
const workbook = `${town}/SWE_Klimaprojekte_2025.xlsx`;
const settings = ["--settings", `${town}/settings.json`];
const folder = await mkdtemp(join(tmpdir(), "katalog-"));
const output = join(folder, "berichtigt.xlsx");

const checked = async (file: string) =>
  JSON.parse((await katalog("check", file, ...settings, "--json")).out).issues as readonly {
    readonly fix?: object;
    readonly code: string;
  }[];

const titles = async (file: string) =>
  JSON.parse((await katalog("read", file, ...settings, "--json")).out).files[0].sheets.flatMap(
    ({ measures = [] }: { measures?: readonly { title?: string }[] }) =>
      measures.map(({ title }) => title)
  );

it("writes all certain repairs into a new file, after which none is left and nothing else has changed", async () => {
  const before = await readFile(workbook);
  const issues = await checked(workbook);
  expect(issues.filter(({ fix }) => fix).length).toBeGreaterThan(0);
  const { code, out } = await katalog("check", workbook, ...settings, "--fix", "-o", output);
  expect([code, out]).toEqual([0, expect.stringMatching(/\d+ Zellen berichtigt/)]);
  const after = await checked(output);
  expect(after.filter(({ fix }) => fix)).toEqual([]);
  expect(after.length).toBeLessThan(issues.length);
  expect(await titles(output)).toEqual(await titles(workbook));
  expect(await readFile(workbook)).toEqual(before);
});

it.each([
  [[workbook, workbook], "genau eine Datei"],
  [[`${town}/FB6_Projekte_Export.csv`], "als .xlsx sichern"],
])("says what to do when asked to repair %j", async (files, sentence) => {
  const { code, err } = await katalog("check", ...files, ...settings, "--fix", "-o", output);
  expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
});

it("asks for a name when none is given, and never writes over the file itself", async () => {
  const unnamed = await katalog("check", workbook, ...settings, "--fix");
  const same = await katalog("check", workbook, ...settings, "--fix", "-o", workbook);
  expect([unnamed.code, same.code]).toEqual([2, 2]);
  expect(same.err).toContain("bleibt unverändert");
});
