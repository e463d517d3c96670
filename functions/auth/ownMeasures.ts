import type { Counter } from "../counter/counter.ts";
import { seesAll, type Visit } from "./visit.ts";

/** Whether a measure of the published catalogue belongs to one of the visitor's topics. */
export async function ownMeasures(
  visit: Visit,
  counter: Counter
): Promise<(measure: string) => boolean> {
  if (seesAll(visit)) return () => true;
  const newest = await counter.versions.newest(visit.call);
  if (!newest) return () => false;
  const { value: version } = await counter.versions.read(visit.call, newest.value.number);
  const topics = new Set(
    version.settings.topics.filter(({ code }) => visit.topics.includes(code)).map((one) => one.name)
  );
  const own = new Set(
    version.catalogue.filter(({ topic = "" }) => topics.has(topic)).map(({ id }) => id)
  );
  return (measure) => own.has(measure);
}
