import fc from "fast-check";
import { anyColumn, titleHeadings, titleOf } from "./anyList.ts";

type Rows = readonly (readonly string[])[];

/** A label and what is answered on one form. */
type Asked = readonly [label: string, answer: string];

/** The ways in which forms are laid out. */
const layouts = {
  beside: (asked: readonly Asked[]): Rows => asked,
  below: (asked: readonly Asked[]): Rows => asked.flatMap(([label, answer]) => [[label], [answer]]),
  bands: (asked: readonly Asked[]): Rows =>
    Array.from({ length: Math.ceil(asked.length / 3) }, (_, at) =>
      asked.slice(at * 3, at * 3 + 3)
    ).flatMap((band) => [band.map(([label]) => label), band.map(([, answer]) => answer), []]),
  pairs: (asked: readonly Asked[]): Rows =>
    Array.from({ length: Math.ceil(asked.length / 2) }, (_, at) =>
      asked.slice(at * 2, at * 2 + 2).flatMap(([label, answer]) => [label, answer, ""])
    ),
  mixed: (asked: readonly Asked[]): Rows =>
    asked.flatMap(([label, answer], at) =>
      at % 3 === 0 ? [[label], [answer]] : [[label, answer]]
    ),
};

const label = anyColumn.filter(
  ({ heading, values }) =>
    heading.length <= 60 && !/⏎|^\d/.test(heading) && values.every((text) => text.length <= 100)
);

/** Forms whose labels come from as many hands: their rows, and the titles of the measures on them. */
export const anyForm = fc
  .record({
    heading: fc.constantFrom(...titleHeadings),
    others: fc.uniqueArray(label, {
      minLength: 6,
      maxLength: 12,
      selector: ({ heading }) => heading,
    }),
    layout: fc.constantFrom(...Object.values(layouts)),
    copies: fc.constantFrom(1, 1, 3),
    first: fc.nat(20),
  })
  .map(({ heading, others, layout, copies, first }) => {
    const titles = Array.from({ length: copies }, (_, at) => titleOf(first + at));
    const cards = titles.map((title, at) =>
      layout([
        [heading, title],
        ...others.map(
          ({ heading: text, values }) => [text, values[at % values.length] ?? ""] as const
        ),
      ])
    );
    return { rows: cards.flatMap((card) => [...card, []]), titles };
  });
