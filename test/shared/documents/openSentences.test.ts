import { expect, it } from "vitest";
import { makePaper } from "../../../shared/documents/makePaper.ts";
import type { PaperContext } from "../../../shared/documents/paper.ts";
import { paperKinds } from "../../../shared/documents/paperKinds.ts";
import { aCatalogue, aMeasure, someSettings } from "./aCatalogue.ts";

const sentencesOf = (kind: string, context: Partial<PaperContext>, measures = [aMeasure()]) => {
  const paper = makePaper(kind, aCatalogue(measures), { ...context, audience: "öffentlich" });
  return [...(paper?.open ?? []), ...(paper?.hints ?? []), ...(paper?.stops ?? [])];
};

it("says what is open in any kind of paper in German, without the names of files", () => {
  const contexts = [
    {},
    { committee: "Seniorenbeirat", topic: "XY", meeting: {}, measures: ["BA-01"] },
    { handedOver: "2026-03-01", texts: { gibtesnicht: { text: "Nein." } } },
  ];
  const said = [...paperKinds.keys()].flatMap((kind) =>
    contexts.flatMap((context) => sentencesOf(kind, context, []))
  );
  expect(said.length).toBeGreaterThan(30);
  expect(said.filter((one) => /\([a-z][A-Za-z.]*\)| --/.test(one))).toEqual([]);
});

it("quotes what has quotes of its own with single ones within", () => {
  const title = "Leitlinie „Nachhaltig bauen“\nfür Vorhaben";
  const quoted = "„Leitlinie ‚Nachhaltig bauen‘ für Vorhaben (BA-01)“";
  const measure = aMeasure({ code: "BA-01", title });
  const paper = makePaper("beschlussvorlage", aCatalogue([measure]), {
    audience: "öffentlich",
    measures: ["BA-01"],
  });
  expect(paper?.properties.title).toBe(`Umsetzung der Maßnahme ${quoted}`);
  expect(JSON.stringify(paper?.blocks)).toContain(`Umsetzung der Maßnahme ${quoted}.`);
  const secret = aMeasure({ code: "BA-01", title, visibility: "verwaltungsintern" });
  const stops = sentencesOf("mitteilung", { subject: "Zu BA-01" }, [secret]);
  expect(stops.join()).toContain(`Die Maßnahme ${quoted} ist nicht für diesen Leserkreis`);
});

it("says a title on one line, whatever breaks it", () => {
  const measure = aMeasure({ code: "MO1", title: "Radweg\u2028am\nMühlbach" });
  const context = { audience: "öffentlich", measures: ["MO1"] } as const;
  const paper = makePaper("beschlussvorlage", aCatalogue([measure]), context);
  expect(paper?.properties.title).toBe("Umsetzung der Maßnahme „Radweg am Mühlbach (MO1)“");
  const subject = { ...context, subject: "Klima\u2029Bericht" };
  const own = makePaper("mitteilung", aCatalogue([measure]), subject);
  expect(own?.properties.title).toBe("Klima Bericht");
});

it.each([
  ["M \\d{4} \\d{4}", " (M 9999 9999)"],
  ["(?:BV|IV)/\\d+", ""],
])("shows the form of a number and no pattern: %s", (numberPattern, shown) => {
  const settings = {
    ...someSettings,
    paperTypes: [{ kind: "mitteilung", label: "Mitteilung", numberPattern }],
  };
  const paper = makePaper("mitteilung", aCatalogue([], { settings }), {
    audience: "öffentlich",
    reference: "X",
  });
  expect(paper?.open).toContain(
    `Die Vorlagennummer „X“ sieht nicht aus wie hier üblich${shown}. Bitte prüfen.`
  );
});
