import { expect, it } from "vitest";
import { choiceLegend } from "../../../../shared/sheet/columns/choiceLegend.ts";

it.each([
  ["W = Wärme, S = Strom", { W: "Wärme", S: "Strom" }],
  [
    "k: kurzfristig; m: mittelfristig; l: langfristig",
    { k: "kurzfristig", m: "mittelfristig", l: "langfristig" },
  ],
  ["B = beschlossen\nL = laufend", { B: "beschlossen", L: "laufend" }],
  [
    "Abk.: i. Pl. = in Planung, abg. = abgeschlossen",
    { "i. Pl.": "in Planung", "abg.": "abgeschlossen" },
  ],
  ["Klimaschutz in Musterstadt", {}],
])("explains the marks of %j", (legend, explained) => {
  expect(Object.fromEntries(choiceLegend(legend))).toEqual(explained);
});

it("lets the first explanation of a mark count", () => {
  expect(choiceLegend("B = beschlossen\nB = beantragt").get("B")).toBe("beschlossen");
});

it("takes no list of choices beside another for an explanation", () => {
  expect([...choiceLegend("ja = Haushalt\nnein = Fördermittel").keys()]).toEqual([]);
});
