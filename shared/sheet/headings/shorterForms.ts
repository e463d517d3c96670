import { fields } from "../../catalogue/fields.ts";
import { analyseHeading } from "./analyseHeading.ts";

/** A heading said more shortly, and how sure it still is. */
export interface ShorterForm {
  readonly text: string;
  readonly weight: number;
}

/** The heading without brackets, without what follows a preposition, and what stands on either side of a colon. */
export function shorterForms(heading: string): readonly ShorterForm[] {
  const bare = withoutBrackets(heading);
  const forms = bare === heading ? [] : [{ text: bare, weight: vague.test(bare) ? 0.8 : 0.97 }];
  const [, inside = ""] = /\(([^)]{4,})\)/.exec(heading) ?? [];
  if (marksUrgency.test(heading)) forms.push({ text: fields.priority.label, weight: 0.85 });
  if (vague.test(bare) && inside !== "") forms.push({ text: inside, weight: 0.95 });
  const plain = bare.replace(tail, "");
  if (plain !== bare && plain.trim() !== "") forms.push({ text: plain, weight: 0.96 });
  forms.push(...cutForms(bare, plain));
  const head = headOf(bare);
  if (head !== undefined && !vagueHead.test(head)) forms.push({ text: head, weight: 0.9 });
  const [, title = "", rest = ""] = /^\s*([^:\n]{3,40}):\s+(\S.{3,})$/s.exec(heading) ?? [];
  if (rest !== "") forms.push({ text: title, weight: 0.93 }, { text: rest, weight: 0.9 });
  const [, question = "", more = ""] = /^([^?]{4,}\?)\s+([^?]{4,})$/s.exec(heading) ?? [];
  if (more !== "") forms.push({ text: more, weight: 0.95 }, { text: question, weight: 0.85 });
  forms.push(...sidesOf(bare));
  return forms.filter(({ text }) => text.trim() !== "");
}

/** "(A = vorrangig, B = mittel)": marks that say how urgent it is. */
const marksUrgency =
  /(?<![\p{L}\d])[\p{L}\d]{1,3}\s*[=:–-]\s*(sehr |höchst)?(vorrangig|dringend|dringlich|wichtig|eilig|sofort|vordringlich|unverzichtbar)/iu;

/** "Stand des Projekts" without whose it is, "Grund, falls nicht auf Kurs" without the condition. */
function cutForms(bare: string, plain: string): readonly ShorterForm[] {
  if (!/\s(?:de[sr]|diese[sr]|falls|wenn|sofern|soweit)\s/i.test(bare)) return [];
  const owned = bare.replace(/(?<=\p{L}{4})\s+(?:des|der|dieses|dieser)\s+\p{L}[\p{L}-]+\s*$/u, "");
  const firm = bare.replace(/,?\s+(?:falls|wenn|sofern|soweit)\s.+$/is, "");
  return [
    ...(owned === bare || owned === plain ? [] : [{ text: owned, weight: 0.75 }]),
    ...(firm === bare ? [] : [{ text: firm, weight: 0.95 }]),
  ];
}

/** "Nutzen / Ziel": either side; one that says nothing known leaves the other less sure, a foreign one forbids it. */
function sidesOf(bare: string): readonly ShorterForm[] {
  const sides = bare.split(/\s+\/\s+|,\s+|\s+(?:und|u\.|&|\+)\s+/);
  if (sides.length !== 2 || sides.some((side) => side.trim().split(/\s+/).length > 3)) return [];
  const senses = sides.map((text) => analyseHeading(text));
  const strange = senses.filter(({ meanings }) => meanings.size === 0);
  if (strange.some((sense) => sense.foreign)) return [];
  const weight = strange.length === 0 ? 0.93 : 0.66;
  return sides.flatMap((text, side) =>
    (senses[side]?.meanings.size ?? 0) > 0 ? [{ text, weight }] : []
  );
}

/** What says nothing more: "Ziel der Maßnahme", "Hemmnisse – Stichworte". */
const tail =
  /\s+(?:(?:der|des|dieser|dieses|d\.)\s+(?:klimaschutz-?|klima-?)?(?:maßnahmen?|massnahmen?|maßn\.|projekts?|projektes|vorhabens?)|[-–:]\s+(?:stichworte?|stichpunkte?|kurz|kurzform|text|freitext|angabe|auswahl|pflichtfeld|optional)|[-–:(]?\s*(?:ja\s?\/\s?nein|j\s?\/\s?n|x|hoch\s?\/\s?mittel\s?\/\s?(?:gering|niedrig|tief)|[A-Z](?:\s?[/–-]\s?[A-Z]){1,4}|[0-6]\s?[–-]\s?[1-6])\)?)\s*\.?$/i;

/** A question so short that what stands in brackets behind it is the heading: "Warum? (heutige Lage)". */
const vague =
  /^\s*((was|wie|wer|warum|wozu|wohin|wo|woher|wann)\s*\?|benutzerdefiniertes feld|custom field|(zusatz|frei)feld( \d+)?|attribut)\s*$/i;

/** "Warum? (heutige Lage)": the brackets say what the question leaves open. */
export const asksInBrackets = (heading: string) =>
  vague.test(withoutBrackets(heading)) && /\(/.test(heading);

/** "Bemerkung an die Stabsstelle" is a Bemerkung: what follows a preposition only says more of it. */
function headOf(heading: string): string | undefined {
  const cut =
    /^\s*(?!we[rnm]\b|was\b|wie\b|wo|warum\b|wann\b|von\b|ab\b|bis\b)(.{4,}?)[\s_]+(?:an|ans|auf|im|in|vor|für|fuer|bei|aus|zu|zum|zur|laut|lt\.|beim|ggü\.|gegenüber|seitens)[\s_].+$/is.exec(
      heading
    );
  return cut?.[1];
}

/** "Beitrag zur Wertschöpfung": these heads name whatever follows them. */
const vagueHead =
  /^\s*(beitrag|bezug|anteil|zugang|wirkung|hinweis|antrag|grundlage|bedeutung|zuordnung)\s*$/i;

function withoutBrackets(heading: string): string {
  return heading.replace(/[([{][^)\]}]*[)\]}]/g, " ");
}
