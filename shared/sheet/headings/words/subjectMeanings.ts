import { type Meaning, tells } from "./meaning.ts";

/** What a column describes: the measure, its number, name, topic, kind and origin. Data, not logic. */
export const subjectMeanings = {
  measure: tells(
    0.45,
    "projekts projektes vorhabens massnahmen massnahme projekten projekte projekt vorhaben aktionen aktion aktivitaeten action measure task"
  ),
  number: tells(0.8, "nummern nummer nr kennziffer ziffer number"),
  code: tells(
    0.9,
    "key massnnr massnahmennr massnahmennummer projektnr projektnummer kurzbez ordnungsnummer kuerzelnr kenn kurzel schluesselnummer kuerz kuerzel kennung kennzeichen kennz code kurzzeichen id ident"
  ),
  title: tells(
    0.9,
    "subject kurzbezeichnung kurzname stichwort betreff headline bez titel bezeichnungen bezeichnung benennung ueberschrift title kurztitel"
  ),
  name: tells(0.7, "namens namen name"),
  idea: tells(0.8, "ideen idee vorschlag vorschlaege"),
  task: tells(0.8, "aufgabenstellung aufgaben aufgabe"),
  object: tells(0.8, "gegenstand"),
  topic: tells(1, "themenblock themenkomplex themen thema themas topic"),
  field: tells(
    0.7,
    "feldern sparte ressort domain felder feldes feld gebiet bereiche bereich bereichs sektor sektoren cluster field rubrik kategorie kategorien sector saeule"
  ),
  action: tells(0.6, "handlungs handlung handeln"),
  focus: tells(0.8, "schwerpunkte schwerpunkt"),
  kind: tells(0.8, "typen typ art arten type"),
  instrument: tells(0.9, "instrumente instrumenten instrument option optionen"),
  climate: tells(0.35, "klimaschutz klima climate"),
  adaptation: tells(0.8, "klimaanpassung anpassung klimafolgen"),
  duty: tells(
    1,
    "aufgabencharakter pflichtaufgabe pflicht pflichtig freiwillige freiwillig freiwilligkeit"
  ),
  origin: tells(
    1,
    "anlass ideenquelle entstanden veranlasst veranlassung angestossen beantragt brachte eingereicht vorgeschlagen vorschlagende ideengeber herkunft ursprung quelle quellen stammt anstoss eingebracht angeregt urheber"
  ),
  strategic: tells(
    1,
    "leitprojekt kernprojekt ankerprojekt fokusprojekt grossprojekt top prestigeprojekt vorzeigeprojekt schluesselprojekt leuchtturmprojekt strategisch strategische strategie strategieprojekt leuchtturm schluessel flaggschiff"
  ),
} as const satisfies Readonly<Record<string, Meaning>>;
