import type { Draft } from "../../shared/catalogue/draft.ts";
import { fieldNames } from "../../shared/catalogue/fields.ts";
import type { Place } from "../../shared/catalogue/issue.ts";
import type { Question, QuestionKind } from "../../shared/catalogue/question.ts";
import { canonical } from "../../shared/consolidation/canonical.ts";
import type { FileReading } from "../../shared/sheet/sheetReading.ts";
import type { Expected, ExpectedMeasure, ExpectedSheet } from "./score.ts";

/** `consolidation` of expected.json (samples' README, „Vereinbarungen“). */
export interface ExpectedConsolidation {
  readonly duplicates: readonly Pair[];
  readonly nearMisses: readonly Pair[];
  readonly ambiguousPairs: readonly Pair[];
  readonly conflicts: readonly {
    readonly code: string;
    readonly field: string;
    readonly values: readonly unknown[];
  }[];
  readonly links: readonly { readonly from: Place; readonly code: string }[];
  readonly danglingLinks: readonly { readonly from: Place; readonly code: string }[];
  readonly codeCollisions: readonly { readonly code: string }[];
  readonly missingDepartments: readonly { readonly department: string }[];
}
type Pair = readonly [Place, Place, string];

/** Shares from 0 to 1; precision counts questions about duplicates, asked near misses count against. */
export interface ConsolidationScore {
  readonly duplicates: number;
  readonly precision: number;
  readonly nearMissesAsked: number;
  readonly wronglyMerged: number;
  readonly conflicts: number;
  readonly conflictsAskedBesides: number;
  readonly links: number;
  readonly danglingLinks: number;
  readonly deadLinksBesides: number;
  readonly codeCollisions: number;
  readonly collisionsBesides: number;
  readonly missingDepartments: number;
  readonly missingBesides: number;
  readonly misses: readonly string[];
}

export function scoreConsolidation(draft: Draft, truth: ExpectedConsolidation): ConsolidationScore {
  const misses: string[] = [];
  const of = (kind: QuestionKind) => draft.questions.filter((one) => one.kind === kind);
  const merged = draft.catalogue.map(({ sources }) => new Set(sources.map(row)));
  const asked = of("duplicate").map(({ places }) => new Set(places.map(row)));
  const together = ([a, b]: Pair) =>
    [...merged, ...asked].some((rows) => rows.has(row(a)) && rows.has(row(b)));
  const share = <Entry>(
    entries: readonly Entry[],
    right: (entry: Entry) => boolean,
    what: string
  ) => {
    const wrong = entries.filter((entry) => !right(entry));
    for (const entry of wrong) misses.push(`${what}: ${JSON.stringify(entry)}`);
    return entries.length === 0 ? 1 : 1 - wrong.length / entries.length;
  };
  const besides = (questions: readonly Question[], known: (question: Question) => boolean) =>
    share(questions, known, "zu viel") === 1 ? 0 : questions.filter((one) => !known(one)).length;
  const belong = [...truth.duplicates, ...truth.ambiguousPairs];
  const joined = new Set(belong.flatMap(([a, b]) => [pairKey(a, b), pairKey(b, a)]));
  return {
    duplicates: share(truth.duplicates, together, "Dublette"),
    precision: share(
      of("duplicate"),
      (question) => crosses(question, draft, joined),
      "keine Dublette"
    ),
    nearMissesAsked: 1 - share(truth.nearMisses, (pair) => !together(pair), "Nachbarn"),
    wronglyMerged: draft.catalogue.reduce(
      (sum, { sources }) => sum + strangers(sources, joined),
      0
    ),
    conflicts: share(truth.conflicts, (conflict) => isFound(conflict, draft), "Widerspruch"),
    conflictsAskedBesides: besides(of("conflict"), ({ codes, field }) =>
      truth.conflicts.some((one) => one.field === field && codes?.includes(one.code))
    ),
    links: share(truth.links, (link) => isLinked(link, draft), "Verweis"),
    danglingLinks: share(
      truth.danglingLinks,
      ({ code }) => of("unknownCode").some(({ codes }) => codes?.includes(code)),
      "toter Verweis"
    ),
    deadLinksBesides: besides(of("unknownCode"), ({ codes }) =>
      truth.danglingLinks.some(({ code }) => codes?.includes(code))
    ),
    codeCollisions: share(
      truth.codeCollisions,
      ({ code }) => of("codeCollision").some(({ codes }) => codes?.includes(code)),
      "Kollision"
    ),
    collisionsBesides: besides(of("codeCollision"), ({ codes }) =>
      truth.codeCollisions.some(({ code }) => codes?.includes(code))
    ),
    missingDepartments: share(
      truth.missingDepartments,
      ({ department }) =>
        of("missingDepartment").some(({ departments }) => departments?.includes(department)),
      "fehlende Dienststelle"
    ),
    missingBesides: besides(of("missingDepartment"), ({ departments }) =>
      truth.missingDepartments.some(({ department }) => departments?.includes(department))
    ),
    misses,
  };
}

