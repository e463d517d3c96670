import { expect, it } from "vitest";
import { yesNo } from "../../../../shared/catalogue/choices/yesNo.ts";
import { readSettings } from "../../../../shared/catalogue/settings/readSettings.ts";

const { settings } = readSettings({ municipality: { name: "Stadt Musterstadt" } });
const read = (text: string) => yesNo.read({ text }, { settings });

it.each(["ja", "Ja!", "J", "x", "✓", "☒", "1", "WAHR", "ja, seit 2020"])(
  "takes %j for yes",
  (text) => {
    expect(read(text)).toEqual({ value: true });
  }
);

it.each(["nein", "Nein.", "n", "0", "FALSCH", "☐", "nein (noch nicht)"])(
  "takes %j for no",
  (text) => {
    expect(read(text)).toEqual({ value: false });
  }
);

it.each([
  ["", {}],
  ["–", {}],
  ["k. A.", {}],
  ["???", { trouble: { code: "placeholder", found: "???" } }],
  ["vielleicht", { trouble: { code: "unreadable", found: "vielleicht" } }],
])("makes no answer of %j", (text, reading) => {
  expect(read(text)).toEqual(reading);
});

it("shows Ja and Nein", () => {
  expect([yesNo.show(true), yesNo.show(false)]).toEqual(["Ja", "Nein"]);
});
