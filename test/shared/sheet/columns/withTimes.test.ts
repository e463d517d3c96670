import { describe, expect, it } from "vitest";
import { readOne } from "../town.ts";

const read = (first: string, second: string, dates: readonly (readonly [string, string])[]) =>
  readOne(
    [
      ["Nr.", "Maßnahme", "Bau", "", "Federführung"],
      ["", "", first, second, ""],
      ["MO 1", "Radring schließen", ...(dates[0] ?? []), "Tiefbau"],
      ["MO 2", "Bushalte überdachen", ...(dates[1] ?? []), "Tiefbau"],
      ["KA 1", "Platanen am Markt", ...(dates[2] ?? []), "Grünflächen"],
    ],
    ["C1:D1"]
  ).mapping;

const spans = [
  ["03/2025", "11/2026"],
  ["2026", "2027"],
  ["05/2025", "2029"],
] as const;

describe("two columns of dates under one heading", () => {
  it.each([
    ["Bagger rollt", "Schlüssel"],
    ["eingerichtet", "geräumt"],
    ["erster Schritt", "letzter Schritt"],
    ["Startschuss", "Band durchgeschnitten"],
  ])("are beginning and end: %s, %s", (first, second) => {
    expect(read(first, second, spans)).toMatchObject({ C: "start", D: "end" });
  });

  it("are not where the second comes before the first", () => {
    const turned = spans.map(([from, to]) => [to, from] as const);
    expect(read("Bagger rollt", "Schlüssel", turned)).not.toMatchObject({ C: "start", D: "end" });
  });

  it("are not where one of them says when something was decided", () => {
    expect(read("Bagger rollt", "Beschlossen", spans)).not.toMatchObject({ D: "end" });
  });

  it("need no common heading where one is named", () => {
    const { mapping } = readOne([
      ["Nr.", "Maßnahme", "Beginn", "am Netz", "Federführung"],
      ["MO 1", "Radring schließen", ...spans[0], "Tiefbau"],
      ["MO 2", "Bushalte überdachen", ...spans[1], "Tiefbau"],
      ["KA 1", "Platanen am Markt", ...spans[2], "Grünflächen"],
    ]);
    expect(mapping).toMatchObject({ C: "start", D: "end" });
  });
});
