import { execFile } from "node:child_process";
import {
  copyFile,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { faultText } from "../../../functions/cli/faultText.ts";
import type { Draft } from "../../../shared/catalogue/draft.ts";
import { katalog } from "./katalog.ts";

const town = "demo/eschenfurt";
const list = `${town}/FB6_Projekte_Export.csv`;
const workbook = `${town}/SWE_Klimaprojekte_2025.xlsx`;
const settings = ["--settings", `${town}/settings.json`];
const signed = ["--by", "Stabsstelle", "--at", "2026-03-31T10:00:00Z"];

let folder = "";
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "katalog-"));
});

describe("wrong use", () => {
  it.each([
    [["read"], "Bitte mindestens eine Datei angeben."],
    [["read", ""], "Bitte mindestens eine Datei angeben."],
    [["read", list, "--settings="], "Hinter --settings fehlt die Angabe."],
    [["read", list, "--json=ja"], "Hinter --json steht keine Angabe."],
    [["read", "docs"], "Dort liegt keine Arbeitsmappe und keine CSV-Datei."],
    [["structure", list, "-o", "x.docx"], "der auf .xlsx endet"],
    [["consolidate", list, ...settings, "--period", "1999"], "gibt es in den Einstellungen nicht"],
    [["publish", "x.json", "--by", "A", "--at", "1", "-o", "y.json"], "Tag und Uhrzeit"],
  ])("katalog %j is told in one line", async (args, sentence) => {
    const { code, out, err } = await katalog(...args);
    expect({ code, out, lines: err.trimEnd().split("\n").length }).toEqual({
      code: 2,
      out: "",
      lines: 1,
    });
    expect(err).toContain(sentence);
  });

  it("takes a bug for a bug, in one line without a trace", () => {
    expect(faultText(new TypeError("no\nsuch thing"))).toMatch(
      /^Das ist ein Fehler im Programm \(no such thing, unluckyUse\.test\.ts:\d+\)\. Bitte .*\.$/
    );
  });

  it("reads from a pipe that nobody reads to its end", async () => {
    const line = `node functions/cli/katalog.mjs read ${town} --json | head -c 1`;
    const { stderr } = await promisify(execFile)("sh", ["-c", line]);
    expect(stderr.replace(/^\[.*\n/gm, "")).toBe("");
  });
});

it("exits 1 from check where one of several files was refused, and checks the others", async () => {
  await writeFile(at("leer.csv"), "");
  const { code, out } = await katalog("check", list, at("leer.csv"), ...settings);
  expect(code).toBe(1);
  expect(out).toContain("leer.csv");
  expect(out).toContain("FB6_Projekte_Export.csv, Blatt");
  expect((await katalog("check", list, ...settings)).code).toBe(0);
});

describe("files that are there already", () => {
  it("never writes over a file it reads, whatever that is called", async () => {
    await copyFile(workbook, at("a.xlsx"));
    await symlink(at("a.xlsx"), at("soft.xlsx"));
    await link(at("a.xlsx"), at("hard.xlsx"));
    for (const output of ["a.xlsx", "soft.xlsx", "hard.xlsx"].map(at)) {
      const { code, err } = await katalog("structure", at("a.xlsx"), "-o", output, ...settings);
      expect(code).toBe(2);
      expect(err).toContain("Die Ausgangsdatei bleibt unverändert.");
    }
    expect(await readFile(at("a.xlsx"))).toEqual(await readFile(workbook));
  });

  it("never writes a profile over the workbook or the settings it was made from", async () => {
    await copyFile(workbook, at("source.xlsx"));
    await copyFile(`${town}/settings.json`, at("own.json"));
    const make = ["profile", at("source.xlsx"), "--settings", at("own.json"), "-o"];
    const overSource = await katalog(...make, at("source.xlsx"));
    const overSettings = await katalog(...make, at("own.json"));
    expect([overSource.code, overSettings.code]).toEqual([2, 2]);
    expect(overSource.err).toContain("der auf .json endet");
    expect(overSettings.err).toContain("Die Ausgangsdatei bleibt unverändert.");
    expect(await readFile(at("source.xlsx"))).toEqual(await readFile(workbook));
    expect((await katalog(...make, at("profile.json"))).code).toBe(0);
  });

  it("leaves nothing beside the file it writes, nor where it cannot write", async () => {
    await mkdir(at("folder/taken.xlsx"), { recursive: true });
    const { code, err } = await katalog("structure", list, "-o", at("folder/taken.xlsx"));
    expect(code).toBe(2);
    expect(err).toContain("Dort liegt ein Ordner dieses Namens.");
    await katalog("structure", list, "-o", at("folder/new.xlsx"));
    expect((await readdir(at("folder"))).sort()).toEqual(["new.xlsx", "taken.xlsx"]);
  });

  it("says where the demo cannot write", async () => {
    await writeFile(at("file"), "");
    const { code, err } = await katalog("demo", "-o", at("file"));
    expect(code).toBe(2);
    expect(err).toMatch(
      /file\/Katalog\.xlsx“ lässt sich nicht schreiben\. Bitte einen anderen Ort/
    );
  });

  it("does not replace a draft by an empty one when no file can be read", async () => {
    await writeFile(at("empty.xlsx"), "");
    await writeFile(at("kept.json"), "kept");
    const run = await katalog("consolidate", at("empty.xlsx"), ...settings, "-o", at("kept.json"));
    expect(run.code).toBe(1);
    expect(run.err).toContain("„empty.xlsx“ ist leer (0 Byte).");
    expect(await readFile(at("kept.json"), "utf8")).toBe("kept");
  });

  it("never writes over a published version, but over an old draft", async () => {
    const consolidate = ["consolidate", list, ...settings, "-o"];
    await katalog(...consolidate, at("old.json"));
    expect((await katalog(...consolidate, at("old.json"))).code).toBe(0);
    const draft = JSON.parse(await readFile(at("old.json"), "utf8"));
    await writeFile(at("old.json"), JSON.stringify({ ...draft, questions: [] }));
    const publish = ["publish", at("old.json"), ...signed, "-o", at("stand.json")];
    expect((await katalog(...publish)).code).toBe(0);
    const published = await readFile(at("stand.json"), "utf8");
    for (const again of [publish, [...consolidate, at("stand.json")]]) {
      const { code, err } = await katalog(...again);
      expect(code).toBe(2);
      expect(err).toContain("ist ein veröffentlichter Stand und ändert sich nicht mehr. Bitte ");
    }
    expect(await readFile(at("stand.json"), "utf8")).toBe(published);
  });

  it("takes a file that was named twice once", async () => {
    const { out } = await katalog("read", list, town, "--json");
    const files: readonly { readonly file: string }[] = JSON.parse(out).files;
    expect(files.filter(({ file }) => list.endsWith(file))).toHaveLength(1);
  });
});

describe("JSON that people give", () => {
  it("is read with a byte order mark, as UTF-16 and as Windows-1252, too", async () => {
    const text = (await readFile(`${town}/settings.json`, "utf8")).replace(/[^ -\u00ff\n]/g, "-");
    await writeFile(at("plain.json"), text);
    await writeFile(at("bom.json"), `\ufeff${text}`);
    await writeFile(at("utf16.json"), `\ufeff${text}`, "utf16le");
    await writeFile(at("windows.json"), text, "latin1");
    const { out } = await katalog("read", list, "--settings", at("plain.json"), "--json");
    for (const name of ["bom.json", "utf16.json", "windows.json"]) {
      const run = await katalog("read", list, "--settings", at(name), "--json");
      expect(run).toEqual({ code: 0, out, err: "" });
    }
  });

  it("is no settings when it is a list or a text", async () => {
    for (const json of ["[]", '"x"', "null"]) {
      await writeFile(at("wrong.json"), json);
      const { code, err } = await katalog("read", list, "--settings", at("wrong.json"));
      expect(code).toBe(2);
      expect(err).toContain("enthält keine Einstellungen");
    }
  });

  it("is no draft when somebody changed what a field can hold", async () => {
    const { out } = await katalog("consolidate", list, ...settings, "--json");
    const draft: Draft = JSON.parse(out);
    const changed = draft.catalogue.map((measure) => ({ ...measure, title: { a: 1 } }));
    const bad = [
      { ...draft, catalogue: [null] },
      { ...draft, questions: undefined },
    ];
    for (const json of [...bad, { ...draft, catalogue: changed }, { ...draft, settings: 5 }]) {
      await writeFile(at("bad.json"), JSON.stringify(json));
      const { code, err } = await katalog("publish", at("bad.json"), ...signed, "-o", at("v.json"));
      expect(code).toBe(2);
      expect(err).toMatch(
        /ist weder ein Entwurf noch ein Stand|Im Feld „Maßnahme“ \(title\) steht/
      );
    }
  });

  it("is no version when it was changed after publishing, not even for a paper", async () => {
    const { out } = await katalog("consolidate", list, ...settings, "--json");
    await writeFile(at("draft.json"), JSON.stringify({ ...JSON.parse(out), questions: [] }));
    await katalog("publish", at("draft.json"), ...signed, "-o", at("version.json"));
    const version = JSON.parse(await readFile(at("version.json"), "utf8"));
    const paper = ["paper", "steckbriefe", "-o", at("paper.docx"), "--catalogue"];
    expect(await katalog(...paper, at("version.json"))).toMatchObject({ code: 0 });
    await writeFile(at("version.json"), JSON.stringify({ ...version, by: "jemand anders" }));
    const { code, err } = await katalog(...paper, at("version.json"));
    expect(code).toBe(2);
    expect(err).toContain("Die Prüfsumme stimmt nicht.");
  });
});
