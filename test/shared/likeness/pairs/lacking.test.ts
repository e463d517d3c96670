import { describe, expect, it } from "vitest";
import { mostBesides } from "../../../../shared/likeness/measures/evidenceOf.ts";
import { measuresAlike } from "../../../../shared/likeness/measures/measuresAlike.ts";
import {
  type LikelyMeasure,
  measureWords,
} from "../../../../shared/likeness/measures/measureWords.ts";
import { lacking } from "../../../../shared/likeness/pairs/lacking.ts";
import { numbering } from "../../../../shared/likeness/pairs/numbering.ts";
import { titleTable } from "../../../../shared/likeness/pairs/titleTable.ts";

const deeds = ["Sanierung", "Bau", "Bewachung", "Beratung"];
const things = [
  "der PV-Anlage",
  "der Photovoltaik",
  "der Solarthermie",
  "des Radwegs",
  "der Anlage",
];
const places = [
  "an der Grundschule",
  "am GS Nord",
  "in Altenfeld",
  "in der Gartenstraße",
  "in der Gartenstrasse",
  "im Sozialen Zentrum",
  "im SoZ",
  "2. Bauabschnitt",
  "für Vereine",
  "",
];
const titles = deeds.flatMap((deed) =>
  things.flatMap((thing) => places.map((place) => `${deed} ${thing} ${place}`.trim()))
);

/** Everything besides the titles speaks for one measure. */
const besides: Omit<LikelyMeasure, "titles"> = {
  description: "Heizung, Radweg und Dach werden 2026 erneuert.",
  start: "2025",
  end: "2026",
  investment: { min: 5000, max: 5000 },
  department: "Tiefbau",
  partners: ["Tiefbau"],
};

describe("lacking", () => {
  it("never leaves out what a full comparison would ask about", () => {
    const measures = titles.map((title) => measureWords({ titles: [title], ...besides }));
    const table = titleTable(
      measures.flatMap((one) => one.titles),
      numbering()
    );
    const leftOut = measures.flatMap((one, a) =>
      measures.flatMap((other, b) => {
        if (b <= a || lacking(table, a, b) <= mostBesides) return [];
        const { class: likeness } = measuresAlike(one, other);
        return likeness === "no" ? [] : [[...one.measure.titles, ...other.measure.titles]];
      })
    );
    expect(leftOut).toEqual([]);
  });
});
