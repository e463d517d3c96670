import { copyFile, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { staleSentences } from "../../../functions/cli/readAnswersFile.ts";
import { untitledRows } from "../../../functions/cli/untitledRows.ts";
import { katalog } from "./katalog.ts";

const town = "demo/eschenfurt";
const list = `${town}/FB6_Projekte_Export.csv`;
const settings = ["--settings", `${town}/settings.json`];

let folder = "";
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "katalog-"));
});

describe("what a command says when it is done", () => {
  it("names the files, what the check found, and the next command", async () => {
    const outputs = ["-o", at("Entwurf.json"), "-o", at("Katalog.xlsx")];
    const { out } = await katalog("consolidate", list, ...settings, ...outputs);
    expect(out).toContain("Prüfung: 3 Warnungen und 9 Hinweise (Blatt „Prüfung“).");
    expect(out).toContain(`Geschrieben: ${at("Entwurf.json")} und ${at("Katalog.xlsx")}`);
    expect(out).toContain(
      `katalog publish "${at("Entwurf.json")}" --answers "${at("Katalog.xlsx")}" --by NAME`
    );
    const version = ["--by", "Stabsstelle", "-o", at("Stand.json")];
    const published = await katalog("publish", at("Entwurf.json"), ...version);
    expect(published.out).toMatch(
      /Stand 1 mit 10 Maßnahmen\n\d+ Klärungsfälle wurden offengelassen; sie kommen wieder/
    );
    expect(published.out).toContain("Als Nächstes: Vorlagen mit");
    const asked = ["--version", at("Stand.json"), "--period", "2026", "-o", at("Anfrage")];
    const request = await katalog("request", ...asked, ...settings);
    expect(request.out).toContain(`--period 2026 --base "${at("Stand.json")}"`);
  });

  it("says that nothing was kept where no -o is given", async () => {
    const { out } = await katalog("consolidate", list, ...settings);
    expect(out).toContain("Es wurde nichts gespeichert. Mit -o Entwurf.json -o Katalog.xlsx");
  });

  it("says once that nothing was consolidated, without a list of what is missing", async () => {
    const { code, out, err } = await katalog("consolidate", at("fehlt.xlsx"), ...settings);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("wurde nicht gefunden.");
    expect(err).toContain("Es wurde nichts zusammengeführt.");
  });

  it("writes no two results into one file", async () => {
    const twice = ["-o", at("zwei.json"), "-o", join(folder, ".", "zwei.json")];
    const { code, err } = await katalog("consolidate", list, ...settings, ...twice);
    expect(code).toBe(2);
    expect(err).toContain("Hinter -o steht zweimal dieselbe Datei.");
  });

  it("tells answers to another draft in one sentence", () => {
    const answer = { question: "q", choice: "merge", by: "A", at: "2026-03-31T10:00:00Z" } as const;
    const stale = ["b", "a"].map((key) => ({
      answer: { ...answer, key },
      sentence: "Passt nicht.",
    }));
    const places = new Map(["a", "b"].map((key) => [key, `Zeile ${key}`]));
    const given = { answers: [], places, withdrawn: [], unread: 0 };
    const asked = (keys: readonly string[]) => ({
      questions: keys.map(
        (key) => ({ key, id: key, kind: "gone", measures: [], places: [] }) as const
      ),
    });
    expect(staleSentences(stale, given, asked([]))).toEqual([
      "Keine der 2 Antworten gehört zu diesem Entwurf. Bitte die Arbeitsmappe angeben, die mit ihm zusammen geschrieben wurde.",
    ]);
    expect(staleSentences(stale, given, asked(["a"]))).toEqual([
      "Zeile a: Passt nicht.",
      "Zeile b: Passt nicht.",
    ]);
  });

  it("signs with the time of now where no --at is given", async () => {
    const signed = ["--department", "FB6", "--by", "Sachgebiet 6.1", "--json"];
    const { code, out } = await katalog("submit", list, ...signed, ...settings);
    expect(code).toBe(0);
    const { submission } = JSON.parse(out);
    expect(submission.department).toBe("Mobilität und Tiefbau");
    expect(Date.now() - Date.parse(submission.at)).toBeLessThan(60_000);
  });
});

it("names the departments there are when somebody mistypes one", async () => {
  const { code, err } = await katalog("read", list, "--department", "Quatsch", ...settings);
  expect(code).toBe(2);
  expect(err).toContain("„Quatsch“ steht nicht in den Einstellungen. Möglich sind: „");
  expect(err).toContain("„Bauen und Gebäude“");
});

it("takes no mail text for a submission", async () => {
  await copyFile(list, at("FB6.csv"));
  await writeFile(at("Meldung_2026_Mobilität_Mail.txt"), "Guten Tag");
  const { out } = await katalog("read", folder, ...settings, "--json");
  const names = JSON.parse(out).files.map(({ file }: { file: string }) => file);
  expect(names).toContain("FB6.csv");
  expect(names.filter((name: string) => name.endsWith(".txt"))).toEqual([]);
});

it("tells of rows that hold something but have no title", async () => {
  const text = (await readFile(list, "latin1")).trimEnd();
  const columns = text.split("\n")[0]?.split(";").length ?? 0;
  const row = (cells: string) => cells + ";".repeat(columns - cells.split(";").length);
  const rows = [text, row(""), row(";;;;;;;;01/2025;;12000"), row("MO 12;Radweg"), ""];
  await writeFile(at("ohne Titel.csv"), rows.join("\r\n"), "latin1");
  const { out } = await katalog("check", at("ohne Titel.csv"), ...settings);
  expect(out).toContain("ohne Titel, nicht als Maßnahme gelesen: Zeile 13.");
  expect(untitledRows({ file: "leer.csv", sheets: [], department: "FB 6" })).toEqual([]);
});
