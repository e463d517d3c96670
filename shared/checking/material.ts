import { type Emissions, latestEmissions } from "../catalogue/emissions.ts";
import type { FieldName } from "../catalogue/fields.ts";
import type { Measure } from "../catalogue/measures/measure.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import type { FileReading } from "../sheet/sheetReading.ts";
import { type Allowed, allowed } from "./allowed.ts";
import { isCode, prefixOf } from "./codeForm.ts";
import { finderIn } from "./finderIn.ts";
import { foldTitle } from "./foldTitle.ts";
import { groupBy } from "./groupBy.ts";
import type { Subject } from "./subject.ts";

/** What is known besides the files. */
export interface CheckContext {
  readonly settings: Settings;
  /** Codes of the last version → titles. Without them a code missing here may exist elsewhere. */
  readonly knownCodes?: ReadonlyMap<string, string>;
  /** Measures of the last version with the progress of the last period. */
  readonly lastVersion?: readonly Measure[];
}

interface NumberField {
  readonly name: FieldName;
  readonly min: number;
  readonly max: number;
}

interface ChoiceField {
  readonly name: FieldName;
  readonly values: ReadonlySet<string>;
}

/** Everything rules may look at, indexed once. */
export interface Material extends Allowed {
  readonly settings: Settings;
  readonly files: readonly FileReading[];
  readonly subjects: readonly Subject[];
  readonly byCode: ReadonlyMap<string, readonly Subject[]>;
  /** Code → title: of these files first, then of the last version. */
  readonly titles: ReadonlyMap<string, string>;
  readonly knownCodes: ReadonlyMap<string, string>;
  /** The same as lists, since every measure is asked along them. */
  readonly choiceFields: readonly ChoiceField[];
  readonly numberFields: readonly NumberField[];
  /** The code of the measure that is called so. */
  codeOfTitle(title: string): string | undefined;
  /** Letters that codes begin with in this municipality. */
  readonly prefixes: ReadonlySet<string>;
  /** False when only one file of many is at hand: a code it links to may exist elsewhere. */
  readonly wholeCatalogue: boolean;
  /** Emissions of the whole municipality in the latest year of its balance, t CO₂e. */
  readonly emissions?: Emissions;
  /** Whether a place lies on a form: one measure a sheet. */
  isForm(place: { readonly file: string; readonly sheet: string }): boolean;
  /** The same measure in the last version. */
  before(subject: Subject): Measure | undefined;
}

/** Brings files and context into the form rules ask. */
export function gatherMaterial(files: readonly FileReading[], context: CheckContext): Material {
  const subjects = files.flatMap(subjectsOf);
  const byCode = groupByCode(subjects);
  const knownCodes = context.knownCodes ?? new Map(codesOf(context.lastVersion ?? []));
  const titles = new Map([...knownCodes, ...codesOf(subjects.map(({ values }) => values))]);
  const emissions = latestEmissions(context.settings);
  const possible = allowed(context.settings);
  return {
    settings: context.settings,
    files,
    subjects,
    byCode,
    titles,
    knownCodes,
    codeOfTitle: titleFinder(titles),
    prefixes: prefixes(context.settings, [...byCode.keys(), ...knownCodes.keys()]),
    wholeCatalogue: knownCodes.size > 0 || files.length > 1,
    ...possible,
    choiceFields: [...possible.choices].map(([name, values]) => ({ name, values })),
    numberFields: [...possible.bounds].map(([name, bounds]) => ({ name, ...bounds })),
    ...(emissions === undefined ? {} : { emissions }),
    isForm: formFinder(files),
    before: finderIn(context.lastVersion ?? []),
  };
}

function subjectsOf({ file, sheets }: FileReading): Subject[] {
  return sheets.flatMap((sheet) =>
    sheet.measures.map((read) => ({ file, sheet, read, values: read.values }))
  );
}

function formFinder(files: readonly FileReading[]): Material["isForm"] {
  const forms = new Set(
    files.flatMap(({ file, sheets }) =>
      sheets.flatMap(({ sheet, form }) => (form === "form" ? `${file}\n${sheet}` : []))
    )
  );
  return ({ file, sheet }) => forms.size > 0 && forms.has(`${file}\n${sheet}`);
}

function groupByCode(subjects: readonly Subject[]): Map<string, Subject[]> {
  const coded = groupBy(subjects, ({ values }) => values.code ?? "");
  coded.delete("");
  return coded;
}

function* codesOf(measures: readonly Measure[]): Generator<[string, string]> {
  for (const { code, title } of measures) if (code !== undefined) yield [code, title ?? ""];
}

/** Folds all titles when first asked: only links with a title beside them ask. */
function titleFinder(titles: ReadonlyMap<string, string>): Material["codeOfTitle"] {
  let codes: Map<string, string> | undefined;
  return (asked) => {
    codes ??= new Map([...titles].map(([code, title]) => [foldTitle(title), code]));
    return codes.get(foldTitle(asked));
  };
}

function prefixes(settings: Settings, codes: readonly string[]): Set<string> {
  const used = codes.filter(isCode).map(prefixOf);
  return new Set([...used, ...settings.topics.map(({ code }) => code)]);
}
