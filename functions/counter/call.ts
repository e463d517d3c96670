/** Who asks for something, when: found out by auth/, never by the body of a request. */
export interface Call {
  /** Id of the municipality. */
  readonly municipality: string;
  /** Id in the register of persons; never a name. */
  readonly by: string;
  readonly role: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Number of the request, for the log. */
  readonly request?: string;
}

/** One page of a list. `next` is signed and says nothing to whoever holds it. */
export interface Page<Value> {
  readonly entries: readonly Value[];
  readonly next?: string;
}

export interface PageWish {
  /** At most 1,000; without it 100. */
  readonly size?: number;
  /** `next` of the page before. */
  readonly after?: string;
}
