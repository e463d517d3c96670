import type { CatalogueMeasure } from "../../shared/catalogue/draft.ts";
import { fieldNames, fields } from "../../shared/catalogue/fields.ts";
import { publicView } from "../../shared/catalogue/measures/publicView.ts";
import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import { seesAll, type Visit } from "./visit.ts";

/** What is never printed is nobody's business outside the department and the office. */
const inside = fieldNames.filter((name) => !fields[name].printed && name !== "id");

/**
 * Measures of the published catalogue as a visitor may see them: the office all, a department its own,
 * coordinator and sponsor their topic, and a reader what the public may read.
 */
export function shownTo(
  visit: Visit,
  settings: Settings,
  measures: readonly CatalogueMeasure[]
): readonly object[] {
  if (seesAll(visit)) return measures;
  const topics = new Set(
    settings.topics.filter(({ code }) => visit.topics.includes(code)).map(({ name }) => name)
  );
  const isOwn = ({ department = "", topic = "" }: CatalogueMeasure) =>
    visit.departments.includes(department) || topics.has(topic);
  const own = measures.filter(isOwn);
  if (!visit.roles.includes("reader")) return own;
  const others = publicView(
    measures.filter((measure) => !isOwn(measure)),
    settings
  ).shown;
  return [...own, ...others.map(withoutInside)];
}

/** Sources and variants name files, cells and what was said besides. */
function withoutInside(measure: object): object {
  const hidden = new Set<string>([...inside, "sources", "proposals", "variants", "byPeriod"]);
  return Object.fromEntries(Object.entries(measure).filter(([name]) => !hidden.has(name)));
}
