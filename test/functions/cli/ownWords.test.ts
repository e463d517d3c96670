import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Draft, Version } from "../../../shared/catalogue/draft.ts";
import { katalog } from "./katalog.ts";

let folder = "";
const at = (name: string) => join(folder, name);
const write = (name: string, text: string) => writeFile(at(name), text);

const departments = ["Umwelt", "Verkehr", "Kultur", "Sport"].map((name) => ({ id: name, name }));
const settingsWith = (more: object) =>
  JSON.stringify({
    municipality: { id: "probe", name: "Probestadt", kind: "Stadt", office: "Stabsstelle Klima" },
    departments,
    periods: ["2025", "2026"].map((id) => ({ id, label: id, state: "open" })),
    ...more,
  });
/** Each list has rows of its own besides, so that it looks like one. */
const others: Readonly<Record<string, readonly string[]>> = {
  Umwelt: ["Moorschutz im Ried", "Waldumbau"],
  Verkehr: ["Busspur", "Ladesäulen am Bahnhof"],
  Kultur: ["Solarthermie auf der Bibliothek", "Foodsharing"],
  Sport: ["Flutlicht", "Zisterne am Sportplatz"],
};

const list = (department: string, ...titles: readonly string[]) =>
  write(
    `${department}.csv`,
    [
      "Nr.;Maßnahme;Beginn;Ende;Investitionskosten",
      ...titles.map((title) => `;${title};2025;2027;48.000 €`),
      ...(others[department] ?? []).map((title) => `;${title};2024;2030;`),
    ].join("\n")
  );

async function consolidated(period: string, ...more: readonly string[]): Promise<Draft> {
  const options = ["--settings", at("settings.json"), "--period", period, ...more, "--json"];
  const { out } = await katalog("consolidate", folder, ...options);
  return JSON.parse(out);
}

const duplicates = ({ questions }: Draft) => questions.filter(({ kind }) => kind === "duplicate");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "katalog-"));
});

describe("words of a municipality's own", () => {
  it("stand in its settings and are known at once", async () => {
    await list("Umwelt", "Klimakiste in der Nordstadt");
    await list("Verkehr", "Wanderkoffer in der Nordstadt");
    await write("settings.json", settingsWith({}));
    expect(duplicates(await consolidated("2025"))).toEqual([]);
    await write(
      "settings.json",
      settingsWith({ words: ["# Gegenstand", "Klimakiste = Wanderkoffer"] })
    );
    const [question] = duplicates(await consolidated("2025"));
    expect(question).toMatchObject({ likeness: "sure" });
    expect(question?.reasons?.[0]).toBe("gleicher Gegenstand: Klimakiste = Wanderkoffer");
  });

  it("are learned from a merge, and known in the next period", async () => {
    await write("settings.json", settingsWith({}));
    await list("Umwelt", "Hitzeschutz mit Moosoase am Marktplatz");
    await list("Verkehr", "Hitzeschutz mit Nebelwand am Marktplatz");
    const draft = await consolidated("2025");
    await write("draft.json", JSON.stringify(draft));
    const merged = draft.catalogue.filter(({ title }) => title?.includes("Marktplatz"));
    const question = duplicates(draft).find(({ measures }) =>
      merged.every(({ id }) => measures.includes(id))
    );
    expect(question).toMatchObject({ likeness: "look" });
    const answer = { question: question?.id, key: question?.key, choice: "merge" };
    const signed = { by: "Stabsstelle", at: "2026-01-31T10:00:00Z" };
    await write("answers.json", JSON.stringify([{ ...answer, ...signed }]));
    const run = await katalog(
      ...["publish", at("draft.json"), "--answers", at("answers.json"), "--by", signed.by],
      ...["--at", signed.at, "-o", at("version.json")]
    );
    expect(run).toMatchObject({ code: 0 });
    const version: Version = JSON.parse(await readFile(at("version.json"), "utf8"));
    expect(version.words).toContain("Nebelwand = Moosoase");
    await list("Kultur", "Hitzeschutz mit Moosoase am Freibad");
    await list("Sport", "Hitzeschutz mit Nebelwand am Freibad");
    const next = await consolidated("2026", "--base", at("version.json"));
    expect(next.words).toBe(version.words);
    expect(duplicates(next)).toContainEqual(
      expect.objectContaining({
        likeness: "sure",
        reasons: expect.arrayContaining(["gleicher Gegenstand: Hitzeschutz, Moosoase = Nebelwand"]),
      })
    );
  });
});
