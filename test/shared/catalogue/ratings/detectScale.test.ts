import { describe, expect, it } from "vitest";
import type { Source } from "../../../../shared/catalogue/kind.ts";
import { detectScale } from "../../../../shared/catalogue/ratings/detectScale.ts";

const texts = (...cells: readonly string[]): readonly Source[] => cells.map((text) => ({ text }));
const numbers = (...cells: readonly number[]): readonly Source[] =>
  cells.map((number) => ({ text: String(number), number }));
const scaleOf = (cells: readonly Source[], legend = "", heading = "Priorität") =>
  detectScale(cells, legend, heading).scale;

describe("a column of figures", () => {
  it.each([
    ["Prio (1–5)", "1-5"],
    ["Prio (1 bis 3)", "1-3"],
    ["Dringlichkeit 1/2/3", "1-3"],
    ["THG-Potenzial\n(0-6)", "0-6"],
    ["Prio (1-6)", "0-6"],
    ["Prio (1=hoch, 2=mittel, 3=gering)", "1-3 reversed"],
    ["Prio (1 = höchste)", "1-3 reversed"],
    ["Vorrang (0 bis 6)", "0-6"],
    ["Wichtigkeit (1 gering – 5 sehr hoch)", "1-5"],
  ])("takes its scale from the heading %j: %s", (heading, scale) => {
    expect(scaleOf(numbers(1, 2, 3), "", heading)).toBe(scale);
  });

  it.each([
    ["1 = sehr gering, 2 = gering, 3 = mittel, 4 = hoch, 5 = sehr hoch", "1-5"],
    ["Bewertung auf einer Skala von 1 bis 5", "1-5"],
    ["Priorität 1 (sehr niedrig) bis 5 (sehr hoch). Ampel: grün = im Plan", "1-5"],
    ["Bewertung: 1 = hoch ... 5 = sehr gering", "1-5 reversed"],
    ["Schulnoten: 1 (sehr gut) bis 6 (ungenügend)", "1-6 reversed"],
    ["0 = keine Wirkung … 6 = sehr hohe Wirkung", "0-6"],
    ["Rang: 3 = hoch, 2 = mittel, 1 = niedrig", "1-3"],
    ["Filter steht auf offen. Prio: 1 = hoch, 2 = mittel, 3 = gering", "1-3 reversed"],
    ["Prio: 1 hoch, 2 mittel, 3 niedrig", "1-3 reversed"],
    ["hoch = 1, mittel = 2, niedrig = 3", "1-3 reversed"],
    ["Prio: hoch (1), mittel (2), niedrig (3)", "1-3 reversed"],
    ["Prio 1 = am wichtigsten, 5 = am unwichtigsten", "1-5 reversed"],
    ["Legende\nPriorität\n1 = hoch\n2 = mittel\n3 = niedrig", "1-3 reversed"],
    ["Priorität 1 = sofort, 2 = bald, 3 = liegen lassen", "1-3 reversed"],
    ["Schlüssel: 1 = Tiefbau, 2 = Liegenschaften", "0-6"],
  ])("takes its scale from the legend %j: %s", (legend, scale) => {
    expect(scaleOf(numbers(1, 2, 3), legend)).toBe(scale);
  });

  it.each([
    "Prio: 1 = hoch, 2 = mittel, 3 = niedrig; Klimawirkung: 1 = gering, 5 = hoch",
    "Prio: 1 = hoch, 2 = mittel, 3 = niedrig. Klimawirkung: 1 = gering, 5 = hoch",
    "Priorität\n1 = hoch\n3 = niedrig\nKlimawirkung\n1 = gering\n5 = sehr hoch",
  ])("prefers the legend that names its heading: %j", (legend) => {
    expect(scaleOf(numbers(1, 2, 3), legend, "Prio")).toBe("1-3 reversed");
    expect(scaleOf(numbers(1, 2, 3), legend, "THG-Minderung")).toBe("1-5");
  });

  it.each([
    "Leistungsphasen 1–4",
    "Aufwand: 1 = gering, 3 = hoch",
    "Klimawirkung: 1 = gering, 3 = hoch",
    "5 große Gebäude und 2 kleine Gebäude werden saniert",
    "Bewertung vom 1.3. bis 5.5. 2025, Stand 1/5",
  ])("is not misled by %j", (legend) => {
    expect(detectScale(numbers(2, 3, 4), legend, "Prio")).toEqual({
      scale: "0-6",
      why: "Ziffern ohne Legende, gelesen als 0 bis 6",
    });
  });

  it("says where the scale comes from and how it is converted", () => {
    expect(detectScale(numbers(1, 5), "", "Prio (1–5)")).toEqual({
      scale: "1-5",
      why: "Ziffern laut Überschrift, umgerechnet 1→1, 2→2, 3→4, 4→5, 5→6",
    });
  });

  it("keeps its scale when a single value lies beyond", () => {
    const cells = numbers(1, 2, 3, 1, 2, 3, 1, 2, 7);
    expect(scaleOf(cells, "Prio: 1 = hoch, 2 = mittel, 3 = gering")).toBe("1-3 reversed");
  });

  it.each([
    ["Bewertung (1-10)", numbers(1, 7, 3)],
    ["Prio (1 = gering, 4 = sehr hoch)", numbers(1, 4, 3)],
    ["Wirkung", numbers(-2, -1, 0, 1, 2)],
    ["Rang", numbers(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)],
  ])("is unclear under %j, never taken for six dots", (heading, cells) => {
    const { scale, unclear } = detectScale(cells, "", heading);
    expect({ scale, unclear }).toEqual({ scale: undefined, unclear: true });
  });
});

