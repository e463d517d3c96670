import { describe, expect, it } from "vitest";
import { aFile, anAnswer, draftOf, measureOf, published, questionOf, questionsOf } from "./town.ts";

describe("identity", () => {
  it("holds one code with alike titles for one measure and lists every source", () => {
    const draft = draftOf([
      aFile("Tiefbau", [{ code: "MO2", title: "Ausbau Radweg Bahnhofstraße" }]),
      aFile("Stadtwerke", [{ code: "MO2", title: "Radwegeausbau Bahnhofstr." }]),
    ]);
    const { sources } = measureOf(draft, "Ausbau Radweg Bahnhofstraße");
    expect(draft.catalogue).toHaveLength(1);
    expect(sources.map(({ file, row }) => [file, row])).toEqual([
      ["Stadtwerke.xlsx", 2],
      ["Tiefbau.xlsx", 2],
    ]);
    expect(questionsOf(draft, "duplicate")).toEqual([]);
  });

  it("asks about one code with unlike titles and proposes a free one", () => {
    const draft = draftOf([
      aFile("Tiefbau", [
        { code: "MO6", title: "Heller Asphalt" },
        { code: "MO7", title: "Fahrradstraßen", links: [{ code: "MO9" }] },
      ]),
      aFile("Schulen", [{ code: "MO6", title: "Lastenräder für Hausmeister" }]),
    ]);
    const question = questionOf(draft, "codeCollision");
    expect(question.candidates?.map(({ value }) => value)).toEqual(["MO6", "MO10"]);
    const renamed = draftOf(
      [
        aFile("Tiefbau", [{ code: "MO6", title: "Heller Asphalt" }]),
        aFile("Schulen", [{ code: "MO6", title: "Lastenräder für Hausmeister" }]),
      ],
      { answers: [anAnswer(question, "rename", { value: "MO11" })] }
    );
    const codes = renamed.catalogue.map(({ code, formerCodes }) => [code, formerCodes]);
    expect(codes).toEqual([
      ["MO6", undefined],
      ["MO11", ["MO6"]],
    ]);
  });

  it("takes unlike titles under one code for one measure where an amount is the same", () => {
    const cost = { min: 640_000, max: 640_000 };
    const tours = { code: "MO3", title: "Bücherbus ohne Auspuff", investment: cost };
    const fleet = { code: "MO3", title: "Rollende Bibliothek mit Akku", investment: cost };
    const draft = draftOf([aFile("Schulen", [tours]), aFile("Tiefbau", [fleet])]);
    expect(draft.catalogue).toHaveLength(1);
    expect(questionsOf(draft, "codeCollision")).toEqual([]);
    const years = { start: "2025-03", end: "2027-09" };
    const alsoInTime = draftOf([
      aFile("Schulen", [{ code: "MO4", title: "Hofladen im Depot", ...years }]),
      aFile("Tiefbau", [{ code: "MO4", title: "Rampenverkauf im Depot", ...years }]),
    ]);
    expect(alsoInTime.catalogue).toHaveLength(1);
    const ofOneName = draftOf([
      aFile("Schulen", [tours], "Liste.xlsx"),
      aFile("Tiefbau", [fleet], "Liste.xlsx"),
    ]);
    expect(ofOneName.catalogue).toHaveLength(1);
    // A row copied in its own sheet brings its amounts along.
    const copied = draftOf([aFile("Schulen", [tours, fleet])]);
    expect(copied.catalogue).toHaveLength(2);
    expect(questionsOf(copied, "codeCollision")).toHaveLength(1);
  });

  it("asks about a part that bears the code of the whole, with costs and years of its own", () => {
    const euro = (amount: number) => ({ min: amount, max: amount });
    const whole = { title: "Solarstrom auf allen Dächern", start: "2024", end: "2032" };
    const part = { title: "Reithalle: Photovoltaik 80 kWp", start: "2026-03", end: "2026-10" };
    const draft = draftOf([
      aFile("Stabsstelle Klima", [{ ...whole, code: "EE4", investment: euro(900_000) }]),
      aFile("Stadtwerke", [{ code: "EE4", title: "Photovoltaik auf allen Dächern" }]),
      aFile("Tiefbau", [{ ...part, code: "EE4", investment: euro(95_000) }]),
    ]);
    expect(draft.catalogue.map(({ sources }) => sources.length).sort()).toEqual([1, 2]);
    expect(measureOf(draft, part.title).sources).toHaveLength(1);
    expect(questionsOf(draft, "codeCollision")).toHaveLength(1);
  });

  it("leads links on to the number a measure is given", () => {
    const files = [
      aFile("Tiefbau", [{ code: "MO6", title: "Heller Asphalt" }]),
      aFile("Schulen", [
        { code: "MO6", title: "Lastenräder für Hausmeister" },
        { code: "MO8", title: "Werkstatt", links: [{ code: "MO6", title: "Lastenräder" }] },
      ]),
    ];
    const question = questionOf(draftOf(files), "codeCollision");
    const draft = draftOf(files, { answers: [anAnswer(question, "rename")] });
    const renamed = question.measures[1];
    const code = draft.catalogue.find(({ id }) => id === renamed)?.code;
    expect(code).toBe(question.candidates?.[1]?.value);
    const { title } = draft.catalogue.find(({ id }) => id === renamed) ?? {};
    expect(measureOf(draft, "Werkstatt").links?.[0]?.code).toBe(
      title === "Heller Asphalt" ? "MO6" : code
    );
  });

  it("joins rows without a code by their exact title inside one department only", () => {
    const draft = draftOf([
      aFile("Tiefbau", [{ title: "Trinkbrunnen" }], "a.xlsx"),
      aFile("Tiefbau", [{ title: "TRINKBRUNNEN " }], "b.xlsx"),
      aFile("Schulen", [{ title: "Trinkbrunnen" }]),
    ]);
    expect(draft.catalogue.map(({ sources }) => sources.length).sort()).toEqual([1, 2]);
    expect(questionOf(draft, "duplicate")).toMatchObject({ likeness: "sure", score: 1 });
  });

  it("asks whether two departments mean the same, with score and reasons", () => {
    const draft = draftOf([
      aFile("Tiefbau", [{ code: "MO5", title: "Trinkbrunnen in der Innenstadt" }]),
      aFile("Stadtwerke", [{ title: "Trinkwasserbrunnen Innenstadt" }]),
    ]);
    const question = questionOf(draft, "duplicate");
    expect(question.places.map(({ file }) => file).sort()).toEqual([
      "Stadtwerke.xlsx",
      "Tiefbau.xlsx",
    ]);
    expect(question.score).toBeGreaterThan(0.5);
    expect(question.reasons).toContain("andere Federführung");
  });

  it("does not ask about the next street, nor about every roof of one school", () => {
    const draft = draftOf([
      aFile("Tiefbau", [
        { title: "Ausbau Radweg Bahnhofstraße" },
        { title: "Ausbau Radweg Mühlenstraße" },
      ]),
      aFile("Schulen", [{ title: "Entsiegelung Schulhof Grundschule Brunnenweg" }]),
      aFile(
        "Stadtwerke",
        ["Dachsanierung", "Fenstertausch", "Heizungserneuerung", "Regelungstechnik"].map(
          (work) => ({
            title: `${work} Grundschule Brunnenweg`,
          })
        )
      ),
    ]);
    expect(questionsOf(draft, "duplicate")).toEqual([]);
  });

  it("merges on request: the lower id lives, the other redirects", () => {
    const files = [
      aFile("Tiefbau", [{ code: "MO5", title: "Trinkbrunnen in der Innenstadt", end: "2026" }]),
      aFile("Stadtwerke", [{ title: "Trinkwasserbrunnen Innenstadt", end: "2027" }]),
    ];
    const asked = draftOf(files);
    const draft = draftOf(files, { answers: [anAnswer(questionOf(asked, "duplicate"), "merge")] });
    const [low, high] = asked.catalogue.map(({ id }) => id).sort();
    expect(draft.catalogue.map(({ id, code }) => [id, code])).toEqual([[low, "MO5"]]);
    expect(draft.mergedInto).toEqual({ [high ?? ""]: low });
    expect(questionOf(draft, "conflict")).toMatchObject({ field: "end", measures: [low] });
  });

  it("finds a measure of the last version by its id although title and code changed", () => {
    const version = published(draftOf([aFile("Tiefbau", [{ code: "MO1", title: "Radweg" }])]));
    const id = version.catalogue[0]?.id ?? "";
    const files = [aFile("Tiefbau", [{ id, code: "MO8", title: "Umbau der Kreuzung" }])];
    const draft = draftOf(files, { base: version });
    expect(draft.catalogue.map((measure) => [measure.id, measure.title])).toEqual([
      [id, "Umbau der Kreuzung"],
    ]);
  });

  it("leaves the id with the row nearest the last version when a row was copied", () => {
    const version = published(draftOf([aFile("Tiefbau", [{ title: "Radweg Bahnhofstraße" }])]));
    const id = version.catalogue[0]?.id ?? "";
    const files = [
      aFile("Tiefbau", [
        { id, title: "Zebrastreifen am Markt" },
        { id, title: "Radweg Bahnhofstraße" },
      ]),
    ];
    const draft = draftOf(files, { base: version });
    expect(draft.catalogue).toHaveLength(2);
    expect(measureOf(draft, "Radweg Bahnhofstraße").id).toBe(id);
  });
});
