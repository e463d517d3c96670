import { expect, it } from "vitest";
import { circlesIn } from "../../../shared/likeness/circlesIn.ts";

it.each([
  ["Neue Hausstationen", "Fernwärme"],
  ["Park-and-Ride-Platz", "Pendlerparken"],
  ["Wärme aus dem Untergrund", "Erdwärme"],
  ["Rezertifizierung", "Zertifizierung"],
])("finds in „%s“ what is spoken of: %s", (text, circle) => {
  expect([...circlesIn(text).keys()]).toContain(circle);
});

it("needs every word of an entry", () => {
  expect([...circlesIn("Untergrund").keys()]).not.toContain("Erdwärme");
});

it("does not hear a short word inside another", () => {
  expect([...circlesIn("Buschwerk").keys()]).not.toContain("Bus");
});
