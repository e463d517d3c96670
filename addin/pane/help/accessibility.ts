import type { Municipality } from "../../../shared/catalogue/settings/settings.ts";
import { type Content, el } from "../element.ts";

/**
 * The Erklärung zur Barrierefreiheit as docs/Betrieb/Barrierefreiheit.md gives it, with what the
 * municipality has entered in its settings; where it has said nothing, that is said.
 */
export function accessibility({ name, office, accessibility: said = {} }: Municipality): Content {
  const standing = said.standing ?? "Die Kommune hat ihn noch nicht eingetragen";
  const contact = said.contact ?? `${office}, ${name}`;
  const mediation = said.mediation === undefined ? `an ${anyMediation}` : `an: ${said.mediation}`;
  const parts: readonly (readonly [string, string])[] = [
    ["", `Kommune: ${name}. ${scope}`],
    ["Stand der Vereinbarkeit", ended(standing)],
    ["Worauf geachtet ist", care],
    ["Was nicht barrierefrei ist", gaps],
    ["Rückmeldung", `Barrieren melden Sie bitte an: ${ended(contact)}`],
    ["Schlichtung", `Finden wir keine Lösung, wenden Sie sich bitte ${ended(mediation)} ${free}`],
  ];
  return parts.map(([title, text]) =>
    el("p", {}, title !== "" && el("strong", {}, `${title}: `), text)
  );
}

const ended = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

const scope =
  "Diese Erklärung gilt für den Aufgabenbereich in Excel, seine Fassung im Browser, die Startseite des Dienstes und die erzeugten Word-Dokumente. Maßstab ist die EN 301 549 mit den WCAG 2.1, Stufe AA.";
const care =
  "Alles lässt sich allein mit der Tastatur bedienen und mit einem Vorleseprogramm lesen. Nichts wird nur durch Farbe gesagt; Vergrößerung, dunkle Darstellung und hoher Kontrast richten sich nach Ihrem Gerät. Word-Dokumente haben Überschriften, echte Listen und wiederholte Tabellenköpfe.";
const gaps =
  "Die Seite der Schnittstelle richtet sich an Fachleute und stammt von Swagger UI. In Arbeitsmappen und Word-Mustern anderer bleibt, was dort nicht barrierefrei ist: Klimakatalog verändert sie nicht.";
const anyMediation =
  "die Schlichtungs- oder Durchsetzungsstelle Ihres Landes; für Bundesbehörden ist es die Schlichtungsstelle nach § 16 BGG (schlichtungsstelle-bgg.de)";
const free = "Das Verfahren ist kostenlos.";
