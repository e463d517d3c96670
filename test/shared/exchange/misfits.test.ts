import { describe, expect, it } from "vitest";
import { neutralSettings } from "../../../shared/catalogue/settings/readSettings.ts";
import { isHarmless } from "../../../shared/exchange/isHarmless.ts";
import { misfits } from "../../../shared/exchange/misfits.ts";
import { newSubmissionSchema } from "../../../shared/exchange/shapes.ts";

const schema = newSubmissionSchema(neutralSettings());
const submission = (values: object, more: object = {}) => ({
  department: "Fachbereich 5",
  kind: "Meldung",
  extent: "complete",
  sources: [],
  measures: [
    {
      place: { file: "Liste.xlsx", sheet: "Tabelle1", row: 7 },
      values,
      cells: { title: "B7" },
      texts: { title: "Radweg" },
      ownColumns: { "PSP-Element": "5.100" },
    },
  ],
  ownColumns: ["PSP-Element"],
  issues: [],
  ...more,
});

describe("misfits", () => {
  it("finds nothing wrong with a Meldung that obeys the table of fields", () => {
    expect(
      misfits(schema, submission({ title: "Radweg", priority: { dots: 4 }, start: "2026-03" }))
    ).toEqual([]);
  });

  it("takes a row without a title: it is told as an issue, not refused", () => {
    expect(misfits(schema, submission({ goal: "Mehr Radverkehr" }))).toEqual([]);
  });

  it.each([
    [{ priority: { dots: 7 } }, "/measures/0/values/priority/dots"],
    [{ priority: {} }, "/measures/0/values/priority"],
    [{ title: "" }, "/measures/0/values/title"],
    [{ title: ["Radweg"] }, "/measures/0/values/title"],
    [{ colour: "blau" }, "/measures/0/values/colour"],
    [{ startupCost: { level: "riesig" } }, "/measures/0/values/startupCost/level"],
  ])("says where %j does not fit", (values, at) => {
    expect(misfits(schema, submission(values)).map((one) => one.at)).toEqual([at]);
  });

  it.each([
    [
      { priority: { dots: 7 } },
      "Maßnahmen, Nr. 1 › Angaben › Priorität",
      "eine Ziffer von 0 bis 6",
    ],
    [{ start: "bald" }, "Maßnahmen, Nr. 1 › Angaben › Beginn", "Jahr oder Monat und Jahr"],
    [{ colour: "blau" }, "Maßnahmen, Nr. 1 › Angaben › „colour“", "kein solches Feld"],
  ])(
    "says to people what of %j does not fit, without signs of programs",
    (values, name, expected) => {
      const [found] = misfits(schema, submission(values));
      expect(found?.name).toBe(name);
      expect(found?.expected).toContain(expected);
      expect(found?.expected).not.toMatch(/[\\^$]/);
    }
  );

  it("names what is missing and what is too much", () => {
    const { kind: _, ...rest } = submission({}, { state: "angenommen" });
    expect(misfits(schema, rest)).toEqual([
      { at: "/kind", name: "Art", expected: "eine Angabe" },
      { at: "/state", name: "„state“", expected: "kein solches Feld" },
    ]);
  });

  it("stops after twenty places", () => {
    const many = Array.from({ length: 5000 }, () => ({ wrong: 1 }));
    expect(misfits(schema, submission({}, { measures: many }))).toHaveLength(20);
  });
});

describe("isHarmless", () => {
  it.each(["__proto__", "constructor", "prototype"])("refuses the name %s at any depth", (key) => {
    expect(isHarmless(JSON.parse(`{"a":[{"b":{"${key}":{"admin":true}}}]}`))).toBe(false);
  });

  it("refuses nesting beyond all measure without falling over", () => {
    expect(isHarmless(JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`))).toBe(false);
  });

  it("takes an ordinary Meldung", () => {
    expect(isHarmless(submission({ title: "Radweg" }))).toBe(true);
  });
});
