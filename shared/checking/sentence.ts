/**
 * What people read about one kind of trouble, as data. The first template stands whose {facts} are
 * all known; the last of each list needs none. {found} is the text of the cell, {expects} what the
 * field takes, {name|} asks for a fact without printing it.
 */
export interface Sentence {
  readonly says: readonly string[];
  readonly remedy: readonly string[];
}
