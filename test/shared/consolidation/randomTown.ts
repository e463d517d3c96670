import fc from "fast-check";
import type { Answer } from "../../../shared/catalogue/answer.ts";
import type { CatalogueMeasure, Draft, Version } from "../../../shared/catalogue/draft.ts";
import { type FieldName, fieldNames, fields, kindOf } from "../../../shared/catalogue/fields.ts";
import type { Measure } from "../../../shared/catalogue/measures/measure.ts";
import type { Question } from "../../../shared/catalogue/question.ts";
import { canonical } from "../../../shared/consolidation/canonical.ts";
import { entryKey } from "../../../shared/consolidation/merge/mergeLists.ts";
import type { FileReading } from "../../../shared/sheet/sheetReading.ts";
import { aFile, anAnswer, departments, draftOf } from "./town.ts";

const titles = [
  "Ausbau Radweg Bahnhofstraße",
  "Radwegeausbau Bahnhofstr.",
  "Photovoltaik auf Schuldächern",
  "PV-Anlagen auf Schuldächern",
  "Trinkbrunnen Innenstadt",
  "LED-Straßenbeleuchtung Nord",
  "LED-Straßenbeleuchtung Süd",
  "Hitzeaktionsplan",
];
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

export const aMeasure: fc.Arbitrary<Measure> = fc
  .record({
    title: fc.constantFrom(...titles),
    code: optional(fc.constantFrom("MO1", "MO2", "EE1", "EE2")),
    department: optional(fc.constantFrom(...departments)),
    end: optional(fc.constantFrom("2026", "2026-05", "2026-11", "2027")),
    goal: optional(fc.constantFrom("Weniger Verkehr.", "Mehr Sonne.", "Kühle Plätze.")),
    partners: optional(fc.subarray(["Polizei", "Eltern", "Bürger*innen", "Bürger:innen"])),
    links: optional(fc.subarray([{ code: "MO1" }, { code: "EE2" }, { code: "XX9" }])),
    priority: optional(fc.record({ dots: fc.integer({ min: 0, max: 6 }) })),
    investment: optional(fc.constantFrom({ min: 5000, max: 5000 }, { level: "hoch" as const })),
    progress: optional(fc.constantFrom("Begonnen.", "Läuft.")),
    assessment: optional(fc.constantFrom("im Plan", "verzögert")),
  })
  .map((values) =>
    Object.fromEntries(
      Object.entries(values).filter(([, value]) => value !== undefined && canonical(value) !== "[]")
    )
  );

export const someFiles: fc.Arbitrary<readonly FileReading[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom(undefined, ...departments),
      fc.array(aMeasure, { minLength: 1, maxLength: 5 }),
      fc.boolean()
    ),
    { minLength: 1, maxLength: 5 }
  )
  .map((senders) => {
    const nameOf = fileNames();
    return senders.map(([name, rows, common], at) =>
      aFile(name, rows, nameOf(name, common ? "Klima.xlsx" : `Datei ${at}.xlsx`))
    );
  });

/** Every department may call its file the same, also year after year; one department has each name once. */
function fileNames(): (department: string | undefined, wished: string) => string {
  const taken = new Set<string>();
  return (department = "", wished) => {
    const file = taken.has(`${department}\n${wished}`) ? `${taken.size} ${wished}` : wished;
    taken.add(`${department}\n${file}`);
    return file;
  };
}

const covering: readonly FieldName[] = [
  "title",
  "code",
  "end",
  "goal",
  "partners",
  "links",
  "investment",
  "progress",
];

/** Files of the next year: other rows, some under the ids of the version, cells left empty. */
export function nextYear(base: Version): fc.Arbitrary<readonly FileReading[]> {
  const ids = base.catalogue.map(({ id }) => id);
  const row = fc.tuple(aMeasure, fc.constantFrom(undefined, ...ids));
  const sheet = fc.tuple(
    fc.constantFrom(...departments),
    fc.array(row, { minLength: 1, maxLength: 4 }),
    fc.subarray([...covering]),
    fc.boolean()
  );
  return fc.array(sheet, { minLength: 1, maxLength: 4 }).map((sheets) => {
    const nameOf = fileNames();
    return sheets.map(([name, rows, covers, common], at) =>
      aFile(
        name,
        rows.map(([values, id]) => ({ ...values, ...(id === undefined ? {} : { id }) })),
        nameOf(name, common ? "Klima.xlsx" : `${name} ${at}.xlsx`),
        covers
      )
    );
  });
}

/** Answers everything there is, one way or the other. */
function answersTo(draft: Draft, turn: number): readonly Answer[] {
  return draft.questions.flatMap((question, at) => ways((at + turn) % 2 === 0, question) ?? []);
}

function ways(even: boolean, question: Question): Answer | undefined {
  const { kind, candidates = [] } = question;
  if (kind === "conflict") return anAnswer(question, "take", { source: even ? 0 : 1 });
  if (kind === "codeCollision") return anAnswer(question, even ? "rename" : "merge");
  if (kind === "duplicate") return anAnswer(question, even ? "merge" : "separate");
  if (!even) return undefined;
  if (kind === "split") return anAnswer(question, "split");
  return candidates.length > 0 ? anAnswer(question, "take") : undefined;
}

/** Merging lets new conflicts arise: answers until nothing blocks. */
export function settledDraft(files: readonly FileReading[], turn: number, base?: Version) {
  let answers: readonly Answer[] = [];
  for (let round = 0; round < 8; round++) {
    const draft = draftOf(files, { answers, ...(base && { base }) });
    const known = new Set(answers.map(({ key }) => key));
    const more = answersTo(draft, turn).filter(({ key }) => !known.has(key));
    if (more.length === 0) return { draft, answers };
    answers = [...answers, ...more];
  }
  return { draft: draftOf(files, { answers, ...(base && { base }) }), answers };
}

function standsSomewhere(measure: CatalogueMeasure, name: keyof Measure, value: unknown): boolean {
  const values: Measure = fields[name].perPeriod ? (measure.byPeriod?.["2025"] ?? {}) : measure;
  const standing = values[name];
  if (Array.isArray(value) && Array.isArray(standing)) {
    const entries = new Set<unknown>(standing.map(entryKey));
    if (value.every((entry) => entries.has(entryKey(entry)))) return true;
  }
  const beside = [...(measure.variants?.[name] ?? []), ...(measure.proposals?.[name] ?? [])];
  const kind = kindOf(name);
  return [standing, ...beside.map((said) => said.value)].some(
    (other) => other !== undefined && kind.show(other) === kind.show(value)
  );
}

/** Fields of a file's rows that stand nowhere in the draft. */
export function lostIn(draft: Draft, { file, department, sheets }: FileReading): readonly string[] {
  return sheets.flatMap(({ measures }) =>
    measures.flatMap(({ place, values }) => {
      const measure = draft.catalogue.find(({ sources }) =>
        sources.some(
          (source) =>
            source.file === file &&
            source.department === department &&
            source.row === place.row &&
            source.version === undefined
        )
      );
      if (measure === undefined) return [`row ${place.row}`];
      return fieldNames.filter(
        (name) =>
          name !== "id" &&
          values[name] !== undefined &&
          !standsSomewhere(measure, name, values[name])
      );
    })
  );
}
