import type { RatedCriterion } from "../../reading/ratedMeasures.ts";
import { type Content, el } from "../element.ts";

const digits = [0, 1, 2, 3, 4, 5, 6];

/** Six dots as a row of choices: a click on the fourth dot is four, arrow keys move, 0 is a rating as well. */
export function dotsChoice(
  name: string,
  criterion: RatedCriterion,
  choose: (text: string) => void
): Content {
  const { label, help, rating, suggestion } = criterion;
  const dots = rating?.indirect ? undefined : rating?.dots;
  return el(
    "fieldset",
    { class: "rating", key: name },
    el("legend", {}, label, el("span", { class: "quiet" }, ` ${ratingText(rating)}`)),
    el(
      "div",
      { class: "dots" },
      digits.map((digit) =>
        el(
          "label",
          {
            key: String(digit),
            class: dots !== undefined && digit > 0 && digit <= dots ? "dot filled" : "dot",
            title: `${digit} von 6`,
          },
          el("input", {
            type: "radio",
            name,
            value: String(digit),
            checked: digit === dots,
            "aria-label": `${digit} von 6`,
            onChange: () => choose(String(digit)),
          }),
          el(
            "span",
            { "aria-hidden": "true" },
            digit === 0 ? "0" : dots !== undefined && digit <= dots ? "●" : "○"
          )
        )
      )
    ),
    el("p", { class: "quiet" }, help),
    suggestion !== undefined && el("p", { class: "note" }, suggestion)
  );
}

/** "4 von 6", "4 von 6, geschätzt", "indirekt", "nicht bewertet" */
export function ratingText(rating: RatedCriterion["rating"]): string {
  if (rating === undefined) return "nicht bewertet";
  if (rating.dots === undefined) return "indirekt";
  return `${rating.dots} von 6${rating.estimated ? ", geschätzt" : ""}`;
}
