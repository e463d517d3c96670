/** Words that stand where an answer should be ("n.n.", "folgt", "Sponsor 1,2,3....", seed 002). */
const placeholder = anyOf([
  /^(\?+|…|\.{2,}|_+|x{2,}|tbd|t\. ?b\. ?d\.?|n\. ?n\.?|n\. ?a\.?|todo|platzhalter|lorem ipsum.*|muster|text|asdf+|test)$/i,
  /^(wird|werden) (noch )?(ergänzt|nachgereicht|nachgetragen|geklärt|benannt|ermittelt|bestimmt|festgelegt)\.?$/i,
  /^((noch )?(offen|unklar|zu klären|in klärung|in abstimmung|ausstehend|zu ergänzen|ergänzen|zu benennen)|folgt( noch)?|kommt noch|noch nicht (bekannt|benannt|festgelegt))\.?$/i,
  /^\(?bitte (kurz |hier |noch )?(\S+ )?(beschreiben|ausfüllen|auswählen|eintragen|angeben|ergänzen|wählen)\.?\)?$/i,
  /^\[.*\]$|^<.*>$|^\{\{.*\}\}$/,
]);
/** "Lösung", "Maßnahme" alone are words; with numbers behind them they are not. */
const numberedForm =
  /^(sponsor|unterstützer|akteur|start aktion|umsetzungsproblem|lösung|aufgabe|partner|schritt|maßnahme|titel)([*:_/-]*in(nen)?)?\s*\d*\s*(,\s*\d+)*\s*[.…,]*$/i;

/** One pattern is asked faster than several. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"), "i");
}

/** Words that honestly say: there is nothing to say. */
const silent =
  /^(k\. ?a\.?|keine angaben?|ohne angabe|[-–—/]+|entfällt|nicht zutreffend|n\. ?z\.?|nicht bekannt|unbekannt)$/i;

const numbered = /\d/;

/** A text that holds the place of an answer. */
export function isPlaceholder(text: string): boolean {
  const bare = text.trim();
  if (bare.length > 60) return false;
  return placeholder.test(bare) || (numbered.test(bare) && numberedForm.test(bare));
}

/** A text that says openly that nothing is known; the cell counts as empty. */
export function saysNothing(text: string): boolean {
  return text.length <= 20 && silent.test(text.trim());
}
