import { expect, it } from "vitest";
import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";
import { askedDecisions, reportedTopics } from "../../../shared/documents/reportedTopics.ts";

const { settings } = readSettings({
  municipality: { id: "e", name: "Eschenfurt" },
  topics: [{ code: "BS", name: "Bauen und Sanieren" }],
});

it("names topics as the settings do, and leaves out what nobody wrote", () => {
  const kept = {
    ...{ topic: "BS", progress: "Das Dach ist dicht.", challenges: "", decisionsNeeded: "" },
    releasedAt: "2026-03-05T09:00:00.000Z",
  };
  expect(reportedTopics([kept], settings)).toEqual({
    topicReports: [
      {
        topic: "Bauen und Sanieren",
        progress: "Das Dach ist dicht.",
        releasedAt: "2026-03-05",
      },
    ],
  });
});

it("says nothing where nothing is kept, so that the measures speak", () => {
  expect(reportedTopics([], settings)).toEqual({});
});

it("asks for no decision where a report says that there is none to take", () => {
  const reports = ["Keine.", "derzeit kein Entscheidungsbedarf", "–", "Keine Parkplätze mehr?"].map(
    (decisionsNeeded) => ({ topic: "Mobilität", decisionsNeeded })
  );
  expect(askedDecisions(reports)).toEqual(["Mobilität: Keine Parkplätze mehr?"]);
});
