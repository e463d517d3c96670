import type { CatalogueMeasure } from "../../catalogue/draft.ts";
import type { Link } from "../../catalogue/lists/links.ts";
import { titlesAlike } from "../../likeness/titles/titlesAlike.ts";
import { setField } from "../merge/setField.ts";
import { type Ledger, rewrite } from "./ledger.ts";

/** Gives a measure another code; links that meant it, and not the one that keeps the code, follow. */
export function renameCode(ledger: Ledger, keeper: string, renamed: string, code: string): void {
  const { measures, period, care } = ledger;
  const [keeps, before] = [measures.get(keeper), measures.get(renamed)];
  if (keeps === undefined || before === undefined) return;
  const former = new Set([...(before.formerCodes ?? []), before.code ?? ""]);
  former.delete("");
  former.delete(code);
  rewrite(ledger, [renamed], (measure) => ({
    ...setField(measure, "code", code, period, care),
    formerCodes: [...former].sort(),
  }));
  if (before.code === undefined || before.code === code) return;
  for (const measure of [...measures.values()]) {
    const means = (link: Link) =>
      link.code === before.code && isMeant(link, measure, before, keeps);
    if (!measure.links?.some(means)) continue;
    const links = measure.links.map((link) => (means(link) ? { ...link, code } : link));
    rewrite(ledger, [measure.id], (one) => setField(one, "links", links, period, care));
  }
}

/** By the title beside the link, else by whose numbers the linking department uses. */
function isMeant(
  { title }: Link,
  from: CatalogueMeasure,
  renamed: CatalogueMeasure,
  keeper: CatalogueMeasure
): boolean {
  if (title !== undefined) {
    const score = (one: CatalogueMeasure) => titlesAlike(title, one.title ?? "").score;
    return score(renamed) > score(keeper);
  }
  const speaks = ({ sources }: CatalogueMeasure) =>
    sources.some(({ department }) => from.sources.some((one) => one.department === department));
  return speaks(renamed) && !speaks(keeper);
}
