import { describe, expect, it } from "vitest";
import { aFile, draftOf, measureOf, published, questionsOf } from "./town.ts";

const radweg = { code: "MO1", title: "Radweg Hafenstraße", department: "Tiefbau" };
const of2025 = { assessment: "im Plan", progress: "Der erste Abschnitt ist fertig." } as const;

describe("what was said of an earlier period", () => {
  it.each([["Tiefbau"], ["Tiefbau", "Schulen"]])(
    "stands when the cells for the new period are left empty (%s, %s)",
    (...senders) => {
      const version = published(
        draftOf(senders.map((sender) => aFile(sender, [{ ...radweg, ...of2025 }])))
      );
      const { id } = measureOf(version, radweg.title);
      const file = aFile("Tiefbau", [{ id, ...radweg }], "neu.xlsx", ["assessment", "progress"]);
      const draft = draftOf([file], { base: version, period: "2026" });
      const { byPeriod } = measureOf(draft, radweg.title);
      expect(byPeriod).toEqual({ "2025": of2025 });
      expect(questionsOf(draft, "conflict")).toEqual([]);
    }
  );
});
