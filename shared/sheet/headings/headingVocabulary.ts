import { type FieldName, fieldNames, fields } from "../../catalogue/fields.ts";
import { analyseHeading, type HeadingSense } from "./analyseHeading.ts";
import { foldHeading } from "./foldHeading.ts";
import { moreHeadings } from "./moreHeadings.ts";
import { programmeHeadings } from "./programmeHeadings.ts";
import { spanHeadings } from "./spanHeadings.ts";
import { spokenHeadings } from "./spokenHeadings.ts";

/** What a column can be: a field, or the whole span of time in one cell. */
export type Target = FieldName | "span";

export interface Alias {
  readonly target: Target;
  readonly sense: HeadingSense;
  /** Only these very words name the field. */
  readonly exact?: true;
}

interface Vocabulary {
  /** One heading can be the very words of two fields; then the values decide. */
  readonly exactly: (folded: string) => readonly Alias[];
  /** Folded names of eight letters or more by their first three. */
  readonly foldedByStart: ReadonlyMap<string, readonly string[]>;
  readonly byMeaning: ReadonlyMap<string, readonly Alias[]>;
}

/** Every name of a field that is understood, folded. */
export const namesOfFields = (): readonly (readonly [Target, folded: string])[] =>
  allNames().understood.map(({ target, sense }) => [target, sense.folded]);

let known: Vocabulary | undefined;

/** All names of fields, made ready when the first heading asks: a start that reads no sheet pays nothing. */
export function vocabulary(): Vocabulary {
  known ??= newVocabulary();
  return known;
}

function newVocabulary(): Vocabulary {
  const { understood, exact } = allNames();
  const byFolded = Map.groupBy([...understood, ...exact], ({ sense }) => sense.folded);
  const byMeaning = new Map<string, Alias[]>();
  for (const alias of withoutRepeats(understood)) {
    for (const meaning of alias.sense.meanings.keys()) {
      const others = byMeaning.get(meaning);
      if (others) others.push(alias);
      else byMeaning.set(meaning, [alias]);
    }
  }
  return {
    exactly: (folded) => (folded === "" ? [] : (byFolded.get(folded) ?? [])),
    foldedByStart: Map.groupBy(
      [...byFolded.keys()].filter((folded) => folded.length >= 8),
      (folded) => folded.slice(0, 3)
    ),
    byMeaning,
  };
}

function allNames(): { readonly understood: readonly Alias[]; readonly exact: readonly Alias[] } {
  const further = [moreHeadings, programmeHeadings, spokenHeadings]
    .flatMap((names) => Object.entries(names))
    .flatMap(([target, texts]) =>
      texts.split("|").map((text) => [target as Target, text.trim()] as const)
    );
  const readable = fieldNames.filter((name) => fields[name].need !== "set");
  const understood = [
    ...readable.flatMap((name) =>
      [fields[name].label, ...fields[name].alsoCalled].map((text) => aliasOf(name, text))
    ),
    ...spanHeadings.map((text) => aliasOf("span", text)),
    ...further.flatMap(([target, text]) => (text.startsWith("=") ? [] : [aliasOf(target, text)])),
  ];
  const exact = further.flatMap(([target, text]) =>
    text.startsWith("=") ? [exactName(target, text.slice(1))] : []
  );
  return { understood, exact };
}

/** Names of a field that mean the same need to be compared once. */
function withoutRepeats(aliases: readonly Alias[]): readonly Alias[] {
  const seen = new Set<string>();
  return aliases.filter(({ target, sense }) => {
    const key = `${target} ${sense.weight.toFixed(3)} ${[...sense.meanings.keys()].sort().join()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function aliasOf(target: Target, text: string): Alias {
  const sense = analyseHeading(text);
  return { target, sense: { ...sense, weight: sense.fullWeight } };
}

const nothing: HeadingSense["meanings"] = new Map();

/** Its words are only compared, never understood. */
function exactName(target: Target, text: string): Alias {
  const folded = foldHeading(text);
  const sense = { folded, meanings: nothing, weight: 0, fullWeight: 0, foreign: false };
  return { target, sense, exact: true };
}
