/**
 * Words that make a column foreign to the catalogue wherever they stand: administrative numbers,
 * places, technical data (what municipal lists hold besides measures).
 */
export const foreignWords: readonly string[] =
  "dateiname dateipfad pfad haltestelle haltestellen umsatzsteuer steuernummer wohneinheiten mieteinheiten emissionsfaktor betriebsstunden vollbenutzungsstunden verwendungsnachweis zustandsnote foerdernummer bewilligungsdatum energietraeger gewaehrleistung garantie created modified erstellt geaendert vergabenummer schuljahr stromverbrauch gasverbrauch waermeverbrauch energieverbrauch bankverbindung iban ffh umsatz umsaetze haus meter laufmeter lfm kilometer hektar quadratmeter lfd laufnr psp kostenstelle kostentr produkt haushaltsstelle finanzstelle finanzposition haushaltsposition sachkonto konto wbs objekt liegenschaft gebaeude flurstueck gemarkung flur bezirk ortsteil ortslage stadtteil ortschaft gemeinde baujahr flaeche qm m2 ha telefon tel fax email mail zimmer durchwahl unterschrift adresse strasse plz ort anzahl stueck stk einzelpreis eingabe eingang erfasst erfassung aktenzeichen az energieausweis wahlkreis zaehler inventar seriennummer standort hersteller modell kennzeichenkfz foerderkennzeichen fkz ladepunkte leistung kwp kw nennleistung eigentuemer bauherr vergabe auftragnehmer firma rechnung wirtschaftseinheit geburtsdatum urlaub vertretung funktion einrichtungsnummer foto bild anlage link url datei version spalte wiedervorlage prueffeld gis koordinaten bearbeitungsvermerk".split(
    " "
  );
