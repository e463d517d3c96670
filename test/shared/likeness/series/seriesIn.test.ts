import { describe, expect, it } from "vitest";
import { ownDictionary } from "../../../../shared/likeness/dictionary/dictionary.ts";
import { seriesIn } from "../../../../shared/likeness/series/seriesIn.ts";

const actions = "Planung Bau Wartung Ausschreibung Abnahme Werbung Prüfung Vermietung".split(" ");
const things =
  "Zisternen Ladesäulen Fahrradbügel Trinkbrunnen Sonnensegel Dachgärten Hochbeete Mülleimer".split(
    " "
  );
const places = [
  ...["am Rathaus", "im Freibad", "an der Lindenschule", "auf dem Bauhof", "im Stadtpark"],
  ...["am Zoo", "im Museum", "am Klinikum", "im Hafen", "in der Altstadt"],
];

/** Of all that could be said, so much stands in the list. */
const plain = actions.flatMap((action, a) =>
  things.flatMap((thing, b) =>
    places.flatMap((place, c) =>
      (((a + 1) * 73 + (b + 1) * 151 + (c + 1) ** 3 * 283 + (b + 2) ** a) % 1009) % 4 === 0
        ? [`${action} ${thing} ${place}`]
        : []
    )
  )
);
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

  it("keeps neighbours apart, whatever the dictionary says of their words", () => {
    const told = series(plain);
    const [one, other] = ["Prüfung", "Wartung"].map((action) =>
      plain.findIndex((title) => title.startsWith(`${action} Mülleimer`))
    );
    expect(told?.pairs).toEqual([]);
    expect(told?.isApart(one ?? -1, other ?? -1)).toBe(true);
    expect(told?.isApart(one ?? -1, one ?? -1)).toBe(false);
  });

  it("is none where titles are few or each has words of its own", () => {
    expect(series(plain.slice(0, 40))).toBeUndefined();
    const own = plain.map(
      (_, at) => `${"Wort".repeat(1 + (at % 7))}${at} und Ding${at} im Haus${at}`
    );
    expect(series(own)).toBeUndefined();
  });
});
