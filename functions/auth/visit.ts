import { createHash } from "node:crypto";
import type { Role } from "../../shared/exchange/policy.ts";
import type { Call } from "../counter/call.ts";

/** A signed-in member at the counter: what the call says of them, and what they answer for. */
export interface Visit {
  readonly call: Call;
  readonly roles: readonly Role[];
  /** Names of departments. */
  readonly departments: readonly string[];
  /** Names of departments that the visitor releases for. */
  readonly headOf: readonly string[];
  /** Codes of topics. */
  readonly topics: readonly string[];
  readonly tid: string;
  readonly oid: string;
}

/** The office works for all departments; everybody else for their own only. */
export const seesAll = ({ roles }: Visit) => roles.includes("office");

/** Departments whose rows may be seen; undefined: all. */
export const departmentsOf = (visit: Visit): readonly string[] | undefined =>
  seesAll(visit) ? undefined : visit.departments;

export const seesDepartment = (visit: Visit, department: string) =>
  seesAll(visit) || visit.departments.includes(department);

export const seesTopic = (visit: Visit, topic: string) =>
  seesAll(visit) || visit.topics.includes(topic);

/** What of a visitor decides what is seen of the catalogue; another view is another state of it. */
export const viewOf = (visit: Visit) =>
  seesAll(visit)
    ? "all"
    : createHash("sha256")
        .update(JSON.stringify([visit.roles.includes("reader"), visit.departments, visit.topics]))
        .digest("base64url")
        .slice(0, 16);
