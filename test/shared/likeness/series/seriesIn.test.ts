import { describe, expect, it } from "vitest";
import { ownDictionary } from "../../../../shared/likeness/dictionary/dictionary.ts";
import { seriesIn } from "../../../../shared/likeness/series/seriesIn.ts";
import { plainTitles as plain } from "./plainTitles.ts";

const series = (titles: readonly string[]) =>
  seriesIn(
    titles.map((title) => ({ titles: [title] })),
    ownDictionary()
  );
const partnersOf = (title: string, more: readonly string[] = []) => {
  const titles = [...plain, title, ...more];
  return series(titles)
    ?.pairs.filter(({ a, b }) => titles[a] === title || titles[b] === title)
    .map(({ a, b }) => titles[titles[a] === title ? b : a]);
};

describe("a list put together from few phrases", () => {
  it("knows a title with a slip of the finger", () => {
    const title = plain.find((each) => each.startsWith("Planung Zisternen")) ?? "";
    expect(partnersOf(title.replace("Planung", "Planug"))).toEqual([title]);
    expect(partnersOf(title.replace("Zisternen", "Zisternnen"))).toEqual([title]);
  });

  it("learns from the titles what no dictionary knows", () => {
    const known = plain.filter((title) => title.includes("Zisternen")).slice(0, 6);
    const retold = known.map((title) => title.replace("Zisternen", "Kwumpel"));
    const titles = [...plain, ...retold];
    const found = series(titles)?.pairs.map(({ a, b, likeness }) => [
      titles[a],
      titles[b],
      likeness.reasons.join(),
    ]);
    expect(found).toContainEqual([
      known[3],
      retold[3],
      "„Zisternen“ und „Kwumpel“ meinen in dieser Liste dasselbe",
    ]);
  });

  it("knows another wording in whatever order a title says it", () => {
    const known = plain.filter((title) => title.includes("Zisternen")).slice(0, 6);
    const retold = known.map((title) => {
      const [action = "", , ...place] = title.split(" ");
      return `${place.slice(place[0] === "an" || place[1] === "der" ? 2 : 1).join(" ")}: Kwumpel – ${action}`;
    });
    const titles = [...plain, ...retold];
    const found = series(titles)?.pairs.map(({ a, b }) => [titles[a], titles[b]]);
    known.forEach((title, at) => {
      expect(found).toContainEqual([title, retold[at]]);
    });
  });

  it("is one where every office has its own order", () => {
    const orders = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [1, 0, 2],
    ] as const;
    const told = plain.map((title, at) => {
      const [action = "", thing = "", ...place] = title.split(" ");
      const said = [action, thing, place.join(" ")];
      const titles = [(orders[at % 4] ?? []).map((each) => said[each]).join(" ")];
      return { titles, department: `Amt ${at % 4}` };
    });
    const [first] = told;
    const slip = first?.titles[0]?.replace("Zisternen", "Zisternnen") ?? "";
    const all = [...told, { titles: [slip], department: "Amt 5" }];
    const found = seriesIn(all, ownDictionary());
    expect(found?.pairs.map(({ a, b }) => [a, b])).toEqual([[0, plain.length]]);
    expect(found?.isApart(0, 1)).toBe(true);
  });

  it("keeps neighbours apart, whatever the dictionary says of their words", () => {
    const told = series(plain);
    const [one, other] = ["Prüfung", "Wartung"].map((action) =>
      plain.findIndex((title) => title.startsWith(`${action} Mülleimer`))
    );
    expect(told?.pairs).toEqual([]);
    expect(told?.isApart(one ?? -1, other ?? -1)).toBe(true);
    expect(told?.isApart(one ?? -1, one ?? -1)).toBe(false);
  });

  it("is put together by several offices: the list of one tells of its own things", () => {
    const told = (offices: number) =>
      seriesIn(
        plain.map((title, at) => ({ titles: [title], department: `Amt ${at % offices}` })),
        ownDictionary()
      );
    expect(told(1)).toBeUndefined();
    expect(told(4)).toBeDefined();
  });

  it("finds the same whatever the order of the titles", () => {
    const retold = plain
      .filter((title) => title.includes("Zisternen"))
      .slice(0, 6)
      .map((title) => title.replace("Zisternen", "Kwumpel"));
    const inOrder = [...plain, ...retold, "Planug Hochbeete im Hafen"];
    const found = (titles: readonly string[]) =>
      new Set(series(titles)?.pairs.map(({ a, b }) => [titles[a], titles[b]].sort().join(" = ")));
    const expected = found(inOrder);
    expect(expected.size).toBeGreaterThan(4);
    expect(found(inOrder.toReversed())).toEqual(expected);
    expect(found(inOrder.toSorted())).toEqual(expected);
  });

  it("does not keep apart what bears the very same title besides its own", () => {
    const [own = "", other = ""] = ["Prüfung", "Wartung"].map((action) =>
      plain.find((title) => title.startsWith(`${action} Mülleimer`))
    );
    const measures = [...plain.map((title) => ({ titles: [title] })), { titles: [own, other] }];
    const told = seriesIn(measures, ownDictionary());
    expect(told?.isApart(plain.indexOf(other), plain.length)).toBe(false);
    expect(told?.isApart(plain.indexOf(own), plain.indexOf(other))).toBe(true);
  });

  it("compares of a title filled down each with the first alone", () => {
    const [title = ""] = plain;
    const told = series([...plain, ...Array.from({ length: 100 }, () => title)]);
    expect(told?.pairs).toHaveLength(100);
    expect(told?.pairs.every(({ a }) => a === 0)).toBe(true);
  });

  it("is none where titles are few, one is filled down or each has words of its own", () => {
    expect(series(plain.slice(0, 40))).toBeUndefined();
    expect(
      series([...plain, ...Array.from({ length: 3000 }, () => plain[0] ?? "")])
    ).toBeUndefined();
    const own = plain.map(
      (_, at) => `${"Wort".repeat(1 + (at % 7))}${at} und Ding${at} im Haus${at}`
    );
    expect(series(own)).toBeUndefined();
  });
});
