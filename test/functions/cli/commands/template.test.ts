import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { edited, stateTemplate } from "../../word/town/townTemplates.ts";
import { katalog } from "../katalog.ts";

let folder = "";
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "muster-"));
  await writeFile(at("gut.docx"), await stateTemplate());
  const broken = edited(await stateTemplate(), (xml) =>
    xml.replace("<w:body>", '<w:body><w:p><w:pPr><w:jc w:val="mittig"/></w:pPr></w:p>')
  );
  await writeFile(at("krumm.docx"), broken);
  await writeFile(at("kein.docx"), "nichts");
});
afterAll(() => rm(folder, { recursive: true }));

describe("katalog template", () => {
  it("fills a template once, says what Microsoft's validator says, and keeps the trial", async () => {
    const run = await katalog("template", at("gut.docx"), "-o", at("Probe.docx"));
    expect([run.err, run.code]).toEqual(["", 0]);
    expect(run.out).toContain("leer und ausgefüllt: ohne Befund");
    const probe = await readFile(at("Probe.docx"));
    const again = await katalog("template", at("gut.docx"), "-o", at("Probe.docx"));
    expect(again.code).toBe(2);
    expect(await readFile(at("Probe.docx"))).toEqual(probe);
  });

  it("says what is wrong with the template already, and what to do", async () => {
    const run = await katalog("template", at("krumm.docx"));
    expect(run.code).toBe(0);
    expect(run.out).toMatch(
      /Schon das Word-Muster weicht vom Format von Word ab: im Text steht ein Wert, den Word nicht kennt.*Bitte in Word öffnen/
    );
    const json = JSON.parse((await katalog("template", at("krumm.docx"), "--json")).out);
    expect(json.before).toHaveLength(1);
    expect(json.added).toEqual([]);
  });

  it("refuses what is no Word file, and makes no trial of it", async () => {
    const run = await katalog("template", at("kein.docx"));
    expect([run.code, run.out]).toEqual([1, expect.stringContaining("keine Word-Datei")]);
  });
});
