import { sections } from "../../../shared/catalogue/field.ts";
import { fieldNames, fields } from "../../../shared/catalogue/fields.ts";
import { choosesAtOnce } from "../choosesAtOnce.ts";
import { type Content, el, type Piece } from "../element.ts";
import { labelOf } from "./doubts.ts";

const none = "(eigene Spalte)";

/** A list of all fields to choose from; an own column stays beside the catalogue. */
export function fieldChoice(
  label: string,
  chosen: string | null | undefined,
  choose: (field: string | null) => void
): Piece {
  const listeners = choosesAtOnce((value) => {
    if (value !== "") choose(value === none ? null : value);
  });
  return el(
    "select",
    { "aria-label": label, value: chosen === null ? none : (chosen ?? ""), ...listeners },
    chosen === undefined && el("option", { key: "", value: "" }, "etwas anderes …"),
    el("option", { key: none, value: none }, "eigene Spalte (bleibt erhalten)"),
    el("option", { key: "span", value: "span" }, labelOf("span")),
    sections.map(optionsOf)
  );
}

const optionsOf = (section: (typeof sections)[number]): Content => {
  const names = fieldNames.filter(
    (name) => fields[name].section === section && fields[name].need !== "set"
  );
  const options = names.map((name) => el("option", { key: name, value: name }, fields[name].label));
  return el("optgroup", { key: section, label: section }, options);
};
