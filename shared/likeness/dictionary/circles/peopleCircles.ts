/** What is talked about together among people, schools, health, waste and business. Form of the lines: circlesIn.ts. */
export const peopleCircles = `
Abfallvermeidung: Abfallvermeidung, Müllvermeidung, Müll, Zero Waste, Verpackung, verpackungsfrei, unverpackt, Einweg, plastikfrei, Abfall
Mülltrennung: Mülltrennung, Abfalltrennung, Wertstoff, gelbe Tonne, Restmüll, Sortier, Trennsystem, Abfallberatung, Tonne
Bioabfall: Bioabfall, Biotonne, Biomüll, Fehlwürfe, Störstoffe, Küchenabfall, Grünschnitt, Bioabfälle, organische Abfälle
Kompost: Kompost, Kompostierung, Grüngut, Wurmkiste
Reparatur: Reparatur, Repair, reparieren, Repair-Café, Reparaturbonus, instand setzen, Flicken, Nähcafé, Reparaturcafé
Gebrauchtes: Gebrauchtwaren, Second-Hand, Sozialkaufhaus, Tauschbörse, Flohmarkt, Verschenk, gebraucht, Kleidertausch, Tauschregal, Wiederverwendung, Warentausch
Leihen: Leihen, Ausleihe, Leihladen, Bibliothek der Dinge, Verleih, Ausleihstation, ausleihen, leihen statt kaufen, Leihstation, selten benutzt, Sharing
Lebensmittelrettung: Lebensmittelverschwendung, Foodsharing, Fairteiler, Lebensmittelrettung, Speisereste, Essensreste, Tafel, Lebensmittelabfälle, übrig gebliebene
Ernährung: Ernährung, Kochen, Kochkurs, Lebensmittel, Rezept, Küche, Gemüse, Essen
Regionale Produkte: Regionalvermarktung, Wochenmarkt, Hofladen, regionale Produkte, Direktvermarktung, Markthalle, Ernährungsrat, Regiomat, Erzeuger
Deponie: Deponie, Deponiegas, Methan, Deponiekörper
Müllverbrennung: Müllverbrennung, Abfallverbrennung, Müllheizkraftwerk, thermische Verwertung, CO2-Abscheidung
Gebührensystem Müll: Abfallgebühr, Wiegesystem, Müllgebühr, Ident-System, Müll Anreiz, Pay-as-you-throw
Kleidung: Altkleider, Kleidung, Mode, Textil
Elektroschrott: Elektroschrott, Elektroaltgeräte, Handysammlung, Althandys, Elektrogeräte
Windeln: Windel, Stoffwindel, Wickeln, Mehrwegwindel
Sauberkeit: Sauberkeit, Littering, Müllsammel, Aufräumtag, Dreck-weg, Kippen, Zigaretten, wilder Müll, Frühjahrsputz
Schule: Schule, Schulen, Grundschule, Gymnasium, Schüler, Gesamtschule, Realschule, Unterricht, Klassen, Lehrkräfte, Schulklassen, Förderschule, Berufskolleg, Schulzentrum
Kita: Kita, Kindertagesstätte, Kindergarten, Krippe, Kitas, Tageseinrichtung, U3, Kindertageseinrichtung, Vorschul, Erzieher, Kindertages
Kinder: Kinder, Jugendliche, Jugend, Jungen Mädchen, Ferien, Ferienspiele, junge Menschen
Umweltbildung: Umweltbildung, Klimabildung, BNE, Bildung nachhaltige, Umweltpädagogik, Lernort, Experimentier, Projektwoche, Waldpädagogik, Naturerlebnis, Naturschule,
  Klimakoffer, Lehrpfad
Lehrpfad: Lehrpfad, Erlebnispfad, Infotafeln, Naturlehrpfad, Themenweg, Klimapfad, Stadtrundgang, Klimaspaziergang
Klimaschule: Klimaschule, fifty/fifty, Fifty-fifty, Energiesparmodell, Energiedetektive, Energiescouts, Stromdetektive, Klimascouts, Prämien Schule, Einsparprämie
Hausmeister: Hausmeister, Hauswart, Schulhausmeister, Hausverwalter, Gebäudebetreuer
Ferienprogramm: Ferien, Ferienspiele, Ferienfreizeit, Sommerferien, Camp, Zeltlager
Hitzefrei: Hitzefrei, kühle Klassenräume, Klassenräume Hitze
Spiel: Planspiel, Spiel, Quiz, Rallye, Wettbewerb, Challenge, Klimawette, Escape, Punkte sammeln, Gewinnspiel
Wettbewerb: Wettbewerb, Preis, Auszeichnung, Klimapreis, Umweltpreis, prämiert, Preisverleihung, Jury
Hochschule: Hochschule, Universität, Studierende, Forschung, Wissenschaft, Fachhochschule, Campus
Senioren: Senioren, ältere Menschen, Altenheim, Pflegeheim, Hochbetagte, Alte Menschen, Seniorenheim, Seniorinnen, Betagte, Alleinlebende, alleinstehend, Ruheständler
Pflege: Pflege, Pflegedienst, ambulante, Pflegekräfte, Pflegeeinrichtung, Pflegedienste, stationäre
Klinik: Krankenhaus, Klinik, Klinikum, Patienten, Spital, Stationen, OP-Säle
Narkose: Narkose, Anästhesie, Lachgas, Desfluran, Narkosegas, intravenös, Narkosemittel
Arztpraxis: Arzt, Praxen, Arztpraxis, Ärzte, Hausärzte, Apotheke, Gesundheitswesen, Medizin, Medikamente
Gesundheit: Gesundheit, Gesundheitsamt, Gesundheitsschutz, Krankheit, gesundheitlich, Gesundheitsrisiken, Prävention
Sonne UV: UV, Sonnencreme, Hautkrebs, UV-Strahlung
Obdachlose: Obdachlos, Wohnungslos, Notunterkunft, Straßensozialarbeit, Streetwork, Kältebus, Hitzebus
Migranten: Migranten, Zuwander, Geflüchtete, Migration, muttersprachlich, Sprachen, interkulturell, mehrsprachig, Integration, Flüchtlinge, Migrations, Integrationskurs,
  Herkunftssprache, Zugewanderte
Multiplikatoren: Multiplikator, Botschafter, Lotsen, Klimabotschafter, Ehrenamtliche, Klimapaten, Scouts, Mentor, Peer, Energielotsen
Einkommensarm: einkommensschwach, Geringverdiener, Jobcenter, Bürgergeld, Sozialleistung, Leistungsbeziehende, Wohngeld, geringes Einkommen, bedürftig, Transferleistung
Nachbarschaft: Nachbarschaft, Stadtteiltreff, Quartierstreff, Quartiersmanagement, Begegnungsstätte, Quartiersbüro, Stadtteilbüro, Bürgerhaus, Nachbarschaftshilfe
Jugendzentrum: Jugendzentrum, Jugendtreff, Jugendhaus, Jugendclub, offene Jugendarbeit
Frauen: Frauen, Gender, Gleichstellung, Mädchen
Inklusion: Behinderung, Inklusion, leichte Sprache, Gehörlos, Menschen mit Handicap
Unternehmen: Unternehmen, Betriebe, Firmen, Mittelstand, Handwerk, KMU, Wirtschaft, Gewerbe, gewerblich, Gewerbetreibende
Unternehmensberatung: Beratung Unternehmen, Beratung Betriebe, Lotse Firmen, Energieberatung Betriebe, Lotse Betriebe, Ökoprofit, Energieeffizienz-Netzwerk, Effizienznetzwerk,
  Transformationsberatung, Klimaberatung Firmen, Lotsendienst
Unternehmensnetzwerk: Netzwerk Gewerbe, Netzwerk Unternehmen, Netzwerk Betriebe, Firmen gemeinsam, Unternehmen voneinander,
  Unternehmen Austausch, Betriebe Austausch, Effizienznetzwerk, lernendes Netzwerk
Gewerbegebiet: Gewerbegebiet, Industriegebiet, Gewerbepark, Industriepark, Gewerbefläche, Industrie, Gewerbegebiete, Betriebsgelände
Handwerk: Handwerk, Handwerker, Fachkräfte, Innung, Installateure, Fachkräftemangel, Umschulung, Solarteure, Kreishandwerkerschaft
Einzelhandel: Einzelhandel, Händler, Geschäfte, Läden, Ladentür, Supermarkt, Kaufleute, offene Türen, Kaufmannschaft, Werbegemeinschaft
Gastronomie: Gastronomie, Gaststätte, Wirte, Restaurants, Hotel, Café, Imbiss, Gastgewerbe, Beherbergung, Heizpilze, Außengastronomie
Tourismus: Tourismus, Touristen, Gäste, Ausflug, Wandern, Reisende, Übernachtung, Urlauber, Campingplatz, Wohnmobil
Gründer: Gründer, Start-up, Gründung, Startup, Gründerzentrum, Innovation, Existenzgründ
Kreislaufwirtschaft: Kreislaufwirtschaft, zirkulär, Circular, Stoffströme, Kreislauf, Sekundärrohstoff, Industriesymbiose
Messe Wirtschaft: Unternehmerfrühstück, Firmenfrühstück, Wirtschaftsforum, Stammtisch, Unternehmerabend, Erfahrungsaustausch
Bauherren: Bauherren, Bauwillige, Häuslebauer, Bauberatung, Bauinteressierte
Wohnungswirtschaft: Wohnungsgesellschaft, Wohnbau, Wohnungsbaugesellschaft, Wohnungsunternehmen, Wohnungswirtschaft, Vermieter, Wohnungsgenossenschaft, sozialer Wohnungsbau
Mieter: Mieter, Haushalte, Privathaushalte, Mietshäuser, Bewohner
Neubürger: Neubürger, Zugezogene, Willkommens, Begrüßungspaket, Umzug
Haustür: Haustür, Haus-zu-Haus, aufsuchend, Hausbesuch, vor Ort Beratung, Klinkenputzen
Infomobil: Infomobil, Beratungsbus, Energiemobil, mobiler Stand, Infostand, Beratungsmobil
Klimacafé: Erzählcafé, Klimacafé, Café, Gesprächskreis, Kaffee, Stammtisch, Klimafrühstück, Sprechstunde, Treff
Sportveranstaltung: Stadtlauf, Marathon, Turnier, Sportfest, Sportveranstaltung, Lauf
Tourenplanung: Tourenplanung, Routenoptimierung, Sammeltouren, Leerfahrten, Tourenoptimierung, Fahrwege, Abholtouren
Wasserrechte: Laichplätze, Angler, Fischerei, Wasserverband
Kindergarten Natur: Waldkindergarten, Naturgruppe, Draußentag
Schulbuch: Schulbücher, Hefte, Schulranzen, Schulmaterial, Schulstart
Digitale Verwaltung: Online-Antrag, Bürgerservice digital, digitale Dienste, Onlinezugang, OZG, Terminbuchung
Nachhaltigkeitsstrategie: Nachhaltigkeitsstrategie, SDG, Agenda 2030, Nachhaltigkeitsbericht, Gemeinwohl, Donut, Lokale Agenda
Suffizienz: Suffizienz, Konsum, Lebensstil, Verzicht, Minimalismus, weniger ist mehr, Konsumverhalten
`;
