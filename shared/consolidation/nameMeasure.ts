import { quotedTitle } from "../wording/quotedTitle.ts";

/** How sentences name a measure: MO2 „Ausbau Radweg Bahnhofstraße“. */
export function nameMeasure({
  code,
  title = "ohne Titel",
}: {
  readonly code?: string;
  readonly title?: string;
}): string {
  const quoted = quotedTitle(title);
  return code === undefined ? quoted : `${code} ${quoted}`;
}
