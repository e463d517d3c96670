import { type Meaning, tells } from "./meaning.ts";

/** Effort, costs and funding. Data, not logic. */
export const moneyMeanings = {
  effort: tells(0.9, "aufwand aufwands aufwendungen effort"),
  startup: tells(
    1,
    "vorbereitung anschubaufwand anlaufaufwand anlaufkostenaufwand einstiegskosten startkosten startaufwand anlaufkosten anschubkosten vorlaufkosten anschub anlauf start-up initial anfangs vorbereitungskosten"
  ),
  internal: tells(0.6, "interne interner internen intern verwaltungsintern hausintern vertraulich"),
  cost: tells(
    0.9,
    "sachkosten finanzieller finanzielle finanziell kostenrahmen kostenschaetzung kostenansatz projektkosten teuer euro-bedarf bausumme grobkosten kosten kost finanzbedarf finanzmittel mittelbedarf budget budgets preis cost costs haushaltsmittel ausgaben mittel mittelansatz finanzvolumen auszahlungen auszahlung"
  ),
  invest: tells(
    1,
    "einmal gesamtbedarf gesamtausgaben baukosten investitionsvolumen herstellung kapitalbedarf capex investitionen investitions investition invest investiv investive investment anschaffungs anschaffung herstellungs einmalige einmaliger einmalig einm"
  ),
  construction: tells(0.4, "bau baus"),
  total: tells(0.5, "gesamt insgesamt total summe"),
  annual: tells(
    1,
    "jaehrlich jahreskosten dauerkosten wartung wartungskosten unterhaltskosten betriebskosten opex laufenden laufende laufender laufend lfd jaehrliche jaehrlicher jaehrl betriebs betrieb folge folgekosten unterhaltung unterhaltungs unterhalts unterhalt annual wiederkehrende dauerhafte pflege konsumtiv konsumtive bewirtschaftung"
  ),
  perYear: tells(0.5, "projahr"),
  time: tells(0.6, "zeitlicher zeitliche zeitlich zeit stunden terminlich"),
  personnel: tells(
    1,
    "zeitbedarf personalaufwand personalbedarf personalkapazitaet arbeitsaufwand stellenanteile fte mannstunden personaleinsatz personal personeller personelle stellenanteil stellenbedarf vzae mitarbeiterkapazitaet stundenaufwand arbeitszeit"
  ),
  person: tells(
    0.5,
    "person personen mitarbeiter mitarbeiterin mitarbeitende lehrkraft lehrkraefte"
  ),
  concept: tells(
    0.3,
    "konzept konzepts klimaschutzkonzept klimaschutzkonzepts kreiskonzept klimakonzept ksk iksk fortschreibung aktionsplan massnahmenkatalog"
  ),
  administration: tells(
    0.8,
    "rathaus verw verwaltungs verwaltung stadtverwaltung kreisverwaltung gemeindeverwaltung stadt kommune kommunal"
  ),
  third: tells(
    1,
    "vereinen partnerorganisationen ehrenamtliche ehrenamt fremdaufwand dritte dritter externe externer verbaende verbaenden institutionen vereine ehrenamtlich"
  ),
  funding: tells(
    1,
    "zuweisungen zuweisung zuwendungen zuwendung zuschussprogramm landesprogramm bundesprogramm quote foerdertopf foerdergelder fonds drittmittel bezuschussung finanzierungsweg finanzierungsquelle foerderung foerderungen foerdermittel foerderprogramme foerderprogramm foerder foerderfaehig foerderquote foerderkulisse zuschuesse zuschuss finanzierungs finanzierung funding mittelherkunft gegenfinanzierung refinanzierung"
  ),
  approach: tells(0.3, "ansatz moeglichkeiten moeglichkeit ansaetze"),
} as const satisfies Readonly<Record<string, Meaning>>;
