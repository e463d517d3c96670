/** Whom a measure is for. Form of the lines: dictionary.ts. */
export const peopleWords = `
# Zielgruppe
Bürger = Bürgerschaft, Einwohner, Bevölkerung, Einwohnerschaft, Privathaushalt, private Haushalte, Haushalte,
  Bewohner, Privatpersonen, Bewohnerschaft, Bürgerinnen und Bürger, Stadtgesellschaft, Einwohnerinnen und
  Einwohner, Verbraucher, Allgemeinheit, Anwohner, Anwohnerschaft, Bürgerinnen, Privatleute, Bürgern,
  Haushalten, Verbraucherinnen, Endverbraucher, Einwohnern, Einwohnerinnen, Menschen vor Ort, breite
  Bevölkerung, Öffentlichkeit, Ortsansässige, Menschen in der Stadt, Nachbarn, Mitbürger, Bewohnerinnen,
  Privatkunden, Private, Zivilgesellschaft, Bewohnende, Einwohnende, Leute
Eigentümer = Hauseigentümer, Hausbesitzer, Gebäudeeigentümer, Immobilieneigentümer, Eigenheimbesitzer,
  Wohneigentümer, Immobilienbesitzer, Grundstückseigentümer, private Eigentümer, Wohnungseigentümergemeinschaft,
  Eigenheimeigentümer, Haus- und Wohnungseigentümer, Hauseigentümerinnen und Hauseigentümer, Wohnungseigentümer,
  Wohnungseigentümergemeinschaften, Eigentümergemeinschaft, Eigenheimbesitzerinnen, Eigentümergemeinschaften,
  Hauseigentümern, Hausbesitzerinnen, Besitzer von Häusern, Besitzer von Eigenheimen, selbstnutzende Eigentümer,
  Gebäudebesitzer, Besitzer von Immobilien, Haus- und Grundbesitzer, Grundstücksbesitzer, Hausbesitzenden,
  Eigenheimbesitzern, Eigentümerinnen, private Hauseigentümer, private Hausbesitzer, Grundeigentümer,
  Wohnungseigentum, Hauseigentum
Mieter = Mieterschaft, Mieterhaushalte, zur Miete Wohnende, Mieterinnen und Mieter, Mieterinnen, Mietende,
  Menschen zur Miete, Haushalte zur Miete, Menschen in Mietwohnungen, Mietparteien, Mietern, Bewohner von
  Mietwohnungen
Unternehmen = Betrieb, Firma, KMU, Wirtschaft, Gewerbe, Gewerbebetrieb, Firmen, kleine und mittlere Unternehmen,
  Gewerbetreibende, Betriebe, Mittelstand, lokale Wirtschaft, Industrie, Unternehmerschaft, Wirtschaftsbetriebe,
  Arbeitgeber, Betrieben, Mittelständler, mittelständische Unternehmen, mittelständische Betriebe,
  Gewerbetreibenden, Unternehmer, Unternehmerinnen, Wirtschaftsakteure, ansässige Betriebe, ansässige
  Unternehmen, Produzierendes Gewerbe, private Wirtschaft, Gewerbekunden, Arbeitgebern, GHD, Geschäftskunden,
  Wirtschaftspartner, kleine und mittlere Firmen, Gewerbebetriebe
Vereine = Verein, Sportverein, Vereinsheim, Vereinsgebäude, Sportvereine, Vereinshaus, Clubs, Vereinshäuser,
  Sportvereinen, Klubs und Ehrenamt, Klubs, Ehrenamtsvereine, Vereinsheime, Verbände, gemeinnützige
  Organisationen, Vereinswesen, Vereinen, Turnverein, Sportclub, gemeinnützige Einrichtungen, Organisationen
Wohnungswirtschaft = Wohnungsbaugesellschaft, Wohnungsunternehmen, Wohnungsgesellschaft,
  Wohnungsbaugenossenschaft, Wohnungsgenossenschaft, Vermieter, Wohnbaugesellschaft, Wohnungsbauunternehmen,
  Wohnungsgesellschaften, Wohnungsbau GmbH, Vermietende, Immobilienwirtschaft, Wohnungsbaugesellschaften,
  Wohnbaugenossenschaft, Wohnungsgenossenschaften, WoBau, Wohnungsbaugenossenschaften, Vermieterinnen, Vermieter
  von Wohnungen, Immobilienunternehmen, Wohnbau, GWG, Bauträger, Investoren, Projektentwickler,
  Wohnungsverwaltung, Hausverwaltung, Hausverwaltungen
Kinder = Kinder und Jugendliche, Jugendliche, Jugend, junge Menschen, Heranwachsende, Kids, Jugendlichen, junge
  Leute, Nachwuchs, Kindern, Minderjährige, junge Generation, Jugendlicher, Mädchen und Jungen, Kinder und
  Jugend, junge Bevölkerung, Jugendgruppen, Kindergruppen
Schüler = Schülerschaft, Schulklassen, Schulkinder, Lernende, Schülerinnen und Schüler, Schülerinnen, Schülern,
  Schulkindern, Lernenden, Schülerinnen und Schülern, SuS, Schulklasse, Schulgemeinschaft, junge Lernende,
  Klassen
Senioren = ältere Menschen, Ältere, alte Menschen, Seniorinnen und Senioren, Ältere Mitbürger, Hochbetagte,
  Seniorinnen, vulnerable Gruppen, Rentner, Ältere Bürger, ältere Personen, ältere Generation, ältere
  Mitmenschen, alte Leute, betagte Menschen, ältere Bevölkerung, vulnerable Personen, Risikogruppen, Menschen im
  Ruhestand, Menschen über 65, Ruheständler, vulnerable Bevölkerungsgruppen, gefährdete Gruppen, Hochaltrige
Beschäftigte = Mitarbeiter, Mitarbeitende, Belegschaft, Bedienstete, Verwaltungsmitarbeiter, Kollegium,
  Angestellte, Verwaltungspersonal, Beschäftigte der Verwaltung, Mitarbeiterinnen und Mitarbeiter,
  Mitarbeiterschaft, Verwaltungsmitarbeitende, städtische Beschäftigte, Mitarbeiterinnen,
  Verwaltungsbeschäftigte, Mitarbeitenden der Verwaltung, Verwaltungskräfte, Angestellten, Belegschaften,
  Verwaltungsmitarbeiterinnen, Bedienstete der Verwaltung, Arbeitnehmer, Arbeitnehmende, Kolleginnen und
  Kollegen, Personal der Verwaltung, Verwaltungsangestellte, Mitarbeitende der Verwaltung, Beschäftigten,
  städtisches Personal, Arbeitnehmerinnen, Mitarbeitern
Pendler = Berufsverkehr, Pendlerverkehr, Einpendler, Pendelnde, Pendlern, Einpendelnde, Pendlerinnen, Pendelnden
Landwirte = Landwirt, landwirtschaftliche Betriebe, Landwirtschaftsbetriebe, Agrarbetriebe, Landwirtinnen,
  bäuerliche Betriebe, Agrarbetrieb, Landwirten, Landwirtschaftsbetrieb, Viehhalter
Lehrkräfte = Lehrer, Lehrpersonal, Lehrerschaft, Lehrenden, Pädagogen, Lehrkörper, pädagogische Lehrkräfte,
  Lehrern, Lehrerinnen
Erzieher = pädagogisches Personal, pädagogische Fachkräfte, Kitapersonal, Kita-Personal, Erzieherinnen,
  Erziehende, Kita-Fachkräfte, Kita-Beschäftigte, Kita-Mitarbeiter
Hausmeister = Gebäudewart, Hausmeisterinnen und Hausmeister, Objektbetreuer, Hausmeisterdienst,
  Hausmeisterinnen, Hausmeistern, Gebäudeverantwortliche, Objektverantwortliche, Haustechniker, Facility
  Management, Gebäudebetreuer, Hausmeisterschaft, Hauswarte, Hauswart, Gebäudeverwalter
Politik = Rat, Gemeinderat, Stadtrat, Kreistag, Ratsmitglieder, Mandatsträger, Stadtverordnete,
  Stadtverordnetenversammlung, Gemeindevertretung, Ratsleute, Abgeordnete, Mandatsträgerinnen, Ausschuss,
  Gremien, Fraktionen, Entscheidungsträger
Familien = junge Familien, Eltern, Familie, Elternschaft, Familien mit Kindern, junge Eltern
Touristen = Gäste, Besucher, Urlauber, Urlaubsgäste, Besuchende, Feriengäste, Tagesgäste, Besucherinnen,
  Tagestouristen, Urlauberinnen, Ausflügler, Reisende
Neubürger = Zugezogene, Neubürgerinnen, neue Einwohner, Zuzügler, Zugezogenen, Neueinwohner
Migranten = Geflüchtete, Menschen mit Migrationshintergrund, Zugewanderte, Menschen mit Zuwanderungsgeschichte,
  Migrantinnen, Geflüchteten, Flüchtlinge, Menschen mit Migrationsgeschichte, Geflüchtete Menschen,
  Zuwandererfamilien, Migrantenorganisationen, Menschen aus Zuwandererfamilien, Neuzugewanderte
Verwaltung = Stadtverwaltung, Gemeindeverwaltung, Kommunalverwaltung, Amt, Ämter, Behörde, Dienststellen,
  Rathausverwaltung, Verwaltungsebene, Rathausmitarbeiter, Fachämter, Fachbereiche, Verwaltungsintern,
  Verwaltungshandeln, Verwaltungsgebäude intern, Dienststelle, Kernverwaltung, Dezernate
Kita-Kinder = Kindergartenkinder, Kitakinder, Vorschulkinder, Kinder im Vorschulalter
Studierende = Studenten, Studentinnen, Studentenschaft, Hochschulangehörige
Menschen mit Behinderung = Menschen mit Beeinträchtigung, mobilitätseingeschränkte Personen, Behinderte
Führungskräfte = Leitungskräfte, Amtsleitungen, Amtsleiter, Leitungsebene
Waldbesitzer = Waldeigentümer, private Waldbesitzer, Forstbetriebe, Waldbesitzende
Frauen = Mädchen, Gleichstellung, Gender
Architekten = Planer, Planerinnen, Ingenieure, Planungsbüros, Architektinnen, Fachplaner
Händler = Einzelhändler, Händlerinnen, Kaufleute, Ladenbesitzer, Marktbeschicker
Gärtner = Gartenbesitzer, Gartenbesitzende, Hobbygärtner, Gartenfreunde, Gartenbau, Landschaftsgärtner
`;
