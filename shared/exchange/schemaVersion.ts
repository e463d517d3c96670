/** Version of everything that travels between desk and counter. Raised when an older pane would misread it. */
export const schemaVersion = 1;

/** Header in which a pane says which version it was made for. */
export const schemaHeader = "klimakatalog-schema";

/** A pane that says nothing (a script, a browser) is served; one that names another version is not. */
export function isCurrent(said: string | undefined): boolean {
  return said === undefined || said.trim() === String(schemaVersion);
}
