/** A person in the register; everywhere else stands only the id. */
export interface PersonRecord {
  readonly id: string;
  /** Absent: erased. */
  readonly name?: string;
  readonly function?: string;
  /** Office contact only. */
  readonly contact?: string;
  readonly erasedAt?: string;
}
