import { tidy } from "../../wording/tidy.ts";
import type { Department, Settings } from "../settings/settings.ts";
import { indexNames, type NameIndex, nameKey } from "./nameIndex.ts";

interface DepartmentIndex {
  readonly names: NameIndex<Department>;
  readonly numbers: ReadonlyMap<string, Department>;
  /** Folded names and aliases of each department, for telling whether words belong to it. */
  readonly spoken: ReadonlyMap<Department, string>;
  readonly place: RegExp;
  readonly memo: Map<string, Department | undefined>;
}
const indexes = new WeakMap<Settings, DepartmentIndex>();

const longest = 60;
/** "67 Grün" is a department, "grün" is a colour. */
const shortest = 5;
const unit =
  "amt|fachamt|fachbereich|fb|fachdienst|fd|fachabteilung|abteilung|abt|referat|ref|dezernat|dez|sachgebiet|sg|team|bereich|stabsstelle|stab|eigenbetrieb|dienststelle|geschäftsbereich|gb|organisationseinheit|oe|produktbereich";
const unitWord = new RegExp(`^(?:${unit})\\.?\\s+(?:(?:für|der|des|die)\\s+)?`, "i");
/** What an office is for may stand alone; "Klimaschutz" alone is no Stabsstelle Klimaschutz. */
const office = /^(?:amt für|fachbereich|fachdienst|fachamt|referat)\s+(?:für\s+)?/i;
const numbered = new RegExp(
  `^((?:${unit})\\.?\\s*-?\\s*)?(\\d{1,3}|[IVX]{1,4})((?:\\.\\d{1,2}|[/-]\\d(?!\\d))*)(?![\\d\\p{L}]|[.,]\\d)\\s*[-–:_/(]?\\s*(.*?)\\)?$`,
  "iu"
);
const legalForm = /[\s,]*\b(?:ggmbh|gmbh(?:\s*&\s*co\.?\s*kg)?|mbh|ag|kg|aör|e\.\s?v\.)\s*$/i;
/** "10.5 Prozent" is a quantity, no sub-unit. */
const measured =
  /^(?:prozent|tonnen?|euro|jahre?n?|kilometer|hektar|stellen?|stunden|millionen|punkte|meter)\b/i;
const joined = /\s*(?:[/+&;\n]|\bund\b|\bsowie\b)\s*/;
const aside = /\s*(?:[,(:|]|\s[-–—]\s)\s*/;

/** The department a text names: by name, alias or number; undefined when unsure or when it names two. */
export function findDepartment(settings: Settings, text: string): Department | undefined {
  const index = indexOf(settings);
  if (text.length > longest) return text.length < 250 ? index.names.get(nameKey(text)) : undefined;
  if (index.memo.has(text)) return index.memo.get(text);
  if (index.memo.size > 5000) index.memo.clear();
  const found = search(index, tidy(text).replace(/_/g, " "));
  index.memo.set(text, found);
  return found;
}

function indexOf(settings: Settings): DepartmentIndex {
  const known = indexes.get(settings);
  if (known) return known;
  const { departments, municipality } = settings;
  const place = placeOf(municipality.name);
  const names = indexNames(departments, [
    ({ name }) => [name],
    ({ aliases }) => aliases,
    ({ name, aliases }) => [
      shortened(name, place),
      ...aliases.map((each) => shortened(each, place)).filter((each) => each.length > shortest),
    ],
  ]);
  const index: DepartmentIndex = {
    names,
    numbers: numbersOf(departments),
    spoken: new Map(
      departments.map((each) => [each, nameKey([each.name, ...each.aliases].join(" "))])
    ),
    place,
    memo: new Map(),
  };
  indexes.set(settings, index);
  return index;
}

/** " der Stadt Lindenau", " Lindenau" at the end of a name. */
function placeOf(municipality: string): RegExp {
  const bare = municipality.replace(
    /^(?:stadt|landkreis|kreis|gemeinde|samtgemeinde|verbandsgemeinde|hansestadt)\s+/i,
    ""
  );
  const escaped = bare.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(
    `(?:\\s+(?:der|des|im))?(?:\\s+(?:stadt|landkreis(?:es)?|kreis(?:es)?|gemeinde))?\\s+${escaped}\\s*$`,
    "i"
  );
}

const shortened = (name: string, place: RegExp): string =>
  withoutNumber(name.replace(legalForm, "").replace(place, ""));

const withoutNumber = (name: string): string => {
  const found = numbered.exec(name);
  return (found?.[4] || name).replace(office, "");
};

function numbersOf(departments: readonly Department[]): ReadonlyMap<string, Department> {
  const numbers = new Map<string, Department>();
  for (const department of departments) {
    const number = department.number?.trim().toUpperCase() ?? "";
    if (number !== "" && !numbers.has(number)) numbers.set(number, department);
  }
  return numbers;
}

function search(index: DepartmentIndex, text: string): Department | undefined {
  const named = oneName(index, text);
  if (named) return named;
  const both = new Set(text.split(joined).map((part) => oneName(index, part)));
  if (both.size > 1) return undefined;
  const [head, ...rest] = text.split(aside).filter((part) => part !== "");
  const found = oneName(index, head ?? "");
  const others = rest.map((part) => oneName(index, part));
  return others.every((other) => other === undefined || other === found) ? found : undefined;
}

function oneName(index: DepartmentIndex, text: string): Department | undefined {
  const found = index.names.get(nameKey(text)) ?? byNumber(index, text);
  if (found) return found;
  const bare = text.replace(legalForm, "").replace(index.place, "");
  return index.names.get(nameKey(bare)) ?? index.names.get(nameKey(bare.replace(unitWord, "")));
}

/**
 * "61", "FB 61", "Amt 61 – Stadtplanung", "65.1 Hochbau". A number without "Amt" needs words that fit. Where offices are
 * numbered "5.10", that is a whole number.
 */
function byNumber(index: DepartmentIndex, text: string): Department | undefined {
  const found = numbered.exec(text);
  if (!found) return index.numbers.get(text.replace(unitWord, "").toUpperCase());
  const [, word = "", number = "", part = "", rest = ""] = found;
  const whole = part === "" ? undefined : index.numbers.get((number + part).toUpperCase());
  const department = whole ?? index.numbers.get(number.toUpperCase());
  if (!department) return undefined;
  if (rest === "") return word !== "" || part === "" || whole ? department : undefined;
  const isPart = whole === undefined && part.startsWith(".");
  return agrees(index, department, rest, word !== "", isPart) ? department : undefined;
}

/** Whether the words behind a number may be those of its department, or of a part of it. */
function agrees(
  index: DepartmentIndex,
  department: Department,
  words: string,
  isNamed: boolean,
  isPart: boolean
): boolean {
  if (/\d/.test(words)) return false;
  const other = index.names.get(nameKey(words));
  if (other) return other === department;
  const subUnit = isPart && /^\p{Lu}\p{L}{3}/u.test(words) && !measured.test(words);
  return isNamed || subUnit || sharesWord(index, department, words);
}

/** A word of the text begins or is a word of the department's names: "Grün" of Grünflächenamt. */
function sharesWord({ spoken }: DepartmentIndex, department: Department, text: string): boolean {
  const names = spoken.get(department) ?? "";
  return text.split(/[^\p{L}]+/u).some((word) => word.length >= 4 && names.includes(nameKey(word)));
}
