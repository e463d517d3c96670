import type { CatalogueMeasure } from "../catalogue/draft.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import { byText } from "./comparePlaces.ts";
import { partsOf } from "./questions/freeCodes.ts";

/** As people look for them: by topic, number, title. */
export function inOrder(
  catalogue: readonly CatalogueMeasure[],
  settings: Settings
): readonly CatalogueMeasure[] {
  const topics = new Map(settings.topics.map(({ name, order }) => [name, order]));
  const keyed = catalogue.map((measure) => ({
    measure,
    topic: topics.get(measure.topic ?? "") ?? Number.POSITIVE_INFINITY,
    ...partsOf(measure.code ?? "~"),
  }));
  keyed.sort(
    (a, b) =>
      (a.topic === b.topic ? 0 : a.topic - b.topic) ||
      byText(a.letters, b.letters) ||
      a.number - b.number ||
      byText(a.measure.code ?? "", b.measure.code ?? "") ||
      byText(a.measure.title ?? "", b.measure.title ?? "") ||
      byText(a.measure.id, b.measure.id)
  );
  return keyed.map(({ measure }) => measure);
}
