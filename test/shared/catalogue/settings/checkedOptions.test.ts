import { expect, it } from "vitest";
import { checkedOptions } from "../../../../shared/catalogue/settings/checkedOptions.ts";

it.each([
  ["☐ kurz  ☐ mittel  ☒ lang", "lang"],
  ["☒ Klimaschutz ☑ Klimaanpassung", "Klimaschutz; Klimaanpassung"],
  ["[ ] ja [x] nein", "nein"],
  ["( ) direkt (X) indirekt", "indirekt"],
  ["☐ ja ☐ nein", ""],
  ["☒ erledigt", undefined],
  ["kurz (x) und lang", undefined],
  ["ohne Kästchen", undefined],
])("of „%s“ the ticked options are „%s“", (text, options) => {
  expect(checkedOptions(text)).toBe(options);
});
