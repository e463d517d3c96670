import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { CatalogueMeasure, Draft } from "../../../../shared/catalogue/draft.ts";
import type { Settings } from "../../../../shared/catalogue/settings/settings.ts";
import { someSettings } from "../../../shared/documents/aCatalogue.ts";
import { katalog } from "../katalog.ts";

const day = ["--today", "2026-03-31"];
const euro = (min: number, max = min) => ({ min, max });
const named = (code: string, more: Partial<CatalogueMeasure>): CatalogueMeasure => ({
  id: `00000000-0000-5000-8000-${code.charCodeAt(0)}${code.charCodeAt(2)}`.padEnd(36, "0"),
  code,
  title: `Maßnahme ${code} mit einem Titel, der in keiner Tabelle ganz zu sehen sein wird`,
  sources: [],
  ...more,
});
const rated = (dots: number) => ({
  priority: { dots },
  emissionReduction: { dots },
  socialChange: { dots },
  costEfficiency: { dots },
});
const longName = "Amt für Mobilität, Tiefbau, Straßenbeleuchtung und Verkehrsplanung";
const catalogue: readonly CatalogueMeasure[] = [
  named("MO1", {
    topic: "Mobilität",
    department: longName,
    phase: "in Umsetzung",
    end: "2024",
    emissionSaving: 1250.5,
    investment: euro(1_200_000, 12_500_000),
    links: [{ code: "MO2" }, { code: "XX9" }],
    lead: ["Bürger*innen"],
    horizons: ["langfristig"],
    ...rated(5),
    byPeriod: { "2025": { emissionSaved: 100, spent: euro(20_000) } },
  }),
  named("MO2", {
    topic: "Mobilität",
    emissionSaving: 10,
    lead: ["Bürgerinnen und Bürger"],
    ...rated(6),
  }),
  named("BA1", { visibility: "verwaltungsintern", phase: "gestrichen", emissionSaving: 7 }),
];
const settings: Settings = {
  ...someSettings,
  departments: [{ id: "d66", name: longName, aliases: [], kind: "Amt" }],
  balance: [{ year: 2020, sector: "gesamt", tonnes: 100_000 }],
  targets: [{ year: 2030, reductionPercent: 50, baseYear: 2020 }],
};
const draft: Draft = {
  schema: 1,
  state: "draft",
  municipality: "eschfurt",
  period: "2025",
  catalogue,
  questions: [],
  answers: [],
  submissions: [],
  settings,
};

let file = "";
const write = async (name: string, content: Draft) => {
  const path = join(await mkdtemp(join(tmpdir(), "katalog-")), name);
  await writeFile(path, JSON.stringify(content));
  return path;
};

beforeAll(async () => {
  file = await write("Entwurf.json", draft);
});

describe("katalog report", () => {
  it("tells all figures in German, no line longer than 100 signs", async () => {
    const { code, out, err } = await katalog("report", file, ...day);
    expect([code, err]).toEqual([0, ""]);
    expect(Math.max(...out.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(100);
    expect(out).not.toMatch(/undefined|NaN|\u00a0/);
    for (const part of [
      "Gemeinde Eschfurt: Bericht zum Zeitraum 2025 (Entwurf)",
      "Stichtag 31.03.2026, Leserkreis: verwaltungsintern",
      "Drei Maßnahmen. Zurückgestellt oder gestrichen: eine Maßnahme; auf sie entfallen 7 t CO₂e/a.",
      "Zwei Maßnahmen mit zusammen 1 260,5 t CO₂e/a sind miteinander verknüpft",
      "1.200.000 bis 12.500.000 €",
      "erreicht 100 t CO₂e/a von 1 250,5 t CO₂e/a (8 %), verglichen für eine Maßnahme",
      "Bilanz 2020: 100 000 t CO₂e.",
      "Innerhalb der Themenfelder: 1 von 1 Paar.",
      "Eine Maßnahme ist nicht als abgeschlossen gemeldet, obwohl das Ende vorbei ist.",
      "1 Verweis; 1 Rückverweis fehlt; 1 Verweis führt ins Leere; eine Maßnahme ohne Verknüpfung.",
      "1 Akteur, davon 1 in mehreren Schreibweisen.",
    ]) {
      expect(out.replace(/\s+/g, " ")).toContain(part);
    }
  });

  it("leaves verwaltungsintern measures out for the public, and says how many", async () => {
    const { out } = await katalog("report", file, ...day, "--audience", "öffentlich");
    expect(out.replace(/\s+/g, " ")).toContain(
      "Zwei Maßnahmen. Eine Maßnahme ist verwaltungsintern und in keiner der folgenden Zahlen enthalten."
    );
    expect(out).not.toMatch(/BA1|ausgegeben|gestrichen:/);
  });

  it("prints all figures as JSON alone", async () => {
    const { out } = await katalog("report", file, ...day, "--json");
    expect(JSON.parse(out)).toMatchObject({
      municipality: "eschfurt",
      period: "2025",
      state: "draft",
      audience: "verwaltungsintern",
      today: "2026-03-31",
      leftOut: 0,
      total: { measures: 3 },
      overdue: [{ measure: { code: "MO1" }, end: "2024", months: 15 }],
      strategic: [{ measure: { code: "MO1" }, doubt: "unmarked", dots: 5 }],
    });
  });

  it("has a report for an empty catalogue", async () => {
    const empty = await write("leer.json", { ...draft, catalogue: [] });
    const { code, out } = await katalog("report", empty, ...day);
    expect([code, out.trim().split("\n").at(-1)]).toEqual([0, "Keine Maßnahme."]);
  });

  it.each([
    [[], "Bitte genau einen Stand oder Entwurf angeben."],
    [["Entwurf.json", "--today", "gestern"], "Bitte mit --today einen Tag angeben"],
    [["Entwurf.json", "--audience", "alle"], "Der Leserkreis heißt öffentlich"],
    [["gibtesnicht.json"], "gibtesnicht.json"],
  ])("tells wrong use in one line: %j", async (args, sentence) => {
    const { code, out, err } = await katalog("report", ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
  });
});
