import type { RatedMeasure } from "../../reading/ratedMeasures.ts";
import { button } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { section } from "../section.ts";

const most = 8;

/** Measures of the same topic with their dots, the most urgent first, so that like is judged alike. */
export function neighbours(
  measure: RatedMeasure,
  all: readonly RatedMeasure[],
  show: (index: number) => void
): Content {
  const found = neighboursOf(measure, all);
  const [first] = found;
  if (!first) return undefined;
  return section(
    "neighbours",
    "Zum Vergleich: im selben Themenfeld",
    el(
      "ul",
      { class: "cards" },
      found.map((other) =>
        el(
          "li",
          { key: other.cell, class: "row" },
          el(
            "p",
            {},
            button(
              [other.code, other.title].filter(Boolean).join(" "),
              () => show(all.indexOf(other)),
              { class: "plain link" }
            )
          ),
          el("p", { class: "quiet" }, dotsLine(other))
        )
      )
    )
  );
}

/** Rated ones of the same topic, by priority. */
export function neighboursOf(
  measure: RatedMeasure,
  all: readonly RatedMeasure[]
): readonly RatedMeasure[] {
  const priority = ({ criteria }: RatedMeasure) =>
    criteria.find(({ field }) => field === "priority")?.rating?.dots ?? -1;
  return all
    .filter(
      (other) => other !== measure && other.topic === measure.topic && other.topic !== undefined
    )
    .filter(({ criteria }) => criteria.some(({ rating }) => rating !== undefined))
    .toSorted((a, b) => priority(b) - priority(a))
    .slice(0, most);
}

/** "Priorität 5 · THG-Minderungspotenzial indirekt" */
export const dotsLine = ({ criteria }: RatedMeasure): string =>
  criteria
    .flatMap(({ label, rating }) =>
      rating === undefined ? [] : [`${label} ${rating.dots ?? "indirekt"}`]
    )
    .join(" · ");
