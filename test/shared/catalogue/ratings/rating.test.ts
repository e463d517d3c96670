import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IssueCode } from "../../../../shared/catalogue/issue.ts";
import type { Source, Writing } from "../../../../shared/catalogue/kind.ts";
import { rating } from "../../../../shared/catalogue/ratings/rating.ts";
import type { RatingScale } from "../../../../shared/catalogue/ratings/ratingScale.ts";
import { readSettings } from "../../../../shared/catalogue/settings/readSettings.ts";

const { settings } = readSettings({ municipality: { id: "m", name: "Stadt M", kind: "Stadt" } });
const read = (source: Source | string, scale?: RatingScale, filledColor?: string) => {
  const writing: Writing = {
    settings,
    ...(scale && { scale }),
    ...(filledColor && { filledColor }),
  };
  return rating.read(typeof source === "string" ? { text: source } : source, writing);
};
const trouble = (code: IssueCode, found: string) => ({ trouble: { code, found } });

describe("a rating in our own catalogue", () => {
  it.each([
    ["0", { dots: 0 }],
    ["6", { dots: 6 }],
    ["4,0", { dots: 4 }],
    ["(4)", { dots: 4, estimated: true, was: "(4)" }],
    ["ca. 4", { dots: 4, estimated: true, was: "ca. 4" }],
    ["4?", { dots: 4, estimated: true, was: "4?" }],
    ["4 (geschätzt)", { dots: 4, estimated: true, was: "4 (geschätzt)" }],
    ["–", { indirect: true, was: "–" }],
    ["-", { indirect: true, was: "-" }],
    ["n. q.", { indirect: true, was: "n. q." }],
    ["wirkt nur indirekt", { indirect: true, was: "wirkt nur indirekt" }],
    ["4/6", { dots: 4, was: "4/6" }],
    ["4 von 6", { dots: 4, was: "4 von 6" }],
    ["●●●●○○", { dots: 4 }],
    ["● ● ● ○ ○ ○", { dots: 3 }],
    ["●●●●○○ (4 von 6)", { dots: 4 }],
    ["••••oo", { dots: 4 }],
    ["⚫⚫⚪⚪⚪⚪", { dots: 2 }],
    ["●●●", { dots: 3 }],
    ["○○○○○○", { dots: 0 }],
    ["4 Punkte", { dots: 4 }],
    ["Prio 2", { dots: 2 }],
    ["5 (sehr hoch)", { dots: 5 }],
    ["4*", { dots: 4 }],
  ])("reads %j", (text, value) => {
    expect(read(text)).toEqual({ value });
  });

  it.each(["", "k. A.", "nicht bewertet", "noch nicht bewertet", "---"])(
    "says nothing about %j",
    (text) => {
      expect(read(text)).toEqual({});
    }
  );

  it.each([
    ["4,17", "ratingIsAverage"],
    ["4,5/6", "ratingIsAverage"],
    ["7", "ratingOutOfScale"],
    ["2025", "ratingOutOfScale"],
    ["●●●●●●●", "ratingOutOfScale"],
    ["bald", "unreadable"],
    ["4 %", "unreadable"],
    ["3-4", "unreadable"],
    ["???", "placeholder"],
    ["xxx", "placeholder"],
    ["hoch", "ratingScaleUnclear"],
    ["★★★", "ratingScaleUnclear"],
    ["A", "ratingScaleUnclear"],
  ] as const)("finds trouble in %j: %s", (text, code) => {
    expect(read(text)).toEqual(trouble(code, text));
  });

  it("takes the number, not what its format draws", () => {
    expect(read({ text: "●●●●○○", number: 4, format: '[=4]"●●●●○○"' })).toEqual({
      value: { dots: 4 },
    });
  });

  it("knows the (3) that Excel has turned into -3", () => {
    expect(read({ text: "-3", number: -3 })).toEqual({
      value: { dots: 3, estimated: true, was: "-3" },
    });
  });

  it("knows the 4/6 that Excel has turned into a day of June", () => {
    expect(read({ text: "04. Jun", number: 45812, iso: "2025-06-04", format: "DD. MMM" })).toEqual({
      value: { dots: 4, was: "04. Jun" },
    });
  });

  it("takes no percentage for a rating", () => {
    expect(read({ text: "100 %", number: 1, format: "0%" })).toEqual(
      trouble("unreadable", "100 %")
    );
  });
});

