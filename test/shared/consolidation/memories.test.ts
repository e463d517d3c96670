import { expect, it } from "vitest";
import { changesOf } from "../../../shared/consolidation/versions/changesOf.ts";
import { aFile, draftOf, published, settings } from "./town.ts";

const covers = ["code", "title"] as const;
const base = published(draftOf([aFile("Tiefbau", [{ code: "MO1", title: "Schnurpelbahn" }])]));
const renamed = aFile("Tiefbau", [{ code: "MO1", title: "Radweg" }], "neu.xlsx", covers);
const words = "# Gegenstand\nRadweg = Schnurpelbahn";
const handedIn = { department: "Tiefbau", period: "2025", extent: "complete" } as const;

it("judges titles by the town's words of today, whatever words the last run had", () => {
  const ids = (more: object = {}) =>
    draftOf([renamed], { base, settings: { ...settings, ...more } })
      .catalogue.map(({ id }) => id)
      .toSorted();
  const [known = ""] = base.catalogue.map(({ id }) => id);
  expect(ids()).toHaveLength(2);
  expect(ids({ words })).toEqual([known]);
  expect(ids()).toHaveLength(2);
});

it("tells a department what it changed by the words that its town has", () => {
  const spoken = { ...base, settings: { ...base.settings, words } };
  expect(changesOf([renamed], handedIn, base).added).toHaveLength(1);
  const { added, changed } = changesOf([renamed], handedIn, spoken);
  expect([added.length, changed.length]).toEqual([0, 1]);
});

it("names the version a measure stands from, also where two versions hold the very same measure", () => {
  const corrected = { ...base, number: base.number + 1 };
  const standsFrom = (version: typeof base) =>
    draftOf([], { base: version }).catalogue.flatMap(({ sources }) =>
      sources.map((source) => source.version)
    );
  expect(standsFrom(base)).toEqual([base.number]);
  expect(standsFrom(corrected)).toEqual([corrected.number]);
});