describe("a column of words, letters or signs", () => {
  it.each([
    ["words3", texts("hoch", "mittel", "gering", "keine")],
    ["words3", texts("H", "M", "G")],
    ["words5", texts("hoch", "mittel", "sehr hoch")],
    ["letters3", texts("A", "B", "C", "B")],
    ["stars3", texts("★★★", "★★☆", "★☆☆")],
    ["stars3", texts("*", "**", "***")],
    ["stars5", texts("★★★★★", "★★★☆☆")],
    ["stars5", texts("●●●●○", "●●○○○")],
    ["dots", texts("★★★★☆☆", "★☆☆☆☆☆")],
    ["plus3", texts("+++", "o", "+", "-")],
    ["plus3", texts("x", "xx", "xxx")],
    ["dots", texts("●●●●○○", "●●●●●●", "–")],
    ["dots", texts("●●●", "●", "●●")],
    ["n/6", texts("4/6", "3 von 6", "5")],
    ["1-5", texts("4/5", "3/5")],
  ])("is read as %s", (scale, cells) => {
    expect(scaleOf(cells)).toBe(scale);
  });

  it.each([
    ["letters3 reversed", texts("A", "B"), "A = gering, B = mittel, C = hoch"],
    ["letters3", texts("A", "C"), "A = zuerst, B = danach, C = später"],
    ["letters3 reversed", texts("A", "C"), "A = kann warten, B = danach, C = zuerst"],
    ["letters3", texts("A", "C"), "A = bald prüfen, B = später prüfen, C = liegen lassen"],
    ["letters3", texts("A", "C"), "Rang C = gering"],
    ["letters3", texts("A", "C"), "B = wichtig"],
    ["stars5", texts("★★★", "★"), "Priorität: ★★★★★ sehr hoch, ★ sehr gering"],
    ["stars3", texts("**", "*"), "Wirkung: * wenig, ** spürbar, *** stark"],
    [
      "words5",
      texts("hoch", "gering"),
      "Priorität: sehr hoch / hoch / mittel / gering / sehr gering",
    ],
    ["words3", texts("hoch", "gering"), "Klimawirkung: 1 = sehr gering, 5 = sehr hoch"],
  ])("is read as %s with its legend", (scale, cells, legend) => {
    expect(scaleOf(cells, legend)).toBe(scale);
  });

  it("is unclear with more letters than A to C", () => {
    expect(detectScale(texts("A", "B", "D"), "", "Prio").unclear).toBe(true);
  });

  it("follows what most cells do", () => {
    expect(scaleOf(texts("4", "3", "5", "hoch"))).toBe("0-6");
  });

  it("finds nothing where nothing stands, but believes the heading", () => {
    expect(detectScale([], "", "")).toEqual({ why: "keine Werte" });
    expect(scaleOf([], "", "Prio (1-5)")).toBe("1-5");
  });
});

describe("six dots in two colours", () => {
  const cell = (...runs: readonly (readonly [number, string?])[]): Source => ({
    text: "●●●●●●",
    runs: runs.map(([count, color]) => ({ text: "●".repeat(count), ...(color && { color }) })),
  });

  it.each([
    ["the dark one", "FF1F4E79", [cell([4, "FF1F4E79"], [2, "FFD9D9D9"]), cell([6, "FFD9D9D9"])]],
    ["the first one, though paler", "FFFFC000", [cell([2, "FFFFC000"], [4, "FF404040"])]],
    ["automatic black", "automatic", [cell([3], [3, "FFBFBFBF"])]],
    ["a colour of the theme", "theme:4", [cell([3, "theme:4"], [3, "theme:0:-0.15"])]],
    [
      "the darker one when no cell has both",
      "FF1F4E79",
      [cell([6, "FFD9D9D9"]), cell([6, "FF1F4E79"])],
    ],
    [
      "the vivid one when no cell has both",
      "FF92D050",
      [cell([6, "FF7F7F7F"]), cell([6, "FF92D050"])],
    ],
  ] as const)("are filled in %s", (_, filledColor, cells) => {
    expect(detectScale(cells, "", "Prio")).toEqual({
      scale: "dots (font colour)",
      filledColor,
      why: "Punkte nach Schriftfarbe",
    });
  });

  it("have lost their colour when all are full and alike", () => {
    expect(detectScale(texts("●●●●●●", "● ● ● ● ● ●"), "", "Prio")).toEqual({
      scale: "dots",
      lostColour: true,
      why: "alle Punkte gefüllt; die Farbe ging wohl beim Kopieren verloren",
    });
  });

  it("have not lost it when somebody coloured them", () => {
    const [green, black] = [cell([6, "FF00695C"]), cell([6, "FF000000"])];
    expect(detectScale([green, green], "", "Prio").lostColour).toBeUndefined();
    expect(detectScale([black, black], "", "Prio").lostColour).toBe(true);
  });

  it("have not lost it when one cell has fewer", () => {
    expect(detectScale(texts("●●●●●●", "●●●●"), "", "Prio").lostColour).toBeUndefined();
  });
});