describe("a rating on another scale", () => {
  it.each([
    ["1-5", ["1", "2", "3", "4", "5"], [1, 2, 4, 5, 6]],
    ["1-3", ["1", "2", "3"], [2, 4, 6]],
    ["1-5 reversed", ["1", "2", "3", "4", "5"], [6, 5, 4, 2, 1]],
    ["1-3 reversed", ["1", "2", "3"], [6, 4, 2]],
    ["1-6 reversed", ["1", "2", "5", "6"], [6, 5, 2, 1]],
    ["0-6 reversed", ["0", "2", "6"], [6, 4, 0]],
    ["words3", ["keine", "gering", "mittel", "hoch"], [0, 2, 4, 6]],
    ["words3", ["keine Wirkung", "niedrige", "mäßig", "hohe Wirkung"], [0, 2, 4, 6]],
    ["words3", ["gering bis mittel", "mittel-hoch", "eher hoch"], [3, 5, 5]],
    ["words3", ["g", "M", "H"], [2, 4, 6]],
    ["words5", ["sehr gering", "gering", "mittel", "hoch", "sehr hoch"], [1, 2, 4, 5, 6]],
    ["stars3", ["★☆☆", "★★☆", "★★★"], [2, 4, 6]],
    ["stars3", ["*", "**", "***"], [2, 4, 6]],
    ["stars5", ["★☆☆☆☆", "★★", "★★★☆☆", "★★★★☆", "★★★★★"], [1, 2, 4, 5, 6]],
    ["plus3", ["o", "0", "+", "++", "+++"], [0, 0, 2, 4, 6]],
    ["plus3", ["x", "xx", "xxx"], [2, 4, 6]],
    ["letters3", ["A", "B", "C", "B (mittel)"], [6, 4, 2, 4]],
    ["letters3 reversed", ["A", "B", "C"], [2, 4, 6]],
    ["n/6", ["2/6", "5 von 6", "3"], [2, 5, 3]],
  ] as const)("reads %s %j as %j and keeps what stood there", (scale, texts, dots) => {
    expect(texts.map((text) => read(text, scale))).toEqual(
      texts.map((was, index) => ({ value: { dots: dots[index], was } }))
    );
  });

  it.each([
    ["1-5", "(3)", { dots: 4, estimated: true, was: "(3)" }],
    ["words3", "(hoch)", { dots: 6, estimated: true, was: "(hoch)" }],
    ["1-5", "-", { indirect: true, was: "-" }],
    ["words3", "hoch – als Vorbild", { dots: 6, was: "hoch – als Vorbild" }],
    ["1-5", "5 = sehr hoch", { dots: 6, was: "5 = sehr hoch" }],
    ["1-6", "5", { dots: 5 }],
    ["0-6", "5", { dots: 5 }],
    ["dots", "●●○○○○", { dots: 2 }],
  ] as const)("on %s reads %j", (scale, text, value) => {
    expect(read(text, scale)).toEqual({ value });
  });

  it.each([
    ["1-5", "6", "ratingOutOfScale"],
    ["1-5", "2,5", "ratingIsAverage"],
    ["1-3 reversed", "0", "ratingOutOfScale"],
    ["1-5", "hoch", "ratingScaleUnclear"],
    ["words3", "sehr hoch", "ratingScaleUnclear"],
    ["words3", "gering bis hoch", "ratingScaleUnclear"],
    ["words3", "hoch/mittel/gering", "unreadable"],
    ["words3", "mittelfristig", "unreadable"],
    ["plus3", "++++", "ratingOutOfScale"],
    ["plus3", "--", "ratingScaleUnclear"],
    ["letters3", "D", "ratingOutOfScale"],
  ] as const)("on %s finds trouble in %j: %s", (scale, text, code) => {
    expect(read(text, scale)).toEqual(trouble(code, text));
  });
});

