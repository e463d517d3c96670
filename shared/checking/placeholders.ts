const longest = 60;

/** Whole texts that stand for an answer still to come (MODEL.md section 2, Placeholders). */
const placeholders: readonly RegExp[] = [
  /^[?.…_–-]+$/,
  /^x{3,}$/i,
  /^(?:tbd|t\.\s?b\.\s?d\.|todo|to do|folgt|folgt noch|noch offen|offen|in klärung)\.?$/i,
  /^n\.?\s?n\.?$/i,
  /^(?:wird|werden) (?:noch )?(?:nachgereicht|nachgetragen|ergänzt|geliefert)\.?$/i,
  /^(?:bitte|hier) (?:ausfüllen|eintragen|ergänzen|text).*$/i,
  /^(?:sponsor|unterstützer|start aktion|akteur|titel|text|beispiel|mustertext)(?:en|in)?\s*\d[\d,\s.…]*$/i,
  /^lorem ipsum\b.*$/i,
  /^(?:platzhalter|mustertext|blindtext)\b.*$/i,
];

export function isPlaceholder(text: string): boolean {
  return text.length <= longest && placeholders.some((form) => form.test(text.trim()));
}
