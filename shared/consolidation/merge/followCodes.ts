import type { CatalogueMeasure } from "../../catalogue/draft.ts";
import type { Care } from "./care.ts";
import { setField } from "./setField.ts";

/** Links to a number that a measure no longer has lead on to the number it has now. */
export function followCodes(
  catalogue: readonly CatalogueMeasure[],
  period: string,
  care: Care
): readonly CatalogueMeasure[] {
  const current = currentCodes(catalogue);
  if (current.size === 0) return catalogue;
  return catalogue.map((measure) => {
    const { links = [], code: own } = measure;
    if (!links.some(({ code }) => current.has(code))) return measure;
    const led = links.map((link) => ({ ...link, code: current.get(link.code) ?? link.code }));
    const mended = [...new Map(led.map((link) => [link.code, link])).values()].filter(
      ({ code }) => code !== own
    );
    const value = mended.length > 0 ? mended : undefined;
    return setField(measure, "links", value, period, care);
  });
}

/** Former codes that nobody has any more and only one measure had. */
function currentCodes(catalogue: readonly CatalogueMeasure[]): ReadonlyMap<string, string> {
  if (!catalogue.some(({ formerCodes }) => formerCodes)) return new Map();
  const living = new Set(catalogue.flatMap(({ code }) => code ?? []));
  const current = new Map<string, string>();
  const several = new Set<string>();
  for (const { code, formerCodes = [] } of catalogue) {
    for (const former of formerCodes) {
      if (current.has(former)) several.add(former);
      if (code !== undefined && !living.has(former)) current.set(former, code);
    }
  }
  for (const code of several) current.delete(code);
  return current;
}
