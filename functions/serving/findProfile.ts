import { seesDepartment, type Visit } from "../auth/visit.ts";
import type { Counter } from "../counter/counter.ts";
import type { KeptProfile } from "../counter/profiles.ts";
import type { Tagged } from "../tables/shelf.ts";
import { type Problem, problem } from "./handler.ts";

/** The mapping a department confirmed, if the visitor may see it. */
export async function findProfile(
  department: string,
  visit: Visit,
  counter: Counter
): Promise<Tagged<KeptProfile> | Problem> {
  const profiles = await counter.profiles.list(visit.call);
  const found = profiles.find(({ value }) => value.id === department);
  return found && seesDepartment(visit, department)
    ? found
    : problem(
        "notFound",
        "Für diesen Fachbereich ist noch keine Zuordnung bestätigt. Bitte eine seiner Dateien einlesen und die Zuordnung bestätigen."
      );
}
