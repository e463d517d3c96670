import type { PersonEntry } from "../../shared/exchange/entities/person.ts";

/** A person in the register, kept as it is shown; everywhere else stands only the id. */
export type PersonRecord = PersonEntry;
