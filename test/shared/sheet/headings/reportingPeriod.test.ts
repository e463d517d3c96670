import { expect, it } from "vitest";
import {
  reportingPeriod,
  withoutPeriod,
} from "../../../../shared/sheet/headings/reportingPeriod.ts";

it.each([
  ["Sachstand 2024", "2024"],
  ["Sachstand 2015 / 2016", "2015/2016"],
  ["Bericht 1. Halbjahr 2025", "1. HJ 2025"],
  ["Stand HJ 2/2024", "2. HJ 2024"],
  ["Fortschritt Q3 2025", "Q3 2025"],
  ["Meldung 2. Quartal 2025", "Q2 2025"],
  ["Stand 6/2025", "06/2025"],
  ["2025, 2. Quartal", "Q2 2025"],
  ["2024 H2", "2. HJ 2024"],
  ["III/2025", "III/2025"],
  ["2024/II", "II/2024"],
  ["Bericht März 2025", "03/2025"],
  ["Sept. 2025", "09/2025"],
  ["Sachstand", undefined],
])("reads the period of „%s“", (heading, period) => {
  expect(reportingPeriod(heading)).toBe(period);
});

it("finds headings that differ in their period only", () => {
  const plain = ["Bericht 1. HJ 2024", "Bericht 2. HJ 2024", "Bericht 2023"].map(withoutPeriod);
  expect(new Set(plain)).toEqual(new Set(["Bericht #"]));
});
