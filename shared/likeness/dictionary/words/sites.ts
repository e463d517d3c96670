/** Public buildings. Form of the lines: dictionary.ts. */
export const siteWords = `
# Ort
öffentliche Gebäude = kommunale Gebäude, städtische Gebäude, VG, kommunale Liegenschaften, städtische
  Liegenschaften, Liegenschaften, gemeindeeigene Gebäude, kreiseigene Gebäude, kommunale Immobilien, stadteigene
  Gebäude, öffentliche Liegenschaften, Behördengebäude, städtische Immobilien, Stadtgebäude, Gebäude der Stadt,
  kommunaler Gebäudebestand, eigene Liegenschaften, eigene Gebäude, Nichtwohngebäude, Liegenschaften der Stadt,
  städtische Objekte, gemeindliche Gebäude, Gemeindegebäude, Gebäude der Kommune, Gebäude der Gemeinde,
  kommunaler Hochbau, kommunale Bauten, öffentliche Bauten, Gebäude in kommunaler Hand, städtische Bauten,
  Gebäude des Kreises, Gebäude des Landkreises, kommunaler Bestand, öffentliche Hand, Verwaltungsbauten,
  Verwaltungsliegenschaften, städtische Einrichtungen, kommunale Einrichtungen, öffentliche Einrichtungen,
  kommunale Objekte, Bürogebäude, kreiseigene Immobilien, gemeindeeigene Immobilien
Mehrfamilienhaus = MFH, Mehrparteienhaus, Geschosswohnungsbau, Mietshaus, Wohnblock, Wohnanlage, Mehrgeschosser,
  Mietwohnung, Mietwohnungsbau, Miethaus, Mehrfamilienhäuser, Mietshäuser, Mehrparteienhäuser,
  Mehrfamilienwohnhaus, Wohnblöcke, Wohnungen zur Miete, Mietwohnungen, Mehrfamilienwohngebäude,
  Mietwohngebäude, Wohnanlagen, Geschosswohnungen, mehrgeschossige Wohngebäude, Mietwohnhaus, Zinshaus,
  Wohnhochhaus
Einfamilienhaus = EFH, Eigenheim, Ein- und Zweifamilienhaus, Eigenheimsiedlung, Einfamilienhausgebiet,
  Privathaus, Ein- und Zweifamilienhäuser, Einzelhaus, EZFH, Eigenheime, Häuslebauer, Reihenhaus,
  Doppelhaushälfte, Reihenhäuser, Einfamilienhäuser, Doppelhaus, Einzel- und Doppelhäuser, freistehende Häuser,
  Einfamilienhaussiedlung, private Einfamilienhäuser
Wohngebäude = Wohnhaus, Wohnungsbestand, Wohnimmobilie, Altbau, Gebäudebestand, Bestandsgebäude, private
  Gebäude, Wohngebäudebestand, Wohnhäuser, Wohngebäuden, Altbauten, private Wohnhäuser, private Wohngebäude,
  ältere Häuser, Wohnbauten, private Häuser
Neubauten = Neubauvorhaben, neue Gebäude, Neubauprojekte, Neubau von Gebäuden, neue Häuser, Bauvorhaben
Wertstoffhof = Recyclinghof, Abfallhof, Sammelstelle, Recyclingzentrum, Wertstoffhöfe, Recyclinghöfe,
  Annahmestelle, Wertstoffannahme, Wertstoffzentrum, Entsorgungshof, Abfallannahmestelle,
  Kreislaufwirtschaftshof
Schule = Schulgebäude, Bildungseinrichtung, Schulstandort, Schulzentrum, Unterrichtsgebäude, Bildungsstandort,
  Schulkomplex, Lehranstalt, Schulhaus, allgemeinbildende Schulen, Schulbau, weiterführende Schulen,
  Bildungsbauten, Schulliegenschaften, Lehrgebäude, Unterrichtsstätte, Bildungsgebäude, Schulzentren,
  Ganztagsschule, Bildungsstätte, Bildungszentrum, Bildungseinrichtungen, allgemeinbildende Schule, Schulbetrieb
Grundschule = GS, Primarschule, Grundschulstandort, Grundschulen, Schulen der Primarstufe, Primarstufe,
  Volksschule, GGS, KGS, Schule für die Kleinen, Primarbereich
Gymnasium = Gym, Gymnasien, Gymn., weiterführende Schulen bis zum Abitur, höhere Schule, Oberstufenzentrum,
  Oberschule mit Abitur
Gesamtschule = IGS, Oberschule, Sekundarschule, Gemeinschaftsschule, OBS, Gemeinschaftsschulen, KGS-Schule,
  Sekundarschulen, Oberschulen, Schulen der Sekundarstufe, Sekundarstufe
Berufsschule = BBS, berufsbildende Schule, Berufskolleg, Berufsschulzentrum, Berufliche Schulen, Berufsschulen,
  Berufskollegs, Berufsbildungszentrum, BBZ, OSZ, berufliches Schulzentrum, berufsbildende Schulen,
  Berufsfachschule, Gewerbeschule
Hochschule = Universität, Uni, Campus, Fachhochschule, Universitäten, Hochschulen, Forschungseinrichtung,
  Wissenschaft
Kita = Kindertagesstätte, Kindergarten, Kindertageseinrichtung, Krippe, Kindertagesstätten, Kindergärten,
  Kinderkrippe, Kinderbetreuung, Kinderhaus, Kinderbetreuungseinrichtung, Hort, Kindertagesstaette,
  Vorschuleinrichtung, Kitas, Kindertageseinrichtungen, Tagesstätte, Betreuungseinrichtungen der Kleinsten,
  Betreuungseinrichtungen für Kinder, Betreuungseinrichtung für Kinder, Kleinkindbetreuung,
  Kindertagesbetreuung, Kiga, Kindertagesheim, Kinderkrippen, Kitagebäude, Kinderhort, Kinderläden, Kinderladen,
  Vorschule, frühkindliche Bildung, Kindertagespflege, KTE, Kinderhäuser, Elementarbereich
Volkshochschule = VHS, Erwachsenenbildung, Erwachsenenbildungszentrum, Weiterbildungseinrichtung,
  Volkshochschulen
Musikschule = Musikschulen, Kunstschule
Rathaus = Stadthaus, Verwaltungssitz, Gemeindehaus, Stadtverwaltungsgebäude, Rathausgebäude, Gemeindeamt,
  Rathäuser, Verwaltungszentrale, Sitz der Verwaltung, Bürgermeisteramt, Verwaltungsstandort Rathaus,
  Rathauskomplex, Sitz der Stadtverwaltung, Bürgermeisterei, Gemeindebüro, Verwaltungszentrum, Hauptgebäude der
  Verwaltung, Hauptverwaltung, Amtshaus, Verwaltungsgebäude, Amtsgebäude, Dienstgebäude, Behördenhaus,
  Verwaltungsstandort
Kreishaus = Landratsamt, Kreisverwaltung, Kreisverwaltungsgebäude, Sitz der Kreisverwaltung, Kreisverwaltungen,
  Dienstgebäude des Kreises, Landkreisverwaltung, LRA
Bürgerhaus = Dorfgemeinschaftshaus, DGH, Gemeinschaftshaus, Bürgerzentrum, Stadthalle, Stadtteilzentrum,
  Begegnungsstätte, Dorfhaus, Mehrzweckhalle, MZH, Nachbarschaftshaus, Nachbarschaftszentrum, Gemeindezentrum,
  Gemeindehalle, Festhalle, Dorfzentrum, Begegnungszentrum, Bürgerhäuser, Dorfgemeinschaftshäuser, Bürgersaal,
  Gemeinschaftshäuser, Begegnungsstätten, Gemeindezentren, Veranstaltungshalle, Veranstaltungszentrum,
  Kongresszentrum, Bürgertreff, Gemeindesaal, Dorftreff, Stadtteiltreff, Nachbarschaftstreff, Haus der
  Begegnung, Quartierszentrum, Quartierstreff, Quartiershaus, Stadthallen, Veranstaltungshaus,
  Dorfgemeinschaftszentrum
Sozialzentrum = Soziales Zentrum, Haus der Sozialverwaltung
Familienzentrum = Familientreff, Eltern-Kind-Zentrum, Haus der Familie
Turnhalle = Sporthalle, Schulsporthalle, Gymnastikhalle, Halle für Schulsport, Mehrfachhalle, Dreifeldhalle,
  Zweifeldhalle, Turnhallen, Sporthallen, Halle für Sport, Schulturnhalle, Hallen für den Schulsport,
  Gymnastikräume, Dreifachsporthalle, Zweifachhalle, Dreifachhalle, Einfeldhalle, Einfachsporthalle,
  Zweifachsporthalle, Mehrfachsporthalle, Turn- und Sporthalle, Turn- und Festhalle, Sportgebäude
Reithalle = Reitanlage, Reitsporthalle
Sportplatz = Sportstätte, Sportpark, Sportgelände, Sportfeld, Bolzplatz, Sportplätze, Vereinssportstätten,
  Vereinssportanlage, Sportfreianlage, Sportfreianlagen, Fußballplatz, Fußballplätze, Rasenplatz, Sportflächen,
  Leichtathletikanlage, Sportaußenanlage, Spielfeld, Sportzentrum, Rasenspielfeld, Tennenplatz,
  Sportaußenanlagen, Bezirkssportanlage
Schwimmbad = Bad, Bäder, Bäderbetrieb, Badeanstalt, Freizeitbad, Erlebnisbad, Schwimmbäder, Thermalbad, Therme,
  Bäderlandschaft, Kombibad, Spaßbad, Bäderwesen, Bäderbetriebe
Hallenbad = Schwimmhalle, Lehrschwimmbecken, Hallenbäder, Hallenschwimmbad, Schwimmhallen, Lehrschwimmbad,
  Lehrschwimmhalle, Stadtbad, Hallenschwimmbäder, überdachtes Schwimmbad
Freibad = Sommerbad, Naturbad, Waldbad, Freibäder, Freischwimmbad, Sommerbäder, Strandbad, Freiluftbad,
  Schwimmbad im Freien, Freischwimmbäder, Terrassenbad
Feuerwehr = Feuerwehrhaus, Feuerwehrgerätehaus, Feuerwache, FFW, Feuerwehrgebäude, Feuerwehrstandort,
  Gerätehaus, Wache, Brandwache, FGH, FwH, FWGH, Gerätehäuser, Feuerwachen, freiwillige Feuerwehr,
  Feuerwehrzentrum, Feuerwehrunterkunft, FTZ, FW-Häuser, Brandschutzzentrum, Hauptfeuerwache, Spritzenhaus,
  Feuerwehrdepot, Wehrhaus, Löschzughaus, FW-Haus, Gerätehaus der Löschgruppe, Löschgruppe, Löschzug,
  Feuerwehrstützpunkt
Bauhof = Baubetriebshof, Betriebshof, Werkhof, Stadtbetriebshof, Wirtschaftshof, Betriebsgelände, Baubetriebe,
  Bauhöfe, Servicebetrieb, Technischer Betriebshof, Werkstatthof, Betriebshöfe, Baubetrieb, BBH, Technische
  Betriebe, Baubetriebshofs
Technisches Zentrum = Technikzentrum
Bibliothek = Stadtbibliothek, Bücherei, Stadtbücherei, Mediathek, Leihbücherei, Bibliotheken, Büchereien,
  Stadtteilbibliotheken, Bücherhalle, Mediatheken, Medienzentrum, Gemeindebücherei
Museum = Stadtmuseum, Museen, Ausstellungshaus, Heimatmuseum, Kunstmuseum
Theater = Schauspielhaus, Spielstätte, Konzerthaus, Schauspiel, Opernhaus, Konzerthalle
Kulturhaus = Kulturzentrum, Kulturzentren, Kulturhäuser, Kultureinrichtung, Kulturstätte, Kulturstätten,
  Kulturbauten, Kulturhalle
Krankenhaus = Klinik, Klinikum, Hospital, Kliniken, Spital, Krankenhäuser, Krankenhäusern, Universitätsklinikum,
  Gesundheitseinrichtungen, medizinische Versorgungseinrichtungen, Kreisklinik
Pflegeheim = Seniorenheim, Altenheim, Seniorenzentrum, Altenpflegeheim, Pflegeeinrichtung, Seniorenresidenz,
  Altersheim, Seniorenwohnheim, Seniorenwohnanlage, Pflegezentrum, Pflegeheime, Altenheime, Seniorenheime,
  Seniorenwohnheime, Seniorenpflegeheim, stationäre Pflege, Seniorenwohnen, Alterswohnsitz, Pflegeeinrichtungen,
  Einrichtungen der Altenpflege, Altenhilfeeinrichtung, Senioreneinrichtungen, Senioreneinrichtung,
  Altenzentrum, APH, Seniorenstift, Wohnheime für Ältere, Hospiz, betreutes Wohnen, Altenwohnheim
Jugendzentrum = Jugendhaus, Jugendtreff, Jugendclub, Jugendeinrichtung, Freizeitheim, Jugendfreizeitstätte,
  Jugendfreizeitheim, Jugendzentren, Jugendhäuser, Jugendfreizeiteinrichtung, Haus der Jugend, Jugendtreffs,
  JUZ, JuZe, Treffpunkt für Jugendliche, Kinder- und Jugendzentrum, Jugendheim, Treffpunkte der Jugend,
  Jugendräume, Jugendbegegnungsstätte, Jugendfreizeitzentrum, Jugendclubs, Haus für Jugendliche
Unterkunft = Flüchtlingsunterkunft, Gemeinschaftsunterkunft, Obdachlosenunterkunft, Flüchtlingsunterkünfte,
  Asylunterkunft, Sammelunterkunft, Obdachlosenunterkünfte, Geflüchtetenunterkunft, Unterkünfte für Geflüchtete,
  Wohncontainer, Übergangswohnheim, Notunterkunft, Gemeinschaftsunterkünfte, Wohnheim, Asylbewerberheim,
  Flüchtlingsheim
Kirche = Kirchengemeinde, Gotteshaus, Kirchen, Pfarrheim, kirchliche Gebäude, Pfarrhaus, Pfarrzentrum,
  Pfarrgemeinde, Religionsgemeinschaften, kirchliche Einrichtungen, Gotteshäuser, Dom, Pfarrheime
Tierpark = Zoo, Wildpark, Tiergarten, Zoogelände, Tierparks, Wildgehege
Technisches Rathaus = technisches Verwaltungsgebäude, Bauverwaltung, Baudezernat
Bahnhof = Bf, Bhf, Bahnhofsumfeld, Bahnhofsvorplatz, Bahnhofsareal, Bahnhofsgelände, Bahnstation, Bahnhofsplatz,
  Bahnhofsbereich, Bahnhofsviertel, Bahnhöfe, DB-Station, Bahnhofsgegend, Bahnhofsquartier, Bahnhofs,
  S-Bahn-Station, Bahnhofsvorplätze, S-Bahnhof, vor dem Bahnhof
Hauptbahnhof = Hbf, zentraler Bahnhof, Zentralbahnhof, Hauptbahnhofs
Busbahnhof = ZOB, zentraler Omnibusbahnhof, Omnibusbahnhof, Busstation, Busterminal, Omnibusbahnhöfe,
  Buszentrum, zentrale Bushaltestelle, zentrale Umsteigehaltestelle, Omnibusknoten, Busknoten
Tiefgarage = Quartiersgarage, Garage
Parkhaus = Parkdeck, Parkhäuser, Parkgarage, Hochgarage, Parkhäusern, Parkgaragen, Parkbauten, Großgarage,
  Parkbau, Parkdecks, Parkierungsanlage, Parkpalette, mehrgeschossige Parkanlage
Wasserwerk = Wassergewinnung, Wasserwerke, Trinkwasserwerk, Trinkwasseraufbereitung, Wasseraufbereitung
Stadtwerke = Versorger, Energieversorger, Versorgungsbetrieb, Energieversorgungsunternehmen,
  Versorgungsunternehmen, EVU, Gemeindewerke, Kreiswerke, kommunale Unternehmen, städtische Unternehmen,
  Beteiligungsunternehmen, Eigenbetriebe, Eigenbetrieb, Tochtergesellschaften, kommunale Gesellschaften,
  städtische Töchter, Konzern Stadt
Halle = Messehalle, Markthalle, Hallen, Lagerhalle, Messegelände
Stadion
Sozialwohnungen = geförderter Wohnungsbau, kommunale Wohnungen, städtische Wohnungen, Sozialwohnung,
  gemeindeeigene Wohnungen
Förderschule = Förderzentrum, Sonderschule, Förderschulen, Sonderpädagogik, SBBZ, Förderschulzentrum
Bürgerbüro = Bürgeramt, Bürgerservice, Bürgerservicezentrum, Servicezentrum
Jobcenter = Arbeitsagentur
Eishalle = Eissporthalle, Eisstadion, Eislaufhalle, Eisbahn
Rettungsdienst = DRK, Leitstelle Rettungsdienst, Rettungswache, Rettungswachen
Seniorentreff = Seniorenbegegnungsstätte, Altentagesstätte, Seniorenclub, Seniorenbegegnung,
  Altenbegegnungsstätte
Ferienhof = Ferienhöfe, Urlaubsbauernhof, Urlaubsbauernhöfe, Urlaub auf dem Bauernhof, Ferienbauernhof
Jugendherberge = Schullandheim, Herberge, Freizeitstätte, Ferienheim
Gericht = Amtsgericht, Justiz
Schloss
Archiv
Galerie = Kunsthalle
Kino = Lichtspielhaus
Mehrgenerationenhaus = MGH
Polizei = Polizeistation, Polizeiwache
THW = Technisches Hilfswerk
Gesundheitsamt
Sozialamt
Zulassungsstelle = Straßenverkehrsamt
Straßenmeisterei = Autobahnmeisterei
Gärtnerei
Realschule = Realschulen, Mittelschule, Regelschule, Werkrealschule, RS
Hauptschule = Hauptschulen
Tennisplatz = Tennisanlage, Tennishalle
Pumpwerk = Pumpstation, Pumpwerke, Hebewerk, Hebeanlage
Hochbehälter = Wasserturm
Tierheim
Botanischer Garten = Palmengarten
Finanzamt
Kloster
Ärztehaus = Gesundheitszentrum
`;
