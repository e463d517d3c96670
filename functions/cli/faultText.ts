/** A bug, in one line: what it says and where, for those who mend it. The person's files are as they were. */
export function faultText(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const place = error instanceof Error ? /[\w.-]+\.ts:\d+/.exec(error.stack ?? "")?.[0] : undefined;
  const where = place === undefined ? message : `${message}, ${place}`;
  return `Das ist ein Fehler im Programm (${where.replace(/\s+/g, " ")}). Bitte diese Zeile der Stelle schicken, die Klimakatalog betreut.`;
}
