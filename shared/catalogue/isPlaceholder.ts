/** Words that stand where an answer should be ("n.n.", "folgt", "Sponsor 1,2,3....", seed 002). */
const placeholders = [
  /^(\?+|…|\.{2,}|_+|x{2,}|tbd|t\. ?b\. ?d\.?|n\. ?n\.?|n\. ?a\.?|todo|platzhalter|lorem ipsum.*|muster|text|asdf+|test)$/i,
  /^(wird|werden) (noch )?(ergänzt|nachgereicht|nachgetragen|geklärt|benannt|ermittelt|bestimmt|festgelegt)\.?$/i,
  /^((noch )?(offen|unklar|zu klären|in klärung|in abstimmung|ausstehend|zu ergänzen|ergänzen|zu benennen)|folgt( noch)?|kommt noch|noch nicht (bekannt|benannt|festgelegt))\.?$/i,
  /^(sponsor|unterstützer|akteur|start aktion|umsetzungsproblem|lösung|aufgabe|partner|schritt|maßnahme|titel)([*:_/-]*in(nen)?)?\s*\d*\s*(,\s*\d+)*\s*[.…,]*$/i,
  /^\[.*\]$|^<.*>$|^\{\{.*\}\}$/,
];

/** Words that honestly say: there is nothing to say. */
const silent =
  /^(k\. ?a\.?|keine angaben?|ohne angabe|[-–—/]+|entfällt|nicht zutreffend|n\. ?z\.?|nicht bekannt|unbekannt)$/i;

const numbered = /\d/;

/** A text that holds the place of an answer. "Lösung", "Maßnahme" alone are words; with numbers behind them they are not. */
export function isPlaceholder(text: string): boolean {
  const bare = text.trim();
  if (bare.length > 60) return false;
  const [, , , form] = placeholders;
  return placeholders.some(
    (pattern) => pattern.test(bare) && (pattern !== form || numbered.test(bare))
  );
}

/** A text that says openly that nothing is known; the cell counts as empty. */
export function saysNothing(text: string): boolean {
  return text.length <= 20 && silent.test(text.trim());
}
