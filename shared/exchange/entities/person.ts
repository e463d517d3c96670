export interface PersonBody {
  readonly name: string;
  readonly function?: string;
  /** Office contact only. */
  readonly contact?: string;
}

export interface PersonEntry extends Partial<PersonBody> {
  readonly id: string;
  /** Then name, function and contact are gone. */
  readonly erasedAt?: string;
}
