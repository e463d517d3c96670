import { expect, it } from "vitest";
import { measuresAlike } from "../../../../shared/likeness/measures/measuresAlike.ts";
import { measureWords } from "../../../../shared/likeness/measures/measureWords.ts";

const alike = (a: readonly string[], b: readonly string[]) =>
  measuresAlike(measureWords({ titles: a }), measureWords({ titles: b }));

it("takes the number of one wording for that of the measure, whatever another leaves out", () => {
  const both = ["PV-Anlage Kreishaus I", "Photovoltaik Kreishaus"];
  const likeness = alike(both, ["PV-Anlage Kreishaus II"]);
  expect(likeness).toMatchObject({ class: "no", contradicted: true });
  expect(likeness.reasons).toContain("andere Zahl: 1 / 2");
  expect(alike(both, ["PV Kreishaus"]).class).toBe("sure");
  expect(alike(both, ["Photovoltaik auf dem Kreishaus I"]).class).toBe("sure");
});

it("lets two houses be told together", () => {
  expect(alike(["PV Kreishaus I und II", "PV Kreishaus"], ["PV Kreishaus II"]).class).toBe("sure");
});
