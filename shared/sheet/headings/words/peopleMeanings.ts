import { type Meaning, tells } from "./meaning.ts";

/** Who does it, with whom, for whom. Data, not logic. */
export const peopleMeanings = {
  lead: tells(
    1,
    "assignee umsetzende umsetzend projektverantwortung projektverantwortlich verantwortungstraeger verantwortungstraegerin umsetzer umsetzungsverantwortlich betreut betreuung betreuer steuerung koordination koordiniert owner macher hauptakteure hauptakteur hauptakteurin verantwortlicher verantwortliche verantwortlichkeit verantwortlichen verantwortlich verantwortung verantw hauptverantwortlich initiatoren initiator initiiert traeger traegerschaft projektleitung leitung zustaendigkeiten responsible durchfuehrende durchfuehrung durchfuehrend kuemmerer ausfuehrende ausfuehrung leiter leitende"
  ),
  competent: tells(1, "zustaendigkeit zustaendiges zustaendiger zustaendige zustaendig zust"),
  direction: tells(
    1,
    "ff fdf federfuehrende federfuehrendes federfuehrender federfuehrend federfuehrung federf fuehrend"
  ),
  department: tells(
    0.9,
    "organisationseinheiten fachgebiet sachgebiet eigenbetrieb bereichsleitung dienst fachbereichs fachbereiche fachbereich fachaemter fachamt aemter amtes amt dienststellen dienststelle organisationseinheit organisation fachdienst dezernate dezernat abteilungen abteilung referat oe orga einrichtung geschaeftsbereich"
  ),
  unit: tells(0.5, "stellen stelle einheit einheiten"),
  actors: tells(
    0.9,
    "kooperierend kooperierende mitspieler kooperationspartner boot mitarbeit mitstreiter mitstreitende mitwirkt mitmachen netzwerk netzwerkpartner eingebunden einbezug einzubindende akteuren buendnispartner akteurinnen akteure akteur actors beteiligten beteiligte beteiligter mitwirkende mitwirkung partnern partner kooperation kooperationen kooperations zusammenarbeit stakeholder mitwirken einzubinden einzubeziehen beteiligen einbezogen"
  ),
  further: tells(
    0.5,
    "ebenfalls ferner weitere weiterer weiteren sonstige zusaetzliche andere anderen anderer noch ausserdem uebrige"
  ),
  audience: tells(
    1,
    "gaeste besucher besuchende profitierende profitieren zielpersonen adressatenkreis empfaenger empfaengerkreis begueenstigte beguenstigte nutzerkreis nutzer nutzergruppe profitiert betroffene klientel erreicht zielgruppen zielgruppe adressaten adressat adressatinnen adressiert nutzniesser nutzende zielpublikum richtet"
  ),
  group: tells(0.5, "gruppen gruppe"),
  support: tells(
    1,
    "rueckhalt unterstuetzend foerderer beistand zuarbeit begleitung mithilfe rueckenwind unterstuetzern unterstuetzer unterstuetzende unterstuetzung unterstuetzt unterstuetzen hilfe hilft helfen"
  ),
  funder: tells(
    1,
    "geldquellen geldquelle finanzierend finanzierungspartner mittelgebende traegt kostentragung zuwendungsgeber sponsoren sponsor geldgeber kostentraeger foerdergeber foerdermittelgeber zuschussgeber finanziers finanzierer mittelgeber zahlt bezahlt zahlen bezahlen finanziert"
  ),
  participation: tells(
    1,
    "beteiligungsprozess mitmachformat buergerdialog dialog dialogformat beteiligungsformat beteiligungsverfahren beteiligung buergerbeteiligung partizipation einbindung mitsprache"
  ),
  citizens: tells(
    0.8,
    "bevoelkerung einwohner einwohnerinnen buergerschaft buerger buergerinnen oeffentlichkeitsbeteiligung"
  ),
  contact: tells(
    1,
    "kontaktadresse erreichbar zustaendigeperson ansprechpartnerinnen rueckfrage auskunft ansprechpartnerin ansprechpartner ansprechperson ansprechpersonen ansprech kontaktperson kontaktdaten kontakt sachbearbeitung sachbearbeiter sachbearbeiterin bearbeiterin bearbeiter rueckfragen contact"
  ),
} as const satisfies Readonly<Record<string, Meaning>>;
