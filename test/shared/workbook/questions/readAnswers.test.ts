import { describe, expect, it } from "vitest";
import type { Answer } from "../../../../shared/catalogue/answer.ts";
import type { Draft } from "../../../../shared/catalogue/draft.ts";
import type { Question } from "../../../../shared/catalogue/question.ts";
import { misfit } from "../../../../shared/consolidation/answers/answerFits.ts";
import { measureLinks } from "../../../../shared/workbook/catalogue/measureLink.ts";
import { toXml } from "../../../../shared/workbook/ours/hiddenValues.ts";
import { questionsLayout } from "../../../../shared/workbook/questions/questionsLayout.ts";
import { readAnswers } from "../../../../shared/workbook/questions/readAnswers.ts";
import { aFile, anAnswer, draftOf, settings } from "../../consolidation/town.ts";

const rows = {
  code: "MO1",
  title: "Radweg Hafenstraße",
  department: "Tiefbau",
  topic: "Mobilität",
};
const draft = draftOf([
  aFile("Tiefbau", [
    { ...rows, end: "2027", investment: { min: 100, max: 100 } },
    { code: "MO1", title: "Wärmenetz Altstadt", department: "Tiefbau" },
  ]),
  aFile("Schulen", [
    { ...rows, end: "2029-03", investment: { min: 200, max: 250 }, links: [{ code: "MO9" }] },
    { title: "Radweg in der Hafenstraße", department: "Schulen", topic: "Mobilität" },
  ]),
]);
const link = measureLinks([], draft.catalogue.length);
const who = { settings, by: "Stabsstelle", at: "2025-04-01T08:00:00Z" };

/** The sheet as it is read back, with what somebody typed: heading → text, by question. */
function readBack(
  typed: (question: Question, row: string) => Readonly<Record<string, string>>,
  given: readonly Answer[] = [],
  of: Draft = draft
) {
  const { layout, hidden } = questionsLayout(of, given, link);
  const headings = layout.columns.map(({ heading }) => heading);
  const mark = headings.indexOf("Kennung");
  const filled = layout.rows.map((cells) => {
    const question = of.questions.find(({ key }) => String(cells[mark]).endsWith(key));
    const more = question ? typed(question, cells.join(" ")) : {};
    return cells.map((cell, at) => {
      const text = more[headings[at] ?? ""] ?? (typeof cell === "object" ? cell.value : cell);
      return text === undefined ? undefined : { text: String(text) };
    });
  });
  const header = headings.map((text) => ({ text }));
  const grids = [{ name: "Klärungsfälle", rows: [[{ text: "Klärungsfälle" }], header, ...filled] }];
  const xml = toXml({ municipality: "musterau", values: hidden });
  return readAnswers({ grids, customXml: [{ xml }] }, who);
}

const only = (field: string, typed: Readonly<Record<string, string>>) => (question: Question) =>
  question.field === field || question.kind === field ? typed : {};

