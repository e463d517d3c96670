import { departmentNamed } from "../../shared/catalogue/settings/readDepartments.ts";
import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import type { StoredProfile } from "../../shared/sheet/columns/profile.ts";
import { seesDepartment, type Visit } from "../auth/visit.ts";
import type { Counter } from "../counter/counter.ts";
import { type Problem, problem } from "./handler.ts";
import { noDepartment } from "./sentences.ts";

interface UploadOptions {
  readonly settings: Settings;
  readonly department?: string;
  readonly profile?: StoredProfile;
}

/** How a workbook is to be read: for a department, with the mapping it confirmed last time. */
export async function uploadOptions(
  said: string | undefined,
  visit: Visit,
  counter: Counter
): Promise<UploadOptions | Problem> {
  const { value: settings } = await counter.settings.read(visit.call);
  if (said === undefined) return { settings };
  const department = departmentNamed(settings.departments, said)?.name;
  if (department === undefined || !seesDepartment(visit, department)) {
    return problem("notFound", noDepartment);
  }
  const profiles = await counter.profiles.list(visit.call);
  const profile = profiles.find(({ value }) => value.id === department)?.value;
  return { settings, department, ...(profile && { profile }) };
}
