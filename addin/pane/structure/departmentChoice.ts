import { type Content, el } from "../element.ts";
import type { Desk } from "../view.ts";

/** Whose workbook it is: found in file, sheet or title, or chosen from the list of departments. */
export function departmentChoice({
  book,
  session,
  act,
}: Pick<Desk, "book" | "session" | "act">): Content {
  const { reading } = book.state();
  const { departments } = session.settings;
  if (!reading || departments.length === 0) return undefined;
  const mine = session.me?.departments ?? [];
  const names = departments
    .map(({ name }) => name)
    .filter((name) => mine.length === 0 || mine.includes(name));
  const onChange = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    if (value !== "") void act("Wird neu gelesen …", () => book.assign(value));
  };
  return el(
    "p",
    { key: "department" },
    el(
      "label",
      {},
      el("span", {}, "Dienststelle, die meldet"),
      el(
        "select",
        { value: reading.department ?? "", onChange },
        reading.department === undefined && el("option", { key: "", value: "" }, "Bitte wählen …"),
        names.map((name) => el("option", { key: name, value: name }, name))
      )
    )
  );
}