const row = ({ file, sheet, row: line, rows, cell }: Place) =>
  [file, sheet, line ?? rows?.[0] ?? cell].join("|");
const pairKey = (a: Place, b: Place) => `${row(a)}=${row(b)}`;

/** The two measures of a question hold rows that belong together. */
function crosses({ measures }: Question, draft: Draft, joined: ReadonlySet<string>): boolean {
  const [a = [], b = []] = measures.map(
    (id) => draft.catalogue.find((measure) => measure.id === id)?.sources ?? []
  );
  return a.some((one) => b.some((other) => joined.has(pairKey(one, other))));
}

/** Pairs of rows in one measure that do not belong together. */
function strangers(sources: readonly Place[], joined: ReadonlySet<string>): number {
  const pairs = sources.flatMap((a, at) => sources.slice(at + 1).map((b) => pairKey(a, b)));
  return pairs.filter((pair) => !joined.has(pair)).length;
}

/** A question, or every value in the measure and its proposals. */
function isFound(
  { code, field, values }: ExpectedConsolidation["conflicts"][number],
  draft: Draft
): boolean {
  const asked = draft.questions.some(
    (one) => one.kind === "conflict" && one.field === field && one.codes?.includes(code)
  );
  const name = fieldNames.find((each) => each === field);
  return (
    asked ||
    draft.catalogue.some((measure) => {
      if (measure.code !== code || name === undefined) return false;
      const said = (measure.proposals?.[name] ?? []).map(({ value }) => value);
      const there = new Set([measure[name], ...said].map(canonical));
      return values.every((value) => there.has(canonical(value)));
    })
  );
}

function isLinked({ from, code }: ExpectedConsolidation["links"][number], draft: Draft): boolean {
  const measure = draft.catalogue.find(({ sources }) =>
    sources.some((one) => row(one) === row(from))
  );
  return measure?.links?.some((link) => link.code === code) ?? false;
}

/** Readings as a reader without a mistake would give them: consolidation measured by itself. */
export function readingsOf({ files }: Expected): readonly FileReading[] {
  return files.map(({ file, department, sheets }) => ({
    file,
    ...(department === undefined ? {} : { department }),
    sheets: sheets.map(sheetOf),
  }));
}

function sheetOf({ sheet, form, measures = [] }: ExpectedSheet): FileReading["sheets"][number] {
  return {
    sheet,
    form: form as FileReading["sheets"][number]["form"],
    headerRows: [],
    mapping: {},
    columns: {},
    ratingScales: {},
    covers: [],
    issues: [],
    measures: measures.map((measure) => ({
      place: placeIn(sheet, measure),
      values: Object.fromEntries(
        fieldNames.flatMap((name) => (measure[name] === undefined ? [] : [[name, measure[name]]]))
      ),
      cells: cellsOf(measure),
      texts: {},
      ownColumns: {},
      ...(measure.progressByPeriod ? { progressByPeriod: measure.progressByPeriod } : {}),
    })),
  };
}

function placeIn(sheet: string, { row: line, cell }: ExpectedMeasure) {
  return {
    sheet,
    ...(line === undefined ? {} : { row: line }),
    ...(cell === undefined ? {} : { cell }),
  };
}

function cellsOf({ cells }: ExpectedMeasure): Readonly<Record<string, string | readonly string[]>> {
  return typeof cells === "object" && cells !== null ? { ...cells } : {};
}
