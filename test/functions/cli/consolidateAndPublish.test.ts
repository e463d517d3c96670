import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../../shared/catalogue/answer.ts";
import type { Draft, Version } from "../../../shared/catalogue/draft.ts";
import { canonical } from "../../../shared/consolidation/canonical.ts";
import { katalog } from "./katalog.ts";

const town = "demo/eschenfurt";
const settings = ["--settings", `${town}/settings.json`];

let folder = "";
const at = (name: string) => join(folder, name);
const draftIn = async (name: string): Promise<Draft> =>
  JSON.parse(await readFile(at(name), "utf8"));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "katalog-"));
});

describe("katalog consolidate and publish", () => {
  it("makes a draft of a folder and tells the open questions as sentences", async () => {
    const { code, out } = await katalog("consolidate", town, ...settings, "-o", at("draft.json"));
    expect(code).toBe(0);
    expect(out).toMatch(
      /^\d+ Maßnahmen aus \d+ Dateien, Zeitraum 2025; \d+ Klärungsfälle offen\.\n/
    );
    expect(out).toContain("1.450.000 € (FB6_Projekte_Export.csv, K3) oder 1.600.000 €");
    const draft = await draftIn("draft.json");
    expect(draft).toMatchObject({ schema: 1, state: "draft", period: "2025" });
    expect(draft.figures).toMatchObject({
      measures: draft.catalogue.length,
      emissionSaving: { sum: expect.any(Number), withoutValue: expect.any(Number) },
      groups: { topic: expect.any(Array), department: expect.any(Array) },
      ranking: expect.any(Object),
      actors: expect.any(Array),
    });
  });

  it("prints the same draft as JSON alone", async () => {
    const { out } = await katalog("consolidate", town, ...settings, "--json");
    expect(canonical(JSON.parse(out))).toBe(canonical(await draftIn("draft.json")));
  });

  it("does not publish while conflicts and collisions are open, and names them", async () => {
    const signed = ["--by", "Stabsstelle", "--at", "2026-03-31T10:00:00Z"];
    const run = await katalog("publish", at("draft.json"), ...signed, "-o", at("version.json"));
    expect(run.code).toBe(1);
    expect(run.err).toContain("Bitte entscheiden, was gilt.");
    expect(run.err).not.toContain("liegt noch keine Meldung vor");
    const list = run.err.slice(run.err.indexOf("\n[\n"));
    const { questions } = await draftIn("draft.json");
    const blocking = questions.filter(({ kind }) => /conflict|codeCollision/.test(kind));
    expect(JSON.parse(list)).toEqual(
      blocking.map(({ id, key }) => ({
        question: id,
        key,
        choice: "?",
        by: "Stabsstelle",
        at: "2026-03-31T10:00:00Z",
      }))
    );
  });

  it("publishes with answers; the same files against this version change and ask nothing", async () => {
    const { questions } = await draftIn("draft.json");
    const answers = questions.flatMap(({ id, key, kind }): Answer[] => {
      const given = { question: id, key, by: "Stabsstelle", at: "2026-03-30T09:00:00Z" };
      if (kind === "conflict") return [{ ...given, choice: "take", source: 1 }];
      return kind === "codeCollision" ? [{ ...given, choice: "rename" }] : [];
    });
    await writeFile(at("answers.json"), JSON.stringify(answers));
    const signed = ["--by", "Stabsstelle", "--at", "2026-03-31T10:00:00Z"];
    const answered = ["--answers", at("answers.json"), ...signed];
    const { code } = await katalog(
      "publish",
      at("draft.json"),
      ...answered,
      "-o",
      at("version.json")
    );
    expect(code).toBe(0);
    const version: Version = JSON.parse(await readFile(at("version.json"), "utf8"));
    const base = ["--base", at("version.json")];
    const again = await katalog("consolidate", town, ...settings, ...base, "--json");
    const draft: Draft = JSON.parse(again.out);
    expect(draft.base).toEqual({ number: 1, hash: version.hash });
    expect(canonical(draft.catalogue)).toBe(canonical(version.catalogue));
    expect(draft.questions).toEqual([]);
  });

  it("makes no Berichtigung that says what the version says", async () => {
    const base = ["--base", at("version.json")];
    await katalog("consolidate", town, ...settings, ...base, "-o", at("same.json"));
    const corrects = ["--corrects", at("version.json"), "--reason", "Tippfehler"];
    const signed = ["--by", "Stabsstelle", "--at", "2026-04-01T10:00:00Z"];
    const output = ["-o", at("corrected.json")];
    const run = await katalog("publish", at("same.json"), ...corrects, ...signed, ...output);
    expect([run.code, run.err]).toEqual([1, expect.stringContaining("dasselbe wie im Stand 1")]);
    await expect(readFile(at("corrected.json"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("refuses a version that was changed, and a draft as base", async () => {
    const version: Version = JSON.parse(await readFile(at("version.json"), "utf8"));
    await writeFile(at("changed.json"), JSON.stringify({ ...version, by: "jemand" }));
    const changed = await katalog("consolidate", town, ...settings, "--base", at("changed.json"));
    expect([changed.code, changed.err]).toEqual([2, expect.stringContaining("Prüfsumme")]);
    const draft = await katalog("consolidate", town, ...settings, "--base", at("draft.json"));
    expect([draft.code, draft.err]).toEqual([2, expect.stringContaining("ist ein Entwurf")]);
  });

  it("says what is missing on the command line", async () => {
    const { code, err } = await katalog("publish", at("draft.json"), "-o", at("v.json"));
    expect([code, err]).toEqual([2, expect.stringContaining("Bitte mit --by sagen")]);
  });
});