describe("dots told apart by font colour", () => {
  const blue = "FF1F4E79";
  const grey = "FFD9D9D9";
  const dots = (...runs: readonly { text: string; color?: string }[]): Source => ({
    text: runs.map(({ text }) => text).join(""),
    runs,
  });
  const colour = "dots (font colour)";

  it.each([
    ["blue, then grey", dots({ text: "●●●● ", color: blue }, { text: "● ●", color: grey }), 4],
    [
      "blue in two runs",
      dots({ text: "●●", color: blue }, { text: "●●", color: blue }, { text: "●●", color: grey }),
      4,
    ],
    ["all blue", dots({ text: "●●●●●●", color: blue }), 6],
    ["all grey", dots({ text: "●●●●●●", color: grey }), 0],
    [
      "another colour first",
      dots({ text: "●●●", color: "FFC00000" }, { text: "●●●", color: grey }),
      3,
    ],
    ["one colour for the whole cell", { text: "●●●●●●" }, 6],
    ["black left from before", dots({ text: "●●●●●●" }), 0],
  ] as const)("counts %s", (_, source, filled) => {
    expect(read(source, colour, blue)).toEqual({ value: { dots: filled } });
  });

  it("believes the glyph where a cell has hollow dots", () => {
    expect(read(dots({ text: "●●○○○○", color: blue }), colour, blue)).toEqual({
      value: { dots: 2 },
    });
  });
});

describe("the catalogue's cell", () => {
  it.each([
    [{ dots: 4 }, "4"],
    [{ dots: 0 }, "0"],
    [{ dots: 4, estimated: true, was: "(3)" }, "(4)"],
    [{ indirect: true }, "–"],
    [{}, ""],
  ])("shows %j as %j", (value, text) => {
    expect(rating.show(value)).toBe(text);
  });

  it("is read back as the same rating", () => {
    const value = fc.oneof(
      fc.record(
        { dots: fc.integer({ min: 0, max: 6 }), estimated: fc.constant(true) },
        { requiredKeys: ["dots"] }
      ),
      fc.constant({ indirect: true })
    );
    fc.assert(
      fc.property(value, (given) => {
        const back = read(rating.show(given)).value ?? {};
        expect({ ...back, was: undefined }).toEqual({ ...given, was: undefined });
      })
    );
  });

  it("takes digits, estimates and the dash", () => {
    expect(rating.cellRule(settings)).toEqual({
      type: "list",
      values: [
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "–",
        "(0)",
        "(1)",
        "(2)",
        "(3)",
        "(4)",
        "(5)",
        "(6)",
      ],
    });
  });
});

describe("two ratings", () => {
  it("are the same by dots and indirect, wherever they were read", () => {
    expect(rating.same({ dots: 4, was: "3" }, { dots: 4, estimated: true })).toBe(true);
    expect(rating.same({ dots: 4 }, { dots: 5 })).toBe(false);
    expect(rating.same({ dots: 0 }, {})).toBe(false);
    expect(rating.same({ indirect: true }, { indirect: true, was: "-" })).toBe(true);
  });
});

it("never fails and never leaves the scale, whatever stands in a cell", () => {
  const scale = fc.constantFrom<RatingScale | undefined>(
    undefined,
    "1-5 reversed",
    "words5",
    "plus3",
    "dots"
  );
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(..."●○★+-(0123456),/ hochmitelgrn") })
  );
  fc.assert(
    fc.property(text, scale, (given, on) => {
      const { value, trouble } = read(given, on);
      expect(value === undefined || trouble === undefined).toBe(true);
      if (value?.dots !== undefined) expect([0, 1, 2, 3, 4, 5, 6]).toContain(value.dots);
    })
  );
});
