import { type Content, el } from "../element.ts";
import type { Side } from "./sides.ts";

/** Where something stands, and who can say more: only when somebody opens it. */
export const sourceOf = ({ sources }: Side): Content =>
  sources.length > 0 &&
  el(
    "details",
    {},
    el("summary", {}, "Quelle"),
    sources.map(({ where, department, contact }) =>
      el(
        "p",
        {},
        [where, department, contact && `Auskunft: ${contact}`].filter(Boolean).join(" · ")
      )
    )
  );
