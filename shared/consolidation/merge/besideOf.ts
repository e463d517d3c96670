import type { CatalogueMeasure, SaidByField, SaidValue } from "../../catalogue/draft.ts";

/** What stands beside a measure's values, each entry changed. */
export function besideOf(
  { proposals, variants }: CatalogueMeasure,
  change: (said: SaidValue) => SaidValue
): Pick<CatalogueMeasure, "proposals" | "variants"> {
  return {
    ...(proposals && { proposals: changed(proposals, change) }),
    ...(variants && { variants: changed(variants, change) }),
  };
}

function changed(said: SaidByField, change: (said: SaidValue) => SaidValue): SaidByField {
  return Object.fromEntries(
    Object.entries<readonly SaidValue[]>(said).map(([name, all]) => [name, all.map(change)])
  );
}
