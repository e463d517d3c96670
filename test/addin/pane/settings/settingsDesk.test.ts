import { describe, expect, it } from "vitest";
import {
  changedParts,
  freshId,
  mergeSettings,
  movedUp,
  renamedIn,
  withOldNames,
} from "../../../../addin/pane/settings/settingsDesk.ts";
import type { Settings } from "../../../../shared/catalogue/settings/settings.ts";
import { adaptation, building, kept, mobility, nature, withDepartments } from "./aTown.ts";

describe("mergeSettings", () => {
  it("takes what each has changed", () => {
    const own = { ...kept, topics: [adaptation] };
    const theirs = { ...kept, committees: [], periods: [] };
    expect(mergeSettings(kept, own, theirs)).toEqual({
      settings: { ...theirs, topics: [adaptation] },
      both: [],
    });
  });

  it("names what both have changed, and keeps the own wording", () => {
    const own = { ...kept, topics: [adaptation] };
    const merged = mergeSettings(kept, own, { ...kept, topics: [mobility] });
    expect(merged).toEqual({ settings: own, both: ["Themenfelder"] });
  });

  it("also takes away whose release counts", () => {
    const base: Settings = { ...kept, releasedBy: "head" };
    expect(mergeSettings(base, kept, base).settings.releasedBy).toBeUndefined();
    expect(changedParts(base, kept)).toEqual(["Kommune"]);
  });
});

describe("another name", () => {
  const wish = {
    ...withDepartments({ ...building, name: "Hochbau" }, nature),
    topics: [{ ...mobility, code: "VK" }, adaptation],
  };
  it("leaves the old one as an other way of writing it", () => {
    expect(withOldNames(kept, wish).departments[0]?.aliases).toEqual(["Bauen"]);
    expect(withOldNames(kept, kept)).toEqual(kept);
  });

  it("is known for those who answer for it", () => {
    expect(renamedIn(kept, wish)).toEqual({
      departments: new Map([["Bauen", "Hochbau"]]),
      topics: new Map([["MO", "VK"]]),
    });
  });
});

describe("lists", () => {
  it("give a new department an id of its own", () => {
    const taken = { ...building, id: "dienststelle-2" };
    expect(freshId([taken])).toBe("dienststelle-3");
  });

  it("move an entry up, the first stays", () => {
    expect(movedUp(["a", "b", "c"], 2)).toEqual(["a", "c", "b"]);
    expect(movedUp(["a", "b"], 0)).toEqual(["a", "b"]);
  });
});
