/** One page of a list; `next` is given back unread to get the following one. */
export interface Page<Entry> {
  readonly entries: readonly Entry[];
  readonly next?: string;
}
