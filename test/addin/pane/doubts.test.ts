import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { textOf } from "../../../addin/pane/element.ts";
import { doubtCard, scaleName } from "../../../addin/pane/structure/doubtCards.ts";
import {
  certainty,
  doubtsOf,
  headingsCounted,
  headingsOf,
  questionsCounted,
} from "../../../addin/pane/structure/doubts.ts";
import { newReadingDesk, type ReadingSummary } from "../../../addin/reading/readingDesk.ts";
import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";

const folder = "demo/eschenfurt";
const nothing = { learned: {}, decided: {} };
let list: ReadingSummary;
let forms: ReadingSummary;

async function read(name: string): Promise<ReadingSummary> {
  const { settings } = readSettings(JSON.parse(await readFile(`${folder}/settings.json`, "utf8")));
  const bytes = new Uint8Array(await readFile(`${folder}/${name}`));
  return newReadingDesk().read(name, bytes, { settings });
}

beforeAll(async () => {
  [list, forms] = await Promise.all([
    read("FB5_Klimaliste_Stand_2026-02.xlsx"),
    read("FB3_Steckbriefe_Klimaanpassung.xlsx"),
  ]);
});

describe("doubtsOf", () => {
  it("asks for every scale that would be converted", () => {
    expect(doubtsOf(list, nothing).map(({ kind, heading }) => [kind, heading])).toEqual([
      ["scale", "Priorität"],
      ["scale", "THG- Minderung"],
      ["scale", "Kosteneffizienz"],
    ]);
  });

  it("asks nothing twice: not what was decided, not what was learned", () => {
    const decided = { Priorität: "priority" };
    const learned = { "THG- Minderung": "emissionReduction", Kosteneffizienz: null };
    const left = doubtsOf(list, { learned, decided });
    expect(left.map(({ heading }) => heading)).toEqual(["Kosteneffizienz"]);
  });

  it("names a heading of many forms once, and dots need no conversion", () => {
    const headings = headingsOf(forms).map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
    expect(doubtsOf(forms, nothing).filter(({ kind }) => kind === "scale")).toEqual([]);
  });
});

describe("doubtCard", () => {
  it("shows every text and the dots it becomes", () => {
    const [priority, saving] = doubtsOf(list, nothing).map((doubt) =>
      textOf(doubtCard(doubt, () => {}))
    );
    expect(priority).toContain("Blatt „Maßnahmen 2025“, Spalte H");
    expect(priority).toContain("mit Ziffern von 1 bis 5");
    expect(priority).toContain("5●●●●●● (6 von 6)");
    expect(saving).toContain("–indirekt");
  });

  it("says that a scale was turned round", () => {
    expect(scaleName("1-5 reversed")).toBe(
      "mit Ziffern von 1 bis 5, umgekehrt: Das Erste ist das Beste"
    );
  });
});

describe("certainty", () => {
  it.each([
    [1, "sicher"],
    [0.8, "ziemlich sicher"],
    [0.5, "unsicher"],
  ])("calls %d „%s“", (sure, word) => {
    expect(certainty(sure)).toBe(word);
  });
});

describe("how many headings there are", () => {
  it("counts columns in a list, and particulars on a Steckbrief", () => {
    const [inList, onForms] = [headingsOf(list), headingsOf(forms)];
    expect(headingsCounted(inList)).toBe(`${inList.length} Spalten`);
    expect(headingsCounted(onForms)).toBe(`${onForms.length} Angaben`);
    expect(questionsCounted(doubtsOf(list, nothing))).toBe("3 Fragen zu Spalten");
  });
});
