import { expect, it } from "vitest";
import { circlesIn, nameOfCircle } from "../../../../shared/likeness/dictionary/circlesIn.ts";

const namesIn = (text: string) => circlesIn(text).circles.map(nameOfCircle);

it.each([
  ["Neue Hausstationen", "Fernwärme"],
  ["Park-and-Ride-Platz", "Pendlerparken"],
  ["Wärme aus dem Untergrund", "Erdwärme"],
  ["Rezertifizierung", "Zertifizierung"],
])("finds in „%s“ what is spoken of: %s", (text, circle) => {
  expect(namesIn(text)).toContain(circle);
});

it("needs every word of an entry", () => {
  expect(namesIn("Untergrund")).not.toContain("Erdwärme");
});

it("does not hear a short word inside another", () => {
  expect(namesIn("Buschwerk")).not.toContain("Bus");
});
