import { describe, expect, it } from "vitest";
import { measuresOfTopic } from "../../../shared/reporting/measuresOfTopic.ts";

const mobility = { sources: [], topic: "Mobilität" };
const catalogue = [
  { ...mobility, id: "c", title: "Ohne Nummer" },
  {
    ...mobility,
    ...{ id: "b", code: "MO10", title: "Radroute" },
    byPeriod: { "2025": { assessment: "verzögert", progress: "Gebaut wird" } },
  },
  {
    ...mobility,
    ...{ id: "a", code: "MO2", title: "Mobilpunkt", byPeriod: { "2024": { progress: "Alt" } } },
  },
  { ...mobility, id: "d", code: "KA1", title: "Bäume", topic: "Klimaanpassung" },
];

describe("measuresOfTopic", () => {
  it("are those of the topic by number, with the values of the period alone", () => {
    const measures = measuresOfTopic(catalogue, { topic: "Mobilität", period: "2025" });
    expect(measures).toEqual([
      { topic: "Mobilität", id: "a", code: "MO2", title: "Mobilpunkt" },
      {
        ...{ topic: "Mobilität", id: "b", code: "MO10", title: "Radroute" },
        ...{ assessment: "verzögert", progress: "Gebaut wird" },
      },
      { topic: "Mobilität", id: "c", title: "Ohne Nummer" },
    ]);
  });
});
