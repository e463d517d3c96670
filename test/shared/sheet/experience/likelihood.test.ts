import { describe, expect, it } from "vitest";
import { fieldNames, fields } from "../../../../shared/catalogue/fields.ts";
import { readSettings } from "../../../../shared/catalogue/readSettings.ts";
import { evidenceOf } from "../../../../shared/sheet/columnEvidence.ts";
import { isUnrivalled, likelihood } from "../../../../shared/sheet/experience/likelihood.ts";
import { ruleScores } from "../../../../shared/sheet/ruleScores.ts";
import type { Cell } from "../../../../shared/xlsx/grid.ts";

const { settings } = readSettings({ municipality: { id: "demo", name: "Demo" } });

function likely(heading: string, ...values: readonly string[]) {
  const { evidence, rules } = column(heading, values);
  return likelihood(heading, evidence, settings, rules);
}

function column(heading: string, values: readonly string[]) {
  const cells = values.map((text): Cell => ({ kind: "text", text }));
  const evidence = evidenceOf(cells, cells.length);
  const rules = ruleScores({ column: 0, leaf: heading, parents: [] }, evidence, settings);
  return { evidence, rules };
}

const best = (shares: ReadonlyMap<string, number>) =>
  [...shares].sort(([, a], [, b]) => b - a)[0]?.[0];

describe("how likely a column is a field", () => {
  it("adds up to one over all answers", () => {
    const shares = [...likely("Kosten", "10.000 €", "5.000 €").values()];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it("understands headings that stand in no list of names", () => {
    expect(
      best(likely("Welche Hürden tauchen auf dem Weg noch auf?", "Personal fehlt", "Denkmalschutz"))
    ).toBe("obstacles");
    expect(
      best(likely("Maßnahmenverantwortliche Organisationseinheit", "Tiefbauamt", "Schulamt"))
    ).toBe("department");
  });

  it("keeps columns apart that only look like a field", () => {
    expect(best(likely("Skonto bis", "12.03.2025", "30.04.2025"))).toBe("own");
    expect(best(likely("Nettogrundfläche m²", "1.250", "840"))).toBe("own");
  });

  it("answers text without any known clue, and an empty heading", () => {
    expect(best(likely("", "Radweg Talstraße"))).toBeDefined();
    expect(best(likely("qqq xxx", "1"))).toBeDefined();
  });

  it.each([
    ["words to choose from", ["gefährdet", "im Plan", "ja"]],
    ["names", ["Tiefbauamt", "Mobilität", "Fr. Bäumer"]],
    ["figures", ["10.000 €", "2025", "3"]],
    ["sentences", ["Die Stadt saniert bis 2030 alle Schulen und Kitas in eigener Trägerschaft."]],
    ["nothing", []],
  ])("finds no rival only where none comes near, over %s", (_, values) => {
    const most = 0.85;
    const plain = fieldNames.filter((name) => {
      const { evidence, rules } = column(fields[name].label, values);
      const isChosen = (answer: string) => answer === rules.chosen;
      if (rules.chosen === undefined) return false;
      if (!isUnrivalled(fields[name].label, evidence, rules, most, isChosen)) return false;
      for (const [answer, share] of likely(fields[name].label, ...values))
        if (!isChosen(answer)) expect(share, `${name}: ${answer}`).toBeLessThan(most);
      return true;
    });
    expect(plain).not.toEqual([]);
  });
});
