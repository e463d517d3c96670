import { describe, expect, it } from "vitest";
import { findPieces, textOf } from "../../../addin/pane/element.ts";
import { dotsChoice, ratingText } from "../../../addin/pane/rate/dotsChoice.ts";
import { dotsLine, neighboursOf } from "../../../addin/pane/rate/neighbours.ts";
import { isOpen } from "../../../addin/pane/rate/rateView.ts";
import type { RatedMeasure } from "../../../addin/reading/ratedMeasures.ts";
import type { Rating } from "../../../shared/catalogue/ratings/rating.ts";

const aMeasure = (title: string, topic: string, rating?: Rating): RatedMeasure => ({
  ...{ sheet: "Katalog", cell: `C${title.length}`, title, topic },
  criteria: [
    {
      ...{ field: "priority", label: "Priorität", help: "Zuerst umsetzen.", cell: "H3" },
      ...(rating !== undefined && { rating }),
    },
  ],
});

describe("neighboursOf", () => {
  it("are the rated ones of the same topic, the most urgent first", () => {
    const own = aMeasure("eigene", "Mobilität");
    const all = [
      own,
      aMeasure("niedrig", "Mobilität", { dots: 1 }),
      aMeasure("anderswo", "Bauen", { dots: 6 }),
      aMeasure("unbewertet", "Mobilität"),
      aMeasure("hoch", "Mobilität", { dots: 5 }),
    ];
    expect(neighboursOf(own, all).map(({ title }) => title)).toEqual(["hoch", "niedrig"]);
    expect(dotsLine(all[1] ?? own)).toBe("Priorität 1");
  });
});

describe("dotsChoice", () => {
  it("offers 0 to 6, each with its own name, and says which one holds", () => {
    const [criterion] = aMeasure("x", "y", { dots: 4 }).criteria;
    if (!criterion) throw new Error("no criterion");
    const inputs = findPieces(
      dotsChoice("a", criterion, () => {}),
      ({ tag }) => tag === "input"
    );
    expect(inputs.map(({ attributes }) => attributes["aria-label"])).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((digit) => `${digit} von 6`)
    );
    expect(inputs.filter(({ attributes }) => attributes["checked"])).toHaveLength(1);
    expect(textOf(dotsChoice("a", criterion, () => {}))).toContain("Priorität 4 von 6");
  });
});

describe("ratingText", () => {
  it.each([
    [undefined, "nicht bewertet"],
    [{ dots: 0 }, "0 von 6"],
    [{ dots: 4, estimated: true }, "4 von 6, geschätzt"],
    [{ indirect: true }, "indirekt"],
  ] as const)("says %j as „%s“", (rating, text) => {
    expect(ratingText(rating)).toBe(text);
  });
});

describe("isOpen", () => {
  it("tells 0 from not rated", () => {
    expect(isOpen(aMeasure("x", "y", { dots: 0 }))).toBe(false);
    expect(isOpen(aMeasure("x", "y"))).toBe(true);
  });
});
