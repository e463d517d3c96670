/** More projects and the other names they go by, over all subjects. Form of the lines: circlesIn.ts. */
export const retoldMore = `
Klimagipfel der Jugend: Jugendklimakonferenz, Jugendklimagipfel, Klimagipfel Jugend, Klimakonferenz Jugend, Jugend Forderungen, junge Leute Forderungen, Jugendkonferenz,
  Klimakonferenz Schüler, Klima Konferenz Jugendliche
Putzen: Gebäudereinigung, Reinigen, Reinigungsmittel, Putzmittel, Dosieranlage, Unterhaltsreinigung, Reinigungsvertrag, Reinigungskräfte, Dosierung, Hygienepapier
Gästekarte: Gästekarte, Kurkarte, Kurabgabe, Kurtaxe, Gästebeitrag, Gästeticket, Urlauberticket, Urlauber Bus, Touristenticket
Sonnenschutz für die Haut: UV-Schutz, Sonnencreme, Sonnenmilch, Sonnenhut, Hautkrebs, Sonnenbrand, UV-Index, Hautschutz
Meer und Küste: Küste, Ostsee, Nordsee, Förde, Watt, Strand, Sturmflut, Küstenschutz, Meeresspiegel, Hochwasser Küste, Ostseehochwasser, Düne
Blauer Kohlenstoff: Seegras, Algen, Tang, Unterwasserwiese, Blue Carbon, Muschelzucht, Aquakultur, Salzwiesen
Landstrom: Landstrom, Kreuzfahrt, Kreuzfahrtschiff, Hafenstrom, Liegezeit, Hilfsdiesel, Kai Strom, Schiffe Steckdose, Stromversorgung von Land, Passagierterminal, Kai Steckdose
Leitungswasser statt Flaschen: Sprudler, Mineralwasser, Wassersprudler, Karbonator, Leitungswasser, Wasserflaschen, Tafelwasser, Wasserspender Büro, Wasserkisten
Wiesen behalten: Grünlanderhalt, Vertragsnaturschutz, Umbruch, Grünlandumbruch, Dauergrünland, Grünland, späte Mahd, spätere Mahd, Wiesen nicht zu Acker
Schluss mit der Kohle: Kohleausstieg, Kohleblock, Steinkohle, Braunkohle, Kohlekraftwerk, Kohlekessel, Kohleheizung, Kohle verfeuert
Großer Wärmespeicher: Wärmespeicher, Großwärmespeicher, Thermosbehälter, Speichertank, Heißwasserspeicher, Pufferspeicher, Tank Wärme, Tank Überschüsse, Wärme zwischenspeichern
Mehr Energie als gebraucht: Plusenergie, Plusenergiestandard, erzeugt mehr als, Energieüberschuss, Energieplus, mehr Strom als, Plusenergiehaus
Klimaneutrale Verwaltung: klimaneutrale Verwaltung, treibhausgasneutrale Verwaltung, Stadtverwaltung klimaneutral, Verwaltung ohne Emissionen, Dienststellen ohne Emissionen, eigener Beitrag Stadt,
  Verwaltung Vorbild, Stadt Vorbild, Neutralität Verwaltung, Konzern Stadt klimaneutral
Folgekosten zählen: Lebenszykluskosten, Folgekosten, billigstes Angebot, Gesamtkosten, Lebenszyklus, Kosten über die Nutzungszeit, wirtschaftlichstes Angebot, Vergabehandbuch
Gute Luft im Unterricht: CO2-Ampel, Raumluftqualität, Stoßlüften, Luftqualität Unterricht, Lüften Klassen, Raumluft Klassen, Lüftungsampel, Luftgüte
Sanierungsgebiet festlegen: Sanierungsgebiet, Milieuschutz, Sanierungssatzung, förmliche Festlegung, Abschreibung, BauGB, erhöht absetzen, steuerliche Vorteile, Modernisierung Abschreibung
Geschützte Radspur: Protected Bike Lane, geschützte Spur, geschützter Radfahrstreifen, Leitelemente, physische Abgrenzung, Schwellen Pfosten, baulich getrennt Rad, Radspur Trennelemente
Natur auf dem Firmengelände: Firmengelände, Unternehmensflächen, Betriebsgelände, Gewerbegrün, naturnah Gewerbe, Biodiversität Unternehmen, Biodiversität Betriebe, Werksgelände
Stellplatzsatzung: Stellplatzsatzung, Einstellplätze, Stellplatzschlüssel, Pkw-Schlüssel, Autostellplätze, Radstellplätze, Satzung Stellplätze, Kfz-Stellplätze, Stellplatzverordnung, Garagensatzung
Bauernhof erleben: Lernort Bauernhof, Bauernhof Klassen, Hofbesuch, Schulklassen Hof, Ausflüge Biolandwirte, Schüler Biohof, Bauernhofpädagogik, Milch
Räder vor Dieben schützen: Fahrradcodierung, Diebstahlschutz, codieren, Radcodierung
Leihräder: Leihrad, Fahrradverleih, Bikesharing, Mietrad, Leihfahrrad, Leihräder, Radverleihsystem, Bike-Sharing, Nextbike
Lastenräder für alle: freies Lastenrad, Lastenradsharing, Leihlastenräder, Lastenradverleih, Cargobikes ausleihen, Lastenrad leihen, Lastenräder kostenlos
Lastenrad kaufen: Kaufprämie Lastenrad, Förderung Lastenrad, Zuschuss Lastenrad, Lastenräder Förderung, Prämie Lastenräder
Kurz warten an der Ampel: Grünpfeil, Aufstellfläche, Radfahrer an der Ampel, rechts abbiegen, Rundumgrün, Bettelampel, Wartezeit Fußgänger, sofort Grün
Sicher über die Straße: Querungshilfe, Mittelinsel, Zebrastreifen, Fußgängerüberweg, über die Fahrbahn, über die Straße, Querungsinsel, Zwischenstopp, Gehwegnasen, gegenüberliegende Haltestelle
Dunkelheit schützen: Lichtverschmutzung, nachtaktiv, Fledermaus, insektenfreundlich, Amber, Kelvin, Sternenpark, Nachthimmel, Dunkelkorridor, warmweiß, Lichtmasterplan, Insekten Licht, gedimmt
Fahrt zum Arbeitsplatz: Schicht, Personal Mobilität, Mitarbeiterparkplätze, Leasing Rad Fahrgemeinschaft, Krankenhauspersonal, Parkraumgebühr Beschäftigte, Mitfahr-App
Carsharing statt Dienstwagen: Ankermieter, Ankermieterschaft, stundenweise gebucht, Carsharing Verwaltung, Dienstwagenersatz, Dienstfahrten Carsharing, Carsharing Dienst, Pool aufgelöst
Fest auf der Straße: Straßenfest, europäischer Mobilitätstag, Parking Day, PARK(ing), Mobilitätswoche, Fest auf der Fahrbahn, Straße gehört den Fußgängern, gehört den Spaziergängern, Raddemo
Zu Fuß in Gruppen: Walking Bus, Laufbus, begleitete Gruppen, zu Fuß in den Unterricht, gehen gemeinsam zur Schule, Schulweg Gruppe, feste Treffpunkte Schüler, Schulgänger
Kaufhaus: Kaufhaus, Warenhaus, Kaufhof, Karstadt, Hertie, Markthalle, Geschäftshaus, früheres Kaufhaus
Graue Energie: graue Energie, Bestandserhalt, umnutzen statt abreißen, Rohbau erhalten, Rohbau bleibt, Abriss vermeiden, Umbau statt Neubau, Bestand statt Neubau, Weiternutzung Gebäude
Archiv und Magazin: Archiv, Magazin, Magazinräume, Depot, Stadtarchiv, Archivgut, Sammlungsdepot
Bauen mit Lehm: Lehm, Lehmputz, Stampflehm, Strohballen, Speichermasse, Naturbaustoffe, nachwachsende Baustoffe, Hanf, Hanfkalk
Ohne Klimaanlage kühl: passive Kühlung, passiv kühl, ohne Maschinen kühl, Klimatisierung passiv, adiabat, Verdunstungskühlung, Nachtkühlung, Speichermasse kühl
Dunst und Abluft nutzen: Küchenabluft, Abluft Wärme, Dunstabzug, Spülküche, Abluft Rückgewinnung, Wärmetauscher Küche, Spülluft, Großküche Wärme
Wärme für Vereine: Vereinsheim Wärmenetz, Sportheim Fernwärme, Umkleidegebäude, Vereinsheim Heizung, Sportheim, Sportlerheim, Kabinentrakt
Vereine sparen Energie: Sportvereine Energie, Vereine Energieberatung, Vereinsheim sanieren, Vereine Förderung Solar, Vereinssportstätten
Gas aus Mist: Biomethan, Gülle, Mist, Wirtschaftsdünger, Gärreste, Biogas, Viehhalter Gas, Reststoffvergärung, Hof Heizenergie, Güllevergärung
Gemeinsam sanieren: Reihenhäuser, Siedlerhäuser, typengleiche, baugleiche Gebäude, Nachbarn sanieren, nachbarschaftlich Sanierung, gemeinsame Ausschreibung Eigentümer, Siedlungshäuser
Flächen für Solar suchen: Freiflächensolar, Standortkonzept, Module auf der Wiese, Kriterien Solarpark, Ausschlussflächen, Flächenkulisse, Solarpark Standorte, Weißflächen, Freiflächenkonzept
Netz oder eigene Lösung: Wärmeplanung, Gebietseinteilung, dezentrale Versorgung, Zielszenario, Bestandsanalyse Wärme, Ausstieg aus Gas und Öl, Wärmeplanungsgesetz, WPG
Ohne eigene Mittel sanieren: Contracting, garantierte Einsparung, Einspargarantie, Dienstleister investiert, aus Einsparungen, gesparte Betriebskosten, ohne eigene Mittel, Energiesparpartnerschaft
Strom vom eigenen Dach für Mieter: Mieterstrom, Bewohner Sonnenenergie, Dachanlagen Haushalte, Strom vom eigenen Haus, Mieter Sonnenstrom, Mieter Solarstrom, ohne Netzentgelt, Sozialwohnungen Strom
Autofrei wohnen: autofreies Quartier, autoarmes Quartier, Wohnen ohne Auto, autofreie Siedlung, autoarm
Mitfahrparkplatz an der Autobahn: Autobahn, Autobahnauffahrt, Anschlussstelle, Mitfahrertreff, Mitfahrerparkplatz, Pendlerparkplatz, Pendlerparkplätze
Sprechstunde gegen Stromsperren: Stromsperre, Energiekostenberatung, Abschläge, Nachzahlung, Leistungsbeziehende, Arbeitsvermittlung, Jobcenter, Energieschulden, Verbraucherzentrale
Kläranlage belüften: Belebungsbecken, Sauerstoffzufuhr, Sauerstoff Kläranlage, Belüfterplatten, Membranbelüfter, Gebläse, Turboverdichter, feinblasig, Belüftung Kläranlage
Kühlung im Rechenzentrum: Kaltgang, Kaltgangeinhausung, freie Kühlung, Serverraum kühlen, Serverraum, Rechenzentrum effizient, Außenluft Server, Server Kühlung, Rechenzentrum Energie
Kein Plastik in der Biotonne: Biotonne Kontrolle, Plastik Biotonne, Kunststoff Biotonne, kein Plastik, Sichtprüfung, Ampelkarten Tonne, Anhänger Tonne, Störstoffe Bio, Wir für Bio, Bioabfall Plastik, Biomüll Plastik
Kulturgut und Hochwasser: Notfallverbund, Kulturgutschutz, Kulturgut, Notfallbox, Bergung
Weihnachten: Weihnachtsmarkt, Weihnachtsbeleuchtung, Adventsmarkt, Christbaum, Weihnachtsbaum, Lichterkette, Adventsbeleuchtung
Feuerwerk: Feuerwerk, Böller, Silvester, Lasershow, Drohnenshow, Pyrotechnik
Heizpilze: Heizpilz, Heizstrahler, Außengastronomie Heizen, Terrassenheizung
Dienstkleidung: Dienstkleidung, Arbeitskleidung, Berufskleidung, Schutzkleidung, Einsatzkleidung, Uniform, faire Textilien, Kleidung Mitarbeitende
Wäsche: Wäscherei, Bettwäsche, Waschküche, Mietwäsche, Krankenhauswäsche
Möbel weiter nutzen: Büromöbel, Möbelbörse, gebrauchte Möbel, Möbellager, Möbelpool, Schulmöbel, Inventarbörse
Kaffee und Bewirtung: Bewirtung, Catering, Sitzungsbewirtung, Kaffee, Getränke Sitzung, Verpflegung Sitzung
Werbemittel: Werbemittel, Give-away, Streuartikel, Präsente, Werbegeschenke
Töchter der Stadt: Sparkasse, Beteiligungen, Beteiligungsbericht, Eigenbetriebe, Tochtergesellschaften, Gesellschaften der Stadt, städtische Töchter
Hochschule: Hochschule, Universität, Studierende, Campus, Forschungsprojekt, Abschlussarbeit, Fachhochschule, Lehrstuhl, Wissenschaft
Schülerfirma: Schülerfirma, Schülergenossenschaft, Schülerunternehmen
Ferien: Ferienpass, Ferienprogramm, Ferienspiele, Sommercamp, Freizeit Kinder, Feriencamp, Ferienfreizeit
Familie und Geburt: Neugeborene, Geburt, Babypaket, Elternkurs, Familienbesuch, junge Eltern
Mädchen und Frauen: Frauen, Mädchen, Girls' Day, geschlechtergerecht, Gleichstellung
Menschen mit Behinderung: Behinderung, Inklusion, inklusiv, Werkstatt für behinderte, Rollstuhl, Blinde, Gehörlose, barrierearm
Kirche und Gemeinde: Kirchengemeinde, Gemeindehaus, Pfarrei, Kirchenkreis, Kirchenheizung, Moschee, Glaubensgemeinschaft
Glasfaser und Funk: Mobilfunk, Glasfaser, WLAN, 5G, Breitband
Wasserstoff im Betrieb: Wasserstoffbus, Wasserstofftankstelle, Brennstoffzelle, H2-Fahrzeug, Wasserstoff Lkw
Fest ohne Müll: Müllfreies Fest, Spülmobil, Pfandgeschirr, Mehrwegfest, Geschirrverleih, Fest Abfall, abfallarme Veranstaltung
Verpackung besteuern: Verpackungssteuer, Einwegsteuer, Steuer Verpackung, Einwegabgabe
Müllgebühr nach Menge: Wiegesystem, Identsystem, Abfallgebühren Anreiz, Müllgebühr Menge, Leerungsgebühr, verursachergerecht
Plätze und Gleise begrünen: Gleisbegrünung, Rasengleis, Verkehrsinsel begrünen, Stadtplatz begrünen, grüner Platz, Platz entsiegeln, Klimaplatz
Bäume im Kübel: Wanderbäume, mobile Bäume, mobiles Grün, Baumkübel, Pflanzkübel, Hochbeete mobil
Brunnen und Nebel: Brunnen, Wasserspiel, Wasserfontäne, Fontäne, Nebelstele, Sprühnebel, Wassernebel, Verdunstung, Wasserfläche
Verdunsten und kühlen: Verdunstungskühlung, Verdunstung, Kletterpflanzen Abkühlung, Begrünung Abkühlung, kühlt durch Verdunstung
Kleingärten: Kleingarten, Schrebergarten, Kleingartenverein, Gartenfreunde, Laube, Kleingärtner, Parzelle
Bienen: Bienen, Imker, Wildbienen, Bestäuber, Bienenweide, Bienenfreundlich, Honig
Jagd und Wild: Wildverbiss, Jagd, Wildbestand, Rehwild, Abschussplan
Holz verkaufen: Holzvermarktung, Brennholz, Wertholz, Holzeinschlag, Holznutzung, Holz aus dem Stadtwald
Boden und Altlast: Altlasten, Bodenschutz, Bodenverdichtung, Bodenbelastung
Luft: Luftqualität, Feinstaub, Stickoxid, Luftreinhaltung, Stickstoffdioxid, Messstation Luft
Grün vermieten: Gewerbemieter, Mietverträge grün, grüner Mietvertrag, Green Lease, Vermietung städtischer
Fassaden- und Hofprogramm: Förderprogramm Dach Fassade, Begrünungsprogramm, Förderung Gründach, Zuschuss Dachbegrünung, Förderung Begrünung, Zuschuss Begrünung, Grün statt Grau
Regenwasser belohnen: gesplittete Abwassergebühr, Niederschlagswassergebühr, Gebührenrabatt Versickerung, Gebühr Zisterne, Zuschuss Zisterne, Förderung Zisterne
Notruf und Einsatz: Rettungsdienst, Leitstelle, Krankentransport, Feuerwehreinsatz, Einsatzleitwagen, Löschfahrzeug
Unwetter: Unwetter, Sturm, Hagel, Orkan, Sturmschäden, Windwurf
`;
