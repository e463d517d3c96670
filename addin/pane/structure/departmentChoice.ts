import { choosesAtOnce } from "../choosesAtOnce.ts";
import { type Content, el } from "../element.ts";
import type { Desk } from "../view.ts";

/** Whose workbook it is: found in file, sheet or title, or chosen from the list of departments. */
export function departmentChoice(
  { book, session, act }: Pick<Desk, "book" | "session" | "act">,
  afterwards: () => Promise<void> = async () => {}
): Content {
  const { reading } = book.state();
  const { departments } = session.settings;
  if (departments.length === 0) return undefined;
  const { department = reading?.department } = book.state();
  const mine = session.me?.departments ?? [];
  const names = departments
    .map(({ name }) => name)
    .filter((name) => mine.length === 0 || mine.includes(name));
  const listeners = choosesAtOnce((value) => {
    if (value === "") return;
    void act("Wird neu gelesen …", async () => {
      await book.assign(value);
      await afterwards();
    });
  });
  return el(
    "p",
    { key: "department" },
    el(
      "label",
      {},
      el("span", {}, "Dienststelle, die meldet"),
      el(
        "select",
        { value: department ?? "", ...listeners },
        department === undefined && el("option", { key: "", value: "" }, "Bitte wählen …"),
        names.map((name) => el("option", { key: name, value: name }, name))
      )
    )
  );
}
