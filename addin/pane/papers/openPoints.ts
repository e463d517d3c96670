import { type Content, el } from "../element.ts";
import type { Papering } from "./papering.ts";

/** What forbids the paper, and what nobody has said yet. */
export function openPoints({ points }: Papering): Content {
  if (points === undefined) return undefined;
  const { open, stops } = points;
  return [
    stops.length > 0 &&
      el(
        "div",
        { class: "trouble", key: "stops" },
        el("p", {}, "So entsteht kein Papier:"),
        sentences(stops)
      ),
    open.length === 0
      ? el("p", { class: "quiet", key: "nothing" }, "Nichts ist mehr offen.")
      : el(
          "details",
          { class: "fold", key: "open", open: true },
          el("summary", {}, `Noch offen (${open.length})`),
          sentences(open)
        ),
  ];
}

const sentences = (list: readonly string[]): Content =>
  el(
    "ul",
    {},
    list.map((one) => el("li", { key: one }, one))
  );
