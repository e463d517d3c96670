import type { Version } from "../../shared/catalogue/draft.ts";
import type { Period, Settings } from "../../shared/catalogue/settings/settings.ts";
import { departmentRequests } from "../../shared/workbook/requests/departmentRequests.ts";
import type { DepartmentRequest } from "../../shared/workbook/requests/requestHead.ts";
import type { Call } from "../counter/call.ts";
import type { Counter } from "../counter/counter.ts";

/** What departments are asked for in a period; none while nothing was ever published before it. */
export async function requestsOf(
  counter: Counter,
  call: Call,
  settings: Settings,
  period: Period
): Promise<readonly DepartmentRequest[]> {
  const version = await lastVersion(counter, call, period);
  return version === undefined ? [] : departmentRequests(version, settings, period).requests;
}

/** The newest version of another period: what this one's reports build on. */
async function lastVersion(
  counter: Counter,
  call: Call,
  period: Period
): Promise<Version | undefined> {
  const earlier = (await counter.versions.list(call)).filter((one) => one.period !== period.id);
  const newest = earlier.toSorted((a, b) => b.number - a.number)[0];
  return newest && (await counter.versions.read(call, newest.number)).value;
}
