import type { Field } from "../catalogue/field.ts";
import type { Kind } from "../catalogue/kind.ts";
import { type Link, links } from "../catalogue/links.ts";
import { list } from "../catalogue/list.ts";
import { type Rating, rating } from "../catalogue/rating.ts";
import type { Content, Run } from "./block.ts";
import { paragraph } from "./block.ts";
import { listEntry, prose } from "./prose.ts";

/** Where a linked measure stands in this paper, and what it is called there. */
export type Linked = (
  code: string
) => { readonly title?: string; readonly anchor: string } | undefined;

/** How papers lay out the values of one kind, where that is more than its text. */
interface Presentation<Value> {
  readonly kind: Kind<Value>;
  present(value: Value, linked: Linked): readonly Content[];
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
];

/** What a paper prints for a value of this field. */
export function present(field: Field<unknown>, value: unknown, linked: Linked): readonly Content[] {
  const special = presentations.find(({ kind }) => kind === field.kind);
  return special?.present(value, linked) ?? prose(field.kind.show(value));
}

/** What stands where a value must stand and nobody gave one: never 0, never nothing. */
export function presentAbsent(field: Field<unknown>): readonly Content[] {
  const words = presentations.find(({ kind }) => kind === field.kind)?.absent ?? "keine Angabe";
  return [{ type: "paragraph", runs: [{ text: words, tone: "muted" }] }];
}

/** Six dots of which the filled ones count, and the same in words: no meaning by shape or colour alone. */
function ratingRuns({ dots, indirect, estimated }: Rating): readonly Run[] {
  if (dots === undefined) return [{ text: indirect ? "indirekt" : "nicht bewertet" }];
  const row = "●".repeat(dots) + "○".repeat(6 - dots);
  const words = `(${dots} von 6${estimated ? ", geschätzt" : ""}${indirect ? ", indirekt" : ""})`;
  return [{ text: row, tone: "accent" }, { text: ` ${words}` }];
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
