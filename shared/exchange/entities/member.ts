import type { Role } from "../policy.ts";

export interface MemberBody {
  /** Id in the register of persons. */
  readonly person: string;
  readonly roles: readonly Role[];
  /** Names of departments, codes of topics the person answers for. */
  readonly departments: readonly string[];
  readonly topics: readonly string[];
  /** Ids of persons this one stands in for. */
  readonly deputyFor: readonly string[];
  /** Last day of the membership. */
  readonly until?: string;
}

export interface MemberEntry extends Omit<MemberBody, "roles"> {
  readonly roles: readonly string[];
  readonly tenant: string;
  readonly account: string;
}

export interface Me {
  readonly person: string;
  readonly name?: string;
  readonly roles: readonly Role[];
  readonly departments: readonly string[];
  readonly topics: readonly string[];
  readonly municipality: { readonly id: string; readonly name: string };
}
