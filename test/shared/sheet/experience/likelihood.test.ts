import { describe, expect, it } from "vitest";
import { readSettings } from "../../../../shared/catalogue/settings/readSettings.ts";
import { evidenceOf } from "../../../../shared/sheet/columns/columnEvidence.ts";
import { ruleScores } from "../../../../shared/sheet/columns/ruleScores.ts";
import { likelihood } from "../../../../shared/sheet/experience/likelihood.ts";
import type { Cell } from "../../../../shared/xlsx/grid.ts";

const { settings } = readSettings({ municipality: { id: "demo", name: "Demo" } });

function likely(heading: string, ...values: readonly string[]) {
  const cells = values.map((text): Cell => ({ kind: "text", text }));
  const evidence = evidenceOf(cells, cells.length);
  const rules = ruleScores({ column: 0, leaf: heading, parents: [] }, evidence, settings);
  return likelihood(heading, evidence, settings, rules);
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
});
