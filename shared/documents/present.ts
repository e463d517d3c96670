import type { Field } from "../catalogue/field.ts";
import type { Kind } from "../catalogue/kind.ts";
import { type Link, links } from "../catalogue/lists/links.ts";
import { list } from "../catalogue/lists/list.ts";
import { quantity } from "../catalogue/quantity.ts";
import { dots } from "../catalogue/ratings/dots.ts";
import { type Rating, rating } from "../catalogue/ratings/rating.ts";
import type { Content, Run } from "./block.ts";
import { paragraph } from "./block.ts";
import { listEntry, prose } from "./prose.ts";
import { noBreak } from "./typeset.ts";

/** Where a linked measure stands in this paper, and what it is called there. */
export type Linked = (
  code: string
) => { readonly title?: string; readonly anchor: string } | undefined;

/** How papers lay out the values of one kind, where that is more than its text. */
interface Presentation<Value> {
  readonly kind: Kind<Value>;
  present(value: Value, linked: Linked, kind: Kind<Value>): readonly Content[];
  readonly absent?: string;
}

const presentations: readonly Presentation<unknown>[] = [
  {
    kind: list,
    present: (value: readonly string[]) => [{ type: "list", entries: value.map(listEntry) }],
  } satisfies Presentation<readonly string[]>,
  {
    kind: links,
    present: (value: readonly Link[], linked) => [
      { type: "list", entries: value.map((link) => ({ runs: linkRuns(link, linked) })) },
    ],
  } satisfies Presentation<readonly Link[]>,
  {
    kind: rating,
    present: (value: Rating) => [{ type: "paragraph", runs: ratingRuns(value) }],
    absent: "nicht bewertet",
  } satisfies Presentation<Rating>,
  {
    kind: quantity("t CO₂e/a"),
    // DIN 5008: money has points between its groups, plain numbers have blanks.
    present: (value: number, _, kind) => prose(kind.show(value).replaceAll(".", noBreak)),
  } satisfies Presentation<number>,
];

/** What a paper prints for a value of this field. */
export function present(field: Field<unknown>, value: unknown, linked: Linked): readonly Content[] {
  const { kind } = field;
  return presentationOf(kind)?.present(value, linked, kind) ?? prose(kind.show(value));
}

const presentationOf = ({ name }: Kind<unknown>) =>
  presentations.find(({ kind }) => kind.name === name);

const absentOf = new WeakMap<Field<unknown>, readonly Content[]>();

/** What stands where a value must stand and nobody gave one: never 0, never nothing; the same cell on all sheets. */
export function presentAbsent(field: Field<unknown>): readonly Content[] {
  const known = absentOf.get(field);
  if (known !== undefined) return known;
  const made = [muted(presentationOf(field.kind)?.absent ?? "keine Angabe")];
  absentOf.set(field, made);
  return made;
}

/** Six dots and the same in words: no meaning by shape or colour alone. */
function ratingRuns(value: Rating): readonly Run[] {
  const [row = "", words] = dots(value).split(/ (?=\()/);
  if (words === undefined) return [{ text: row }];
  const said = value.estimated ? words.replace(")", ", geschätzt)") : words;
  return [{ text: row, tone: "accent" }, { text: ` ${said}` }];
}

/** The title as the catalogue has it now, before the one that was once written beside the number. */
function linkRuns({ code, title }: Link, linked: Linked): readonly Run[] {
  const target = linked(code);
  const name = target?.title ?? title;
  const text = name === undefined ? code : `${name} (${code})`;
  return [target === undefined ? { text } : { text, anchor: target.anchor }];
}

export const muted = (text: string): Content => ({
  ...paragraph(text),
  runs: [{ text, tone: "muted" }],
});
