/** By what other names one project on water, green and climate adaptation goes in another office. Form of the lines: circlesIn.ts. */
export const retoldNature = `
Regen zurückhalten: Schwammstadt, Regenwasser zurückhalten, Rückhaltung, Wasserrückhalt, Regenrückhalt, Retention, Rückhalt, Retentionsfläche, statt ableiten,
  Speicher Regenwasser, Regenrückhaltebecken, Retentionsmulde, Regenwassermanagement
Vom Kanal trennen: Abkopplung, abkoppeln, nicht mehr in den Kanal, Mischsystem, Mischwasser, Mischkanal, Trennsystem, Trennkanalisation, Kanalentlastung, Kanal entlasten
Mulden und Beete: Versickerungsbeet, Mulden-Rigolen, Rigole, Versickerungsmulde, Tiefbeet, Tiefbeete, Regenbeet, Regengarten, Sickermulde, Mulde, Rain Garden
Befestigte Flächen: befestigte Fläche, versiegelte Fläche, Pflaster, Asphaltfläche, Versiegelung, Bodenbelag, Steinfläche, gepflastert
Boden öffnen: Entsiegelung, entsiegeln, aufbrechen Asphalt, Pflaster raus, Asphalt entfernen, Beton raus, Rasenfugen, Rasengitter, wasserdurchlässig, Pflaster aufnehmen,
  statt Asphalt, statt Pflaster, Rückbau versiegelter, Abpflastern, Steine raus
Vorgarten: Vorgarten, Vorgärten, Schottergarten, Schottergärten, Steingarten, Kiesgarten, Gärten des Grauens, Schotterflächen
Zisterne für Grün: Zisterne, Niederschlagswasser gießen, Regenwasser gießen, Regenwasser Bewässerung, Regenspeicher, unterirdischer Speicher, Regenwassernutzung,
  gesammeltes Regenwasser, Regenwasser Toilette, Regentonne
Karte der Überflutung: Starkregengefahrenkarte, Überflutungskarte, Gefahrenkarte, Starkregenkarte, Hochwassergefahrenkarte, Starkregenhinweiskarte, Fließwegekarte,
  Überflutung Karte, Modellierung Starkregen, Starkregen Karte
Eigenvorsorge bei Starkregen: Objektschutz, Eigenvorsorge, Rückstauklappe, Rückstausicherung, Hochwasserpass, Überflutungsvorsorge, Keller schützen, Bauvorsorge
Pegel und Warnung: Pegel, Pegelmessung, Frühwarnsystem, Hochwasserwarnung, Wasserstandssensor, Hochwasserfrühwarn, Pegelsonde, Wasserstand
Damm und Deich: Deich, Damm, Hochwasserschutzwand, Hochwasserschutzmauer, Schutzmauer, mobile Wände, Spundwand, Dammbalken, Hochwasserdamm
Platz für den Fluss: Renaturierung, Auenentwicklung, naturnaher Umbau, Gewässerentwicklung, Bachoffenlegung, Offenlegung, Mäander, Gewässerrandstreifen, Altarm, Entrohrung,
  Bach offenlegen, Bachbett, Uferstreifen, Verrohrung, aus dem Rohr
Biber: Biber, Biberdamm, Biberteich, Nager, Nagetiere, Dämme Tiere
Bach und Aue: Bachlauf, oberer Bach, Rohrbach, Bachtal, Aue, Talaue, Niederung, Bachaue, Quellbereich
Fische ziehen: Fischtreppe, Fischaufstieg, Fischpass, Durchgängigkeit, Sohlgleite, Raue Rampe, Wehr Umbau, Fischwanderung
Teich und See: Teich, Weiher, See, Badesee, Seen, Teiche, Stillgewässer, Stadtsee
Trinkwasser sichern: Verbundleitung, Verbindungsleitung Wasser, Notverbund, Ringschluss, zweites Standbein, Versorgungssicherheit Wasser, Wasserversorgungskonzept, Fernwasser,
  Quellen versiegen, Zweckverband Wasser, Bodenseewasser, Landeswasserversorgung, Trinkwasserversorgung Dürre, Wasserverbund, Hochbehälter
Dürre: Dürre, Trockenheit, trockene Sommer, Dürrejahre, Trockenperiode, Wassermangel, Trockenstress, Trockenjahre, Wasserknappheit, versiegen
Grundwasser schützen: Wasserschutzgebiet, Einzugsgebiet Brunnen, Nitrat, Stickstoff, Stickstoffüberschuss, Düngung, düngen, Grundwasserschutz, Nährstoff, Gülle, Düngemittel,
  Düngeberatung, Brunnen Landwirte
Wasserverluste: Rohrbruch, Leckage, Leck, Wasserverlust, Leckortung, Rohrnetz, Geräuschlogger, undichte Leitung, Leitungsverluste, Leckagesuche
Trinkwasser unterwegs: Trinkbrunnen, Trinkwasserbrunnen, Wasserspender, Refill, Trinkwasserspender, Trinkwasserstelle, Leitungswasser kostenlos, Zapfstelle, Wasserzapfstelle
Vierte Reinigungsstufe: vierte Reinigungsstufe, Spurenstoffe, Aktivkohle, Arzneimittelrückstände, Mikroschadstoffe, Medikamentenreste, Ozonung, Ablauf Kläranlage
Strom aus Faulgas: Faulgas, Klärgas, Faulgasverstromung, Klärgas-BHKW, Faulturm, Faulung, BHKW Kläranlage, Faulbehälter
Klärschlamm: Klärschlamm, Schlammtrocknung, Monoverbrennung, Phosphorrückgewinnung, Schlammentwässerung, Klärschlammtrocknung
Belüftung der Becken: Belüftung, Belebungsbecken, Gebläse, Turboverdichter, Druckbelüftung, Drehkolben, Plattenbelüfter, Sauerstoffeintrag
Kühle Luft fließen lassen: Kaltluft, Frischluft, Luftaustausch, Luftleitbahn, Kaltluftschneise, Frischluftschneise, Durchlüftung, nächtlicher Luftaustausch, Kaltluftentstehung,
  Luftschneise, keine Bebauung Luft, Freihalten Luft, Kaltluftabfluss, Klimaschneise
Hitze in der Stadt: Hitzeinsel, Stadtklima, Klimaanalyse, Hitzekarte, Klimafunktionskarte, Hot-Spot, Überwärmung, Aufheizung, Hitzebelastung
Hitzeschutz für Gefährdete: Hitzeaktionsplan, vulnerable Gruppen, heiße Tage Schutz, Hitzeschutz, Hitzeschutzplan, gefährdete Gruppen Hitze, Schutz bei Hitze, Hitzevorsorge,
  Hitzewarnung, Warnstufe, Hitzegefährdete
Anruf bei Hitze: Hitzetelefon, Telefonkette, Anrufe Hitze, rufen Alleinlebende an, Hitzepaten, Hitze-Telefon, täglicher Anruf, Telefondienst Hitze, Kontakt Hochbetagte
Extreme: Extremtemperatur, Extremwetter, Hitzewelle, Extremhitze, Extremereignis, Unwetter, Wetterextreme
Orte zum Abkühlen: kühle Orte, Klimaoase, Kühlraum, kühle Räume, Abkühlung, Erfrischungsort, Cooling, Nebeldusche, Sprühnebel, Wasserspiel, Vernebelung, Hitzerefugium, Fontänen
Schatten: Schatten, Sonnensegel, Sonnenschirm, Pergola, Verschattung, Beschattung, Sonnenschutz, schattig, Schattenspender
Bäume für morgen: Zukunftsbäume, Klimabäume, klimaresiliente Arten, hitzetolerante Bäume, trockenresistent, Baumarten Klima, absterbende, klimaangepasst, resiliente Arten,
  trockenheitsverträglich, standortgerecht, an Trockenheit anpassen
Bäume pflanzen: Baumpflanzung, Bäume pflanzen, neue Bäume, Straßenbäume, Stadtbäume, 1.000 Bäume, 1000 Bäume, Baumoffensive, Pflanzaktion, Nachpflanzung, Baumstandorte, Hochzeitsbaum,
  Geburtsbaum, Ersatzpflanzung
Raum für Wurzeln: Baumgrube, Wurzelraum, Baumrigole, Baumscheibe, Stockholmer Modell, Pflanzgrube, Baumquartier, Substrat, Wurzelbereich
Baum gießen: Bewässerungssack, Gießpatenschaft, Gießpaten, Baumpaten, Gieß den Kiez, Bewässerungssäcke, Bewässerungssensor, Bodenfeuchtesensor, Tröpfchenbewässerung, Bewässerung Jungbäume
Bäume behalten: Baumschutzsatzung, Baumerhalt, Altbäume, Baumschutz, Fällung, Fällverbot, Habitatbäume, Biotopbäume
Friedhof: Friedhof, Hauptfriedhof, Begräbnisstätte, Grabfelder, Gräberfeld, Waldfriedhof, Bestattung, Grabstätten, Ruheforst, Totenhalle, Aussegnungshalle, Urnen
Waldumbau: Waldumbau, Mischwald, klimastabiler Wald, Fichte, Aufforstung, Wiederaufforstung, Naturverjüngung, Laubmischwald, Klimawald, Baumarten Wald, Schadflächen
Wald sich selbst überlassen: Naturwald, Stilllegung Wald, Altholzinsel, Prozessschutz, Nutzungsverzicht, Urwald, Totholz, Waldrefugien, nicht mehr bewirtschaften, Wildnis
Waldbrand: Waldbrand, Löschteich, Löschwasser, Brandschutz Wald, Waldbrandkamera, Vegetationsbrand, Feuer Wald, Rückepferde
Kleinwald: Tiny Forest, Miniwald, Miyawaki, Mini-Wald, Wäldchen, Stadtwäldchen, Mikrowald
Tiere halten Flächen offen: Beweidung, Ziegen, Schafe, Schafbeweidung, Offenhaltung, Verbuschung, Landschaftspflege, Weidetiere, Wanderschäfer, Hüteschäfer, Wasserbüffel
Wein und Hang: Weinberg, Reben, Reblagen, Weinbau, Steilhang, Terrassen Wein, Trockenmauer, Winzer, Rebflächen, Wengert, Steillagen
Wiese statt Rasen: Blühwiese, Blühfläche, Mahd, Mähen seltener, Wiese statt Rasen, Langgras, artenreiche Wiese, Wildblumenwiese, Mähkonzept, Blühstreifen, Staudenbeet, Extensivierung
Straßenränder: Straßenbegleitgrün, Straßenrand, Straßenränder, Bankett, Mittelstreifen, Kreisverkehr Blüh, Verkehrsgrün, Wegränder, Verkehrsinsel
Lebensraum für Tiere: Nistkasten, Nisthilfe, Fledermausquartier, Insektenhotel, Wildbienen, Mauersegler, Schwalben, Amphibien, Artenschutz, Biotopverbund, Trittsteinbiotop, Eidechsen
Grünes Dach: Dachbegrünung, Gründach, begrüntes Dach, Retentionsdach, Sedum, Dachgarten, Dächer begrünen, grüne Dächer, Bepflanzung Dach, Solargründach
Grüne Wand: Fassadenbegrünung, Wandbegrünung, begrünte Fassade, Kletterpflanzen, Ranken, Rankgerüst, grüne Wand, Vertikalbegrünung, bewachsene Wand
Hof wird grün: Schulhof, Pausenhof, Hinterhof, Innenhof, Hofbegrünung, Schulhofumgestaltung, grünes Klassenzimmer, Klimaschulhof, grüner Hof, Höfeprogramm
Spielplatz: Spielplatz, Spielfläche, Spielgelände, Bolzplatz, Spielraum, Naturerlebnisraum, Naturspielplatz, Wasserspielplatz, Matschplatz
Freizeit Jugend: Skatepark, Skateanlage, Jugendtreff, Treffpunkt Jugend, Heranwachsende, Pumptrack, Streetball, Jugendplatz, Jugendliche gestalten
Brache: Brache, Brachfläche, Bahngelände, Güterbahnhof, Konversion, ehemalig Gelände, Industriebrache, Altlast, Bahnbrache, altes Bahngelände, Baulücke
Gemeinschaftlich gärtnern: Gemeinschaftsgarten, Urban Gardening, Hochbeete, Mietgarten, Nachbarschaftsgarten, interkultureller Garten, Stadtteilgarten, Gemüsebeete, Krautgärten, Ackerparzelle
Ernte für alle: essbare Stadt, Naschgarten, Naschbeet, Obst für alle, Streuobst, Obstbäume, Pflücken erlaubt, gelbes Band, Obstwiese, Mundraub, Streuobstwiese
Moor: Moor, Wiedervernässung, Torf, Vernässung, Moorboden, Feuchtwiese, Niedermoor, Paludikultur, Moorschutz, Hochmoor
Boden und Humus: Humusaufbau, Humus, bodenschonend, Zwischenfrucht, Kompost Acker, Bodenfruchtbarkeit, Direktsaat, pfluglos, Bodenleben, Carbon Farming, schonende Bodenbearbeitung, Bodenschutz
Pachtland der Stadt: Pachtflächen, verpachtete Äcker, Pachtverträge, kommunaler Grund, städtisches Ackerland, Pachtzins, Verpachtung Acker, Pachtland, Landwirtschaftsflächen Stadt,
  städtische Äcker, Pächter, städtische Agrarflächen
Ökologischer Landbau: Ökolandbau, ökologischer Landbau, Biobetrieb, Biobetriebe, Bio-Landwirtschaft, ökologische Bewirtschaftung, Öko-Modellregion, Umstellung Bio, Ökokriterien
Gemeinsam Land bewirtschaften: Solidarische Landwirtschaft, Solawi, Ackergenossenschaft, Genossenschaftsacker, Selbsternte, Ernteanteil
Bäume auf dem Acker: Agroforst, Agroforstwirtschaft, Baumreihe Acker, Hecken Feld, Windschutzhecke, Feldhecke, Wallhecke, Knick, Heckenpflanzung, Feldgehölze
Ohne Gift: pestizidfrei, Glyphosat, Pestizid, Herbizid, Wildkraut, Unkraut, Heißschaum, Heißwasser, Pflanzenschutzmittel, Abflammen
Torf sparen: torffrei, Torf, Blumenerde, torffreie Erde, Torfverzicht, torffreies Substrat
Bauen mit Rücksicht aufs Klima: Bebauungsplan, Bauleitplanung, Festsetzung, klimagerecht planen, Klimaanpassung Bauleitplan, Bebauungspläne, B-Plan, Flächennutzungsplan
Bauland nach Konzept: Konzeptvergabe, nach Konzept, Bauplatzvergabe, Grundstücksvergabe, Bieterverfahren, Höchstpreis, Punktewertung, Bauplätze, Grundstücke Vergabe, Erbbaurecht, Erbpacht,
  Grundstücke nach, Bauplatz Punkte, Bestgebot, Klimakonzept Grundstück
Innen vor außen: Nachverdichtung, Innenentwicklung, Baulücken, Aufstockung, Leerstandsmanagement, Zwischennutzung, statt Neubau, grüne Wiese, Flächenverbrauch, Leerstand
Leere Läden: Leerstand, leere Läden, leerstehende Geschäfte, Ladenlokal, Zwischennutzung, Pop-up, Nachnutzung, leer stehende, leerstehend, Kaufhaus leer
Schädliche Arten: Eichenprozessionsspinner, Tigermücke, Ambrosia, Neophyten, invasive, Riesenbärenklau, Zecken, Stechmücken, Japankäfer, Staudenknöterich, Asiatische Hornisse
`;