describe("readAnswers", () => {
  it("reads nothing where nothing is filled in", () => {
    const reading = readBack(() => ({}));
    expect([reading?.answers, reading?.troubles]).toEqual([[], []]);
  });

  it.each([
    ["end", "2028", "2028"],
    ["end", " März 2028 ", "2028-03"],
    ["investment", "ca. 150 T€", { min: 150_000, max: 150_000 }],
  ])("reads an own value of %s as the field reads its cells", (field, text, value) => {
    const reading = readBack(only(field, { "Eigene Angabe": text }));
    expect(reading?.troubles).toEqual([]);
    expect(reading?.answers.map((one) => [one.choice, one.value])).toEqual([["own", value]]);
  });

  it("keeps quotes, leading zeros and line breaks of a reason", () => {
    const reason = "„So“ steht es in 007,\nBlatt 1.10 – siehe “Protokoll”";
    const reading = readBack(only("end", { Antwort: "Angabe 2", Begründung: reason }));
    expect(reading?.answers[0]).toMatchObject({ choice: "take", source: 1, reason });
  });

  it("reads who decided and on which day", () => {
    const typed = { Antwort: "Angabe 1", "Entschieden von": "Frau Yıldız", am: "3.4.2025" };
    const reading = readBack(only("end", typed));
    expect(reading?.answers[0]).toMatchObject({ by: "Frau Yıldız", at: "2025-04-03T12:00:00Z" });
  });

  it("reads whose words win, field by field", () => {
    const own = "Ziel der Maßnahme: 2\nBeschreibung = Angabe 1";
    const reading = readBack(
      only("duplicate", { Antwort: "zusammenführen", "Eigene Angabe": own })
    );
    expect(reading?.troubles).toEqual([]);
    expect(reading?.answers[0]).toMatchObject({
      choice: "merge",
      value: { goal: 1, description: 0 },
    });
  });

  it("says which line about whose words it does not understand", () => {
    const typed = { Antwort: "zusammenführen", "Eigene Angabe": "Ziehl: 2" };
    const reading = readBack(only("duplicate", typed));
    expect(reading?.troubles).toEqual([
      expect.stringContaining("„Ziehl: 2“ ist nicht zu verstehen"),
    ]);
  });

  it("gives answers given before word for word, as long as their cells stand", () => {
    const answers = draft.questions.flatMap((question): Answer[] => {
      const more = { at: "2025-03-30T23:59:58.123+02:00", by: "M. Öztürk" };
      if (question.kind === "duplicate")
        return [anAnswer(question, "merge", { ...more, value: { goal: 1 } })];
      if (question.field === "end")
        return [anAnswer(question, "own", { ...more, value: "2028-01" })];
      if (question.kind === "codeCollision") return [anAnswer(question, "rename", more)];
      return question.field === "investment" ? [anAnswer(question, "both", more)] : [];
    });
    expect(answers).toHaveLength(4);
    const reading = readBack(() => ({}), answers);
    expect(reading?.answers.toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual(
      answers.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    );
    const changed = readBack(only("end", { Antwort: "Angabe 1", "Eigene Angabe": "" }), answers);
    expect(changed?.answers).toContainEqual(expect.objectContaining({ choice: "take", source: 0 }));
  });

  it("tells which answers were taken back", () => {
    const question = draft.questions.find(({ field }) => field === "end");
    if (!question) throw new Error("no conflict");
    const reading = readBack(only("end", { Antwort: "", "Entschieden von": "", am: "" }), [
      anAnswer(question, "take", { source: 1 }),
    ]);
    expect(reading?.withdrawn).toEqual([question.key]);
    const slip = readBack(only("end", { Antwort: "Angbe 1" }), [
      anAnswer(question, "take", { source: 1 }),
    ]);
    expect([slip?.withdrawn, slip?.troubles.length]).toEqual([[], 1]);
  });

  it("keeps answers whose question is not shown any more", () => {
    const gone = anAnswer({ id: "q-0", key: "0" } as Question, "take", { source: 1 });
    expect(readBack(() => ({}), [gone])?.answers).toEqual([gone]);
  });

  describe("of measures without a topic", () => {
    const titles = ["Radweg", "Solardach", "Zebrastreifen"];
    const town = draftOf([
      aFile(
        "Tiefbau",
        titles.map((title) => ({ title }))
      ),
    ]);
    const idOf = (title: string) => town.catalogue.find((one) => one.title === title)?.id ?? "";
    const read = (topics: Readonly<Record<string, string>>, given: readonly Answer[] = []) =>
      readBack(
        (_, row) => {
          const title = titles.find((one) => row.includes(one)) ?? "";
          return topics[title] === undefined ? {} : { Antwort: topics[title] };
        },
        given,
        town
      );

    it("are one answer, with a topic for each row", () => {
      const topics = { Radweg: "Mobilität", Solardach: "Energie", Zebrastreifen: "offenlassen" };
      const reading = read(topics);
      expect(reading?.troubles).toEqual([]);
      expect(reading?.answers).toMatchObject([
        {
          choice: "own",
          value: {
            [idOf("Radweg")]: "Mobilität",
            [idOf("Solardach")]: "Energie",
            [idOf("Zebrastreifen")]: null,
          },
        },
      ]);
      // Shown as given, and word for word the same while nobody changes a row.
      expect(read({}, reading?.answers)?.answers).toEqual(reading?.answers);
      const [changed] = read({ Solardach: "Mobilität" }, reading?.answers)?.answers ?? [];
      expect(changed?.value).toMatchObject({ [idOf("Solardach")]: "Mobilität" });
    });

    it("are counted by rows above them", () => {
      const { above, rows } = questionsLayout(town, [], link).layout;
      expect(rows).toHaveLength(4);
      expect(JSON.stringify(above)).toContain("0 von 4 Zeilen beantwortet.");
    });

    it("show one topic for all in each row, and stay that answer", () => {
      const question = town.questions.find(({ kind }) => kind === "topicMissing");
      const given = question ? [anAnswer(question, "own", { value: "Mobilität" })] : [];
      expect(read({}, given)?.answers).toEqual(given);
    });

    it("are left open together when every row is", () => {
      const all = Object.fromEntries(titles.map((title) => [title, "offenlassen"]));
      expect(read(all)?.answers).toMatchObject([{ choice: "dismiss" }]);
      expect(read({})).toMatchObject({ answers: [], troubles: [] });
    });

    it.each([
      ["says nothing", {}, /Zeile \d+ \(Nr\. \d\): Hier fehlt die Antwort noch\./],
      ["has a slip", { Solardach: "Enrgie" }, /Zeile \d+ \(Nr\. \d\): „Enrgie“ ist keine/],
    ])("count row by row: only the one that %s waits, and is told", (_, slip, sentence) => {
      const topics = { Radweg: "Mobilität", Zebrastreifen: "Mobilität", ...slip };
      const { answers = [], troubles } = read(topics) ?? {};
      expect(troubles).toEqual([expect.stringMatching(sentence)]);
      expect(answers).toMatchObject([
        {
          choice: "own",
          value: {
            [idOf("Radweg")]: "Mobilität",
            [idOf("Zebrastreifen")]: "Mobilität",
            [idOf("Solardach")]: null,
          },
        },
      ]);
      const question = town.questions.find(({ kind }) => kind === "topicMissing");
      expect(answers[0] && question && misfit(answers[0], question, town)).toBe(undefined);
    });
  });

  it("knows the sheet by its headings alone", () => {
    expect(readAnswers({ grids: [{ name: "Klärungsfälle", rows: [] }], customXml: [] }, who)).toBe(
      undefined
    );
  });
});
