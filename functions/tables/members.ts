/** What a signed-in person may do in a municipality; found by tenant and object id, never by mail address. */
export interface Member {
  readonly tid: string;
  readonly oid: string;
  readonly municipality: string;
  /** Id in the register of persons. */
  readonly person: string;
  readonly roles: readonly string[];
  /** Names of departments the person answers for. */
  readonly departments: readonly string[];
  /** Codes of topics the person answers for. */
  readonly topics: readonly string[];
  /** Ids of persons this one stands in for. */
  readonly deputyFor: readonly string[];
  readonly until?: string;
}
