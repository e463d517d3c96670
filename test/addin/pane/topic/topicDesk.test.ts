import { describe, expect, it } from "vitest";
import {
  extent,
  hasUnsaved,
  isChanged,
  isEmpty,
  measuresOf,
  releases,
  type TopicDesk,
  textOfReport,
  topicsOf,
} from "../../../../addin/pane/topic/topicDesk.ts";
import { readSettings } from "../../../../shared/catalogue/settings/readSettings.ts";
import type { Me } from "../../../../shared/exchange/entities/member.ts";
import type { TopicReportEntry } from "../../../../shared/exchange/entities/topic.ts";

const { settings } = readSettings({
  municipality: { id: "m", name: "Stadt Musterstadt" },
  topics: [
    { code: "KA", name: "Klimaanpassung", order: 2 },
    { code: "MO", name: "Mobilität", order: 1 },
  ],
});
const me: Me = {
  ...{ person: "p", roles: ["sponsor"], departments: [], topics: ["KA"] },
  municipality: { id: "m", name: "Stadt Musterstadt" },
};
const measure = { sources: [], topic: "Mobilität" };
const desk: TopicDesk = {
  ...{ topics: settings.topics, periods: [], topic: "MO", period: "2025" },
  ...{ comments: [], onlyRisky: false, remarks: {} },
  published: {
    ...{ number: 1, period: "2025" },
    entries: [
      {
        ...measure,
        id: "b",
        code: "MO10",
        title: "Radroute",
        byPeriod: {
          "2025": { title: "Radroute", assessment: "verzögert", progress: "Gebaut wird" },
        },
      },
      {
        ...measure,
        id: "a",
        code: "MO2",
        title: "Mobilpunkt",
        byPeriod: { "2024": { title: "Mobilpunkt", progress: "Alt" } },
      },
      { ...measure, id: "c", title: "Ohne Nummer" },
      { ...measure, id: "d", code: "KA1", title: "Bäume", topic: "Klimaanpassung" },
    ],
  },
};
const entry: TopicReportEntry = {
  ...{ topic: "MO", period: "2025", progress: "Viel", challenges: "", decisionsNeeded: "" },
};

describe("topicsOf", () => {
  it("are those a person answers for, all for the office, none for others", () => {
    expect(topicsOf(me, settings).map(({ code }) => code)).toEqual(["KA"]);
    const office: Me = { ...me, roles: ["office"], topics: [] };
    expect(topicsOf(office, settings).map(({ code }) => code)).toEqual(["MO", "KA"]);
    expect(topicsOf({ ...me, topics: [] }, settings)).toEqual([]);
  });
});

describe("releases", () => {
  it("only the sponsor of this very topic does", () => {
    expect(releases(me, "KA")).toBe(true);
    expect(releases(me, "MO")).toBe(false);
    expect(releases({ ...me, roles: ["coordinator"] }, "KA")).toBe(false);
    expect(releases(undefined, "KA")).toBe(false);
  });
});

describe("measuresOf", () => {
  it("are those of the topic by number, with the values of the period alone", () => {
    const measures = measuresOf(desk);
    expect(measures.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(measures.map(({ progress }) => progress)).toEqual([undefined, "Gebaut wird", undefined]);
    expect(extent(measures)).toBe("3 Maßnahmen: 1\u00a0verzögert, 2\u00a0ohne Ampel.");
    expect(extent(measures.slice(0, 1))).toBe("1 Maßnahme: 1\u00a0ohne Ampel.");
  });

  it("are none before anything is published", () => {
    expect(measuresOf({ ...desk, published: undefined })).toEqual([]);
  });
});

describe("textOfReport", () => {
  const proposal = { progress: "- Radroute: Gebaut", challenges: "", decisionsNeeded: "" };
  it("is what the service proposes while nobody has written one", () => {
    expect(textOfReport({ ...desk, proposal })).toEqual(proposal);
    expect(isEmpty(textOfReport(desk))).toBe(true);
  });

  it("is the kept report, whatever is proposed", () => {
    const text = textOfReport({ ...desk, proposal, report: { answer: entry, etag: "1" } });
    expect(text).toEqual({ progress: "Viel", challenges: "", decisionsNeeded: "" });
  });
});

describe("what is not saved yet", () => {
  const proposed = { ...desk, text: textOfReport(desk) };
  it("is a proposal nobody has touched, without asking before leaving", () => {
    expect(isChanged(proposed)).toBe(true);
    expect(hasUnsaved(proposed)).toBe(false);
  });

  it("is a word typed into the report or a comment begun", () => {
    const typed = { ...proposed, text: { ...proposed.text, challenges: "Fläche" } };
    expect(hasUnsaved(typed)).toBe(true);
    expect(hasUnsaved({ ...proposed, remarks: { a: "Bitte" } })).toBe(true);
    expect(hasUnsaved({ ...proposed, remarks: { a: " " } })).toBe(false);
  });
});
