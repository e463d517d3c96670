import { relates, townCodeShare } from "../columns/ofTown.ts";
import type { GridView } from "../gridView.ts";
import type { ReadingContext } from "../readingContext.ts";
import type { FormLabel } from "./findLabels.ts";

/**
 * What asks for the measure's number, whatever it is called: the label whose answers open with the code of one of the
 * town's topics ("Nr. im Klimapakt | SN 1"), here or on the forms copied from this one. Beside it another system's number ("Projekt-ID | P-2031") is an own one.
 */
export function withTownCode(
  view: GridView,
  labels: readonly FormLabel[],
  { settings, template }: ReadingContext
): readonly FormLabel[] {
  const answersTo = ({ text, values }: FormLabel) =>
    values.length > 0
      ? values.flatMap(({ row, column }) => view.at(row, column) ?? [])
      : (template?.near(text, 0, 1) ?? []);
  const isOfTown = (label: FormLabel) =>
    label.values.length < 2 && townCodeShare(answersTo(label), settings) === 1;
  const asked = labels.filter(({ target, values }) => target === "code" && values.length > 0);
  if (asked.some((label) => label.confirmed || isOfTown(label))) return labels;
  const found = labels.filter(
    (label) =>
      label.target === null && !label.confirmed && !relates.test(label.text) && isOfTown(label)
  );
  const [first] = found;
  if (!first || found.some(({ text }) => text !== first.text)) return labels;
  return labels.map((label) => {
    if (found.includes(label)) return { ...label, target: "code", score: 0.8 };
    return asked.includes(label) ? { ...label, target: null } : label;
  });
}
