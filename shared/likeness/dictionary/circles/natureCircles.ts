/** What is talked about together in adapting to climate, water and green. Form of the lines: circlesIn.ts. */
export const natureCircles = `
Regenwasser: Regenwasser, Niederschlag, Regen, Schwammstadt, wassersensibel, Entwässerung, Mischkanal, Abkopplung, Ableitung, Mulde, Senken,
  Regenwassernutzung, Zisterne, Retention, Oberflächenwasser
Versickerung: Versickerung, versickern, Rigole, Mulde, Sickermulde, durchlässig, Gräben
Zisterne: Zisterne, Regentonne, Regenwassertank, Brauchwasser, Regenspeicher, Wasserspeicher
Baumrigole: Baumrigole, Stockholmer, Wurzelraum, Wurzelbereich, Skelettsubstrat, Pflanzgrube, Baumscheibe, Substrat, Baumquartier, Baumgrube
Niederschlagsgebühr: Niederschlagswassergebühr, Niederschlagswasserentgelt, gesplittete, Gebühr Versickerung, Abwassergebühr, Gebühr Niederschlag,
  Nachlass Niederschlag, Rabatt Niederschlag
Starkregen: Starkregen, Sturzflut, Überflutung, Gefahrenkarte, Fließwege, Platzregen, Wolkenbruch, Überschwemmung, Rückstau, Objektschutz, Unwetter
Hochwasser: Hochwasser, Deich, Damm, Polder, Überschwemmung, Hochwasserschutz, Pegel, Schutzwand, Rückhaltebecken, Flut, Schutzmauer, Spundwand
Deich: Deich, Damm, Schutzdamm, Böschung, Dammkrone, Verteidigungsweg
Pegel: Pegel, Wasserstand, Sensor, Frühwarn, Wassersensor, Messstelle, Niederschlagsmesser, Füllstand
Sperrung: Schranke, Absperrung, Sperrung, Warnlicht, Lichtwarnung, gesperrt
Katastrophenschutz: Katastrophenschutz, Katastrophe, Sirene, Warnsystem, Warnung, Notstrom, Krisenstab, Evakuierung, Blackout, Leuchttürme, Leitstelle,
  Bevölkerungsschutz, Notfall, Einsatz, Sandsäcke
Waldbrand: Waldbrand, Vegetationsbrand, Löschwasser, Brandschneise, Waldbrände
Gewässer: Gewässer, Bach, Fluss, Renaturierung, Ufer, Aue, Offenlegung, Durchgängigkeit, Fischtreppe, Fischaufstieg, Bachlauf, naturnah Gewässer,
  Entfesselung, Altarm, Gewässerrandstreifen, Verrohrung
Stillgewässer: Teich, Weiher, Tümpel, See, Stillgewässer, Entschlammung, Blaualgen, Badesee
Grundwasser: Grundwasser, Grundwasserneubildung, Grundwasserspiegel, Brunnen, Wasserentnahme, Wasserschutzgebiet
Trinkwasser: Trinkwasser, Wasserversorgung, Hochbehälter, Leitungsverluste, Rohrnetz, Wasserwerk, Leckage, Notverbund, Trinkbrunnen, Wasserspender
Trinkbrunnen: Trinkbrunnen, Trinkwasserbrunnen, Wasserspender, Refill, Trinkwasserspender, Nachfüll, Trinkstelle
Dürre: Dürre, Trockenheit, Wasserknappheit, Bewässerung, Gießen, Trockenperiode
Bewässerung: Bewässerung, Gießen, Wassersack, Wassersäcke, Gießring, Bodenfeuchte, Tröpfchen, Feuchtesensor, Gießpat, Gießkanne, Bewässerungssäcke
Abwasser: Klärwerk, Kläranlage, Abwasser, Belüftung, Faulturm, Klärschlamm, Gebläse, Reinigungsstufe, Kanalnetz, Belebung
Phosphor: Phosphor, Klärschlamm, Monoverbrennung, Nährstoff, Asche, Dünger Klär
Hitze: Hitze, Überhitzung, Hitzeinsel, heiße Tage, Hitzewelle, Tropennacht, hohe Temperaturen, Sommerhitze, Abkühlung, Kühlung
Hitzeaktion: Hitzeaktionsplan, Hitzeschutz, Hitzetelefon, Hitzewarnung, Hitzeschutzplan, Hitzevorsorge, Hitzeknigge
Kühle Orte: kühle Orte, kühle Räume, Kühlräume, Abkühlung, Nebel, Wasserspiel, Fontäne, Sprühnebel, Wasserspielplatz, Cooling, Klimaoase, Erfrischung
Stadtklima: Stadtklima, Kaltluft, Frischluft, Klimafunktionskarte, Klimaanalyse, Frischluftschneise, Durchlüftung, Hitzeinsel, Kaltluftschneise, Klimamodell
Klimaanpassung: Klimaanpassung, Anpassung, Klimafolgen, Resilienz, klimaresilient, Klimawirkung, Klimarisiko
Entsiegelung: Entsiegelung, entsiegel, Versiegelung, Pflasterfläche, Rasengitter, Rasenfugen, versiegelt, Asphalt entfernen, Flächenversiegelung
Schottergarten: Schottergarten, Schottergärten, Steingarten, Kiesgarten, Vorgarten, Vorgärten, Vlies, Schotter
Stadtbaum: Baum, Bäume, Baumpflanzung, Straßenbaum, Jungbaum, Baumprogramm, Gehölz, Baumarten, Baumersatz, Klimabaum, Zukunftsbaum
Baumpatenschaft: Baumpatenschaft, Patenschaft, Paten, Baumpate, Patinnen, Baumspende, Spendenbaum
Baumschutz: Baumschutz, Baumschutzsatzung, Baumfällung, Baumerhalt, Fällgenehmigung, Altbäume
Baumkontrolle: Baumkataster, Baumkontrolle, Baumpflege, Baumkontrolleur, Zugversuch
Wald: Wald, Forst, Waldumbau, Mischwald, Aufforstung, Nadelholz, Fichte, Eichen, Borkenkäfer, Buchen, Waldpflege, Revier, Naturverjüngung, Wildverbiss
Naturwald: Naturwald, Waldstilllegung, Wildnis, Prozessschutz, Totholz, Nutzungsverzicht, Naturwaldzelle, aus der Nutzung
Tiny Forest: Tiny Forest, Miniwald, Mini-Wald, Miyawaki, Stadtwäldchen
Blühwiese: Blühwiese, Blühstreifen, Wiese, Wildblumen, Mahd, Mähen, Rasen, artenreich, Blühfläche, Regio-Saatgut, Vielschnitt, Wildstauden, Mähgut,
  Balkenmäher, Extensiv
Artenschutz: Artenvielfalt, Biodiversität, Artenschutz, Insekten, Wildbienen, Nistkästen, Nisthilfe, Fledermaus, Vögel, Igel, Schwalben, Mauersegler,
  Lebensraum, Biotop, Amphibien, Bestäuber
Invasive Arten: Neophyten, invasive, Riesenbärenklau, Ambrosia, Eichenprozessionsspinner, Tigermücke, Springkraut, Staudenknöterich
Allergie: Allergie, Allergene, Pollen, Ambrosia, Zecken, Borreliose, Erreger, Eichenprozessionsspinner, Tigermücke, Infektion, Stechmücke
Moor: Moor, Wiedervernässung, Torf, Feuchtgebiet, Paludi, Moorschutz, vernässen, Feuchtwiese
Humus: Humus, Carbon Farming, Bodenkohle, Kohlenstoff, Zwischenfrucht, regenerativ, Bodenfruchtbarkeit, Agroforst, Kohlenstoffbindung, gebundener Tonne
Pflanzenkohle: Pflanzenkohle, Pyrolyse, Biokohle, Terra Preta
Kompensation: Kompensation, Zertifikate, Ausgleich, Ökokonto, Klimaschutzprojekte, CO2-Zertifikate
Gründach: Gründach, Dachbegrünung, begrünte Dächer, Dachgarten, grünes Dach, Retentionsdach, Gründächer, Solargründach
Fassadengrün: Fassadenbegrünung, Kletterpflanzen, Rankhilfe, Rankgerüst, grüne Wände, Wandbegrünung, begrünte Fassade, Efeu, vertikal
Schulhof: Schulhof, Schulgelände, Pausenhof, Schulaußengelände, Pausenhöfe
Schulgarten: Schulgarten, Schulacker, Ackerdemie, Gemüsebeet Schule, Schulbeet
Hofbegrünung: Hinterhof, Innenhof, Hofbegrünung, Höfe
Park: Park, Grünanlage, Stadtpark, Grünfläche, Pocketpark, Grünzug, Parkanlage, Wallanlagen, Grüngürtel, Erholungsfläche, Kurpark, Wallgrün, Promenade
Spielplatz: Spielplatz, Spielplätze, Sandkasten, Spielfläche, Spielgeräte
Friedhof: Friedhof, Bestattung, Gräber, Krematorium, Grab, Trauerhalle
Kleingarten: Kleingarten, Kleingärten, Schrebergarten, Gartenpächter, Laube, Kleingärtner
Stadtgarten: Gemeinschaftsgarten, Urban Gardening, Hochbeet, Nachbarschaftsgarten, Stadtgarten, Gärtnern, Beete, Bürgergarten
Essbare Stadt: essbar, Naschgarten, Obstbaum, Obstbäume, Beerensträucher, Streuobst, Obstwiese, Pflücken, Kräuter, Ernteprojekt, gelbes Band
Saatgut: Saatgut, Samen, Sorten, Saatgutbibliothek, Nachbau, Gemüsesorten, Pflanzentausch
Hecke: Hecke, Feldgehölz, Knick, Windschutz, Gehölzstreifen, Wallhecke, Feldrain
Pestizide: Pestizid, Glyphosat, Herbizid, Wildkraut, Unkraut, Heißwasser, Pflanzenschutzmittel
Torffrei: torffrei, Torf, Blumenerde, Pflanzerde
Mobiles Grün: Pflanzkübel, Wanderbäume, mobiles Grün, Kübelpflanzen, Wanderbaum, Baumkübel
Kaserne: Kaserne, Konversion, Konversionsfläche, Militär, Brachfläche, Industriebrache
Stadtentwicklung: Innenentwicklung, Nachverdichtung, Baulücke, Flächenverbrauch, Baulücken, Flächensparen, Brache, Aufstockung, Baulückenkataster
Bebauungsplan: Bebauungsplan, Bauleitplan, Festsetzung, B-Plan, Flächennutzungsplan, städtebaulicher Vertrag, Gestaltungssatzung, Bauleitplanung
Neubaugebiet: Neubaugebiet, Baugebiet, Wohngebiet, Klimaschutzsiedlung, Bauland, Erschließung, Baugrundstück
Freibad: Freibad, Sommerbad, Badesee, Strandbad, Naturbad
Landwirtschaft: Landwirt, Landwirtschaft, Bauernhof, Acker, Hof, Bauern, Ackerbau, Viehhalter, Agrar, Landwirte, Äcker, Betriebe Vieh
Düngung: Düngung, Nitrat, Dünger, Ammoniak, Schleppschlauch, Stickstoff
Ökolandbau: Ökolandbau, Bio-Landwirtschaft, Öko-Modellregion, Biobauern, kontrollierter Anbau
Solidarische Landwirtschaft: SoLaWi, solidarische Landwirtschaft, Ernteanteile
Wein: Weinbau, Weinberg, Winzer, Rebsorten
Tiere: Tierpark, Zoo, Tierheim, Wildgehege, Beweidung, Schafe, Ziegen
`;
