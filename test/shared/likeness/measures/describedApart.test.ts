import { expect, it } from "vitest";
import { describedApart } from "../../../../shared/likeness/measures/describedApart.ts";
import { measuresAlike } from "../../../../shared/likeness/measures/measuresAlike.ts";
import { measureWords } from "../../../../shared/likeness/measures/measureWords.ts";

const words = (title: string, description?: string) =>
  measureWords({ titles: [title], ...(description !== undefined && { description }) });

const council = words(
  "Klimarat",
  "Sechzig Ausgeloste beraten ein Jahr lang und schreiben ein Gutachten."
);
const board = words("Klimabeirat", "Monatliche Sitzung der Dezernate im Rathaus.");

it("hears from descriptions that one word stands for two things", () => {
  expect(describedApart(council, board)).toBe(true);
  expect(measuresAlike(council, board)).toMatchObject({ class: "no", kin: false });
  expect(measuresAlike(council, board).reasons).toContain("Beschreibungen sagen anderes");
});

it("lets titles stand where one measure is not described", () => {
  expect(describedApart(council, words("Klimabeirat"))).toBe(false);
  expect(measuresAlike(council, words("Klimabeirat")).class).not.toBe("no");
});

it("takes other words on the same subject for no contradiction", () => {
  const one = words("Fernwärme Lohkamp", "Die Hausstationen werden erneuert.");
  const other = words("Nahwärme am Lohkamp", "Neue Übergabepunkte im Bestandsnetz.");
  expect(describedApart(one, other)).toBe(false);
});

it("hears every wording of a title", () => {
  const manyTold = measureWords({
    titles: ["Klimabeirat", "Gutachten von sechzig Ausgelosten"],
    description: "Monatliche Sitzung der Dezernate im Rathaus.",
  });
  expect(describedApart(council, manyTold)).toBe(false);
});
