import { type Content, el } from "../element.ts";
import type { Row, Side } from "./sides.ts";

/** Each field's name stands above its values, so that two measures fit side by side in a narrow pane. */
export function comparison(rows: readonly Row[], sides: readonly Side[]): Content {
  const names = sides.map(({ text }) => el("th", { scope: "col" }, text));
  return el(
    "details",
    { class: "fold", open: true },
    el("summary", {}, "Worin sie sich unterscheiden"),
    el(
      "table",
      { class: "compare" },
      el("thead", {}, el("tr", {}, names)),
      rows.map(({ label, texts }) =>
        el(
          "tbody",
          { key: label },
          el("tr", {}, el("th", { scope: "rowgroup", colspan: texts.length }, label)),
          el(
            "tr",
            {},
            texts.map((text) => el("td", {}, text === "" ? "–" : text))
          )
        )
      )
    )
  );
}
