import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Submission } from "../../../../shared/catalogue/submission.ts";
import { katalog } from "../katalog.ts";

const town = "demo/eschenfurt";
const settings = ["--settings", `${town}/settings.json`];
const file = `${town}/FB6_Projekte_Export.csv`;
const signed = ["--by", "Sachgebiet Radverkehr", "--at", "2026-03-01T08:00:00Z"];
const sent = ["submit", file, "--department", "FB 6", ...signed, ...settings];

let folder = "";
const at = (name: string) => join(folder, name);
const written = async (name: string): Promise<Submission> =>
  JSON.parse(await readFile(at(name), "utf8"));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "katalog-"));
});

describe("katalog submit", () => {
  it("waits for the head of the department, where settings ask for it", async () => {
    const asked = JSON.parse(await readFile(`${town}/settings.json`, "utf8"));
    await writeFile(at("settings.json"), JSON.stringify({ ...asked, releasedBy: "head" }));
    const strict = ["--settings", at("settings.json"), "-o", at("wartet.json")];
    const { code, out } = await katalog(...sent.slice(0, -2), ...strict);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Meldung von „Mobilität und Tiefbau“ für 2025: zur Freigabe\.\nMaßnahmen: \d+ neu\.\n/
    );
    const { code: refused, err } = await katalog("consolidate", at("wartet.json"), ...settings);
    expect([refused, err]).toEqual([
      1,
      "Die Meldung von „Mobilität und Tiefbau“ ist noch nicht abgegeben (zur Freigabe). Bitte freigeben lassen oder herausnehmen.\nEs wurde nichts zusammengeführt.\n",
    ]);
  });

  it("counts as it is sent, where settings do not", async () => {
    expect((await katalog(...sent, "-o", at("gilt.json"))).out).toContain(": abgegeben.");
    expect(await written("gilt.json")).not.toHaveProperty("releasedBy");
  });

  it("is handed in once it is released, and gives the catalogue that its files give", async () => {
    const released = ["--released-by", "Konrad Weitkamp-Lorenz", "-o", at("meldung.json")];
    expect((await katalog(...sent, ...released)).code).toBe(0);
    const submission = await written("meldung.json");
    expect(submission).toMatchObject({
      schema: 1,
      municipality: "eschenfurt",
      department: "Mobilität und Tiefbau",
      kind: "Meldung",
      extent: "complete",
      state: "abgegeben",
      releasedBy: "Konrad Weitkamp-Lorenz",
      sources: [{ file: "FB6_Projekte_Export.csv", hash: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    expect(submission.id).toBe((await written("wartet.json")).id);
    const handed = await katalog("consolidate", at("meldung.json"), ...settings, "--json");
    const files = await katalog("consolidate", file, ...settings, "--json");
    expect(JSON.parse(handed.out).catalogue).toEqual(JSON.parse(files.out).catalogue);
  });

  it("tells against the last version what is new, changed and gone", async () => {
    const drafted = await katalog(
      "consolidate",
      at("meldung.json"),
      ...settings,
      "-o",
      at("e.json")
    );
    expect(drafted.code).toBe(0);
    const publishing = ["--by", "Stabsstelle", "--at", "2026-03-31T10:00:00Z"];
    await katalog("publish", at("e.json"), ...publishing, "-o", at("stand.json"));
    const again = await katalog(...sent, "--base", at("stand.json"), "--json");
    const { changes, sentences } = JSON.parse(again.out);
    expect([changes.added, changes.changed, changes.gone]).toEqual([[], [], []]);
    expect(sentences).toEqual([`Maßnahmen: ${changes.unchanged.length} unverändert.`]);
  });

  it("is refused when it belongs to another town, year or schema, or was changed since", async () => {
    const submission = await written("meldung.json");
    const told = async (change: object) => {
      await writeFile(at("fremd.json"), JSON.stringify({ ...submission, ...change }));
      const { code, err } = await katalog("consolidate", at("fremd.json"), ...settings);
      return [code, err];
    };
    const refusal = (text: string) => [1, expect.stringContaining(text)];
    expect(await told({ municipality: "lindenau" })).toEqual(
      refusal("gehört zu einer anderen Kommune (lindenau)")
    );
    expect(await told({ schema: 2 })).toEqual(refusal("aus einer anderen Fassung des Programms"));
    expect(await told({ extent: "partial" })).toEqual(refusal("Die Prüfsumme stimmt nicht"));
  });

  it("handed in twice changes nothing and says so", async () => {
    const once = await katalog("consolidate", at("meldung.json"), ...settings, "--json");
    await writeFile(at("kopie.json"), await readFile(at("meldung.json")));
    const both = [at("meldung.json"), at("kopie.json")];
    const twice = await katalog("consolidate", ...both, ...settings, "--json");
    expect(JSON.parse(twice.out)).toEqual(JSON.parse(once.out));
    expect(twice.err).toContain("liegt zweimal vor; die zweite ändert nichts.");
  });
});
