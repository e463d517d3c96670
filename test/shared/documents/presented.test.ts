import { describe, expect, it } from "vitest";
import { type Content, paragraph, steps } from "../../../shared/documents/block.ts";
import { presentedOnce } from "../../../shared/documents/presented.ts";

const said = (text: string) => (): readonly Content[] => [paragraph(text)];

describe("cells that many sheets have alike", () => {
  it("are made once for the same value of the same field", () => {
    const presented = presentedOnce();
    const first = presented("phase", "Umsetzung", said("Umsetzung"));
    expect(presented("phase", "Umsetzung", said("anders"))).toBe(first);
    expect(presented("topic", "Umsetzung", said("Thema"))).toEqual([paragraph("Thema")]);
  });

  it("tell ratings apart by their dots and by who estimated them", () => {
    const presented = presentedOnce();
    presented("priority", { dots: 3 }, said("drei"));
    const estimated = presented("priority", { dots: 3, estimated: true }, said("drei, geschätzt"));
    expect(estimated).toEqual([paragraph("drei, geschätzt")]);
  });

  it("are made anew for counted lists, of which each begins with 1", () => {
    const presented = presentedOnce();
    const text = "1. Planen\n2. Bauen";
    const first = presented("goal", text, () => [steps(["Planen", "Bauen"])]);
    const second = presented("goal", text, () => [steps(["Planen", "Bauen"])]);
    expect(second).toEqual(first);
    expect(second[0]).not.toBe(first[0]);
  });

  it("are not kept for long texts and for fields of many values", () => {
    const presented = presentedOnce();
    const long = "x".repeat(41);
    presented("goal", long, said("eins"));
    expect(presented("goal", long, said("zwei"))).toEqual([paragraph("zwei")]);
    for (let value = 0; value < 300; value++) presented("investment", value, said(`${value}`));
    expect(presented("investment", 299, said("neu"))).toEqual([paragraph("neu")]);
    expect(presented("investment", 0, said("neu"))).toEqual([paragraph("0")]);
  });
});
