/** How sentences name a measure: MO2 „Ausbau Radweg Bahnhofstraße“. */
export function nameMeasure({
  code,
  title = "ohne Titel",
}: {
  readonly code?: string;
  readonly title?: string;
}): string {
  const quoted = `„${quotedInside(title.replace(/\s+/g, " "))}“`;
  return code === undefined ? quoted : `${code} ${quoted}`;
}

/** Quotes within quotes are single ones: „Leitlinie ‚Nachhaltig bauen‘“. */
const quotedInside = (title: string) => title.replaceAll("„", "‚").replace(/[“”]/g, "‘");
