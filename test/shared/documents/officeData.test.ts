import { describe, expect, it } from "vitest";
import { officeChoices } from "../../../shared/documents/officeData.ts";

const nothing = { meetings: [], events: [], workshops: [], budget: [], topicReports: [] };

describe("officeChoices", () => {
  it("tells every meeting and event, rows without a name of their own with the one above", () => {
    const { meetings } = officeChoices({
      ...nothing,
      meetings: [
        { committee: "Klimabeirat", date: "5.5.2027", subject: "Bericht" },
        { subject: "Radverkehr", isPublic: "nein" },
        { committee: "Rat", date: "2027-06-01" },
      ],
      events: [{ title: "Klimatag", date: "2027-07-01" }],
    });
    expect(meetings.map(({ committee, title, date }) => [committee ?? title, date])).toEqual([
      ["Klimabeirat", "2027-05-05"],
      ["Rat", "2027-06-01"],
      ["Klimatag", "2027-07-01"],
    ]);
    expect(meetings[0]?.items?.map(({ subject, isPublic }) => [subject, isPublic])).toEqual([
      ["Bericht", undefined],
      ["Radverkehr", false],
    ]);
  });

  it("tells workshops and the budget, and nothing where nothing stands", () => {
    const found = officeChoices({
      ...nothing,
      workshops: [{ title: "Werkstatt", task: "Bäume", solutions: "pflanzen\ngießen" }],
      budget: [{ measure: "MO1", planned: "12.000 €" }],
    });
    expect(found.workshops[0]).toMatchObject({
      title: "Werkstatt",
      tasks: [{ task: "Bäume", solutions: ["pflanzen", "gießen"] }],
    });
    expect(found.common).toEqual({ budget: [{ measure: "MO1", planned: 12_000 }] });
    expect(officeChoices(nothing)).toEqual({ meetings: [], workshops: [], common: {} });
  });
});
