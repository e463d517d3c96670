/** Land, forest, moor, gardens, species. Form of the lines: dictionary.ts. */
export const natureWords = `
# Gegenstand
Biodiversität = Artenvielfalt, biologische Vielfalt, Artenschutz, Insektenschutz, Naturschutz, Biotop,
  Biotopverbund, Bienenweide, Insektenfreundlich, Biodiversitätsstrategie, Artenreichtum, Lebensräume,
  Insektenvielfalt, Vielfalt der Arten, Artenreiche Flächen, Wildbienen, Insektenhotel, Nisthilfen, Nistkästen,
  Tierschutz, Bestäuber, Insekten, Insektensterben, Schutz der Arten, Naturvielfalt, Bienen, Vogelschutz,
  Amphibienschutz, Fledermausschutz
Blühwiese = Blühfläche, Blühstreifen, Wildblumenwiese, Wiese, Wildblumen, Blumenwiese, Blühwiesen, Mähkonzept,
  extensive Mahd, insektenfreundliche Wiesen, Bienenwiese, insektenfreundliche Blumenwiese, Blumenflächen,
  artenreiche Wiesen, Blühmischung, Blühflächen, Wildblumen statt Rasen, Wiesen statt Rasen, extensive Pflege,
  Extensivierung der Pflege, extensive Grünpflege, Mahdkonzept, weniger Mähen, selteneres Mähen,
  insektenfreundliche Mahd, Langgraswiese, Rasenflächen zu Wiesen, bunte Wiesen, Wildwiese, Blumenbeete,
  Blühbeete, ökologische Grünpflege, Blühinseln, Wildstauden, naturnahe Grünflächenpflege, Mahdregime,
  Mähregime, naturnahe Pflege von Grünflächen, Magerwiese, Straßenbegleitgrün extensiv, Flächen für Insekten,
  Wiesen für Insekten, bunte Flächen
Waldumbau = klimastabiler Wald, Wald, Stadtwald, Forst, Aufforstung, Mischwald, Kommunalwald, Waldpflege,
  Forstwirtschaft, Waldbewirtschaftung, klimaresilienter Wald, Wiederaufforstung, Waldentwicklung,
  klimafester Wald, klimastabile Wälder, Wälder, Mischwälder, Waldmehrung, Erstaufforstung, Waldverjüngung,
  Laubmischwald, Wald der Zukunft, Zukunftswald, Bürgerwald, Waldbrand, Dauerwald, Wiederbewaldung,
  FSC-Zertifizierung, Baumarten im Wald, klimastabile Mischwälder, Waldklimafonds
Tiny Forest = Miniwald, Stadtwäldchen, Mini-Wald, Kleinstwald, Tiny Forests, Miyawaki-Wald, Kleinwald,
  Stadtwald im Kleinformat, Mikrowald, Mini-Wälder, Miniwälder, winziger Wald
Moorschutz = Moor, Wiedervernässung, Moorrenaturierung, Moore, Moorentwicklung, Torfmoor, Hochmoor, Niedermoor,
  Moorvernässung, Vernässung, Moore wiedervernässen, Moorböden, Paludikultur, Wiedervernässen von Mooren,
  Torfboden, Moorlandschaft, Feuchtgebiete, Feuchtgebiet, Feuchtwiese, Feuchtwiesen, Torfböden,
  Moorböden anheben, Anhebung des Wasserstands im Moor
Urban Gardening = Gemeinschaftsgarten, Bürgergarten, Stadtgarten, essbare Stadt, Interkultureller Garten,
  urbaner Garten, urbanes Gärtnern, Mietergarten, Gartenprojekt, Hochbeet, Hochbeete, Nachbarschaftsgarten,
  gemeinschaftliches Gärtnern, Nachbarschaftsgärten, Gemeinschaftsgärten, Gemeinschaftsbeete, essbarer Garten,
  Mitmachgarten, Stadtgärten, Quartiersgarten, Gärtnern in der Stadt, städtisches Gärtnern, Gemüsebeete,
  Gemüsebeet, Bürgergärten, Schulacker, Gemüseanbau, Krautgarten, gemeinsames Gärtnern, Gemüsegarten
Kleingarten = Kleingartenanlage, Schrebergarten, Kleingartenverein, Kleingärten, Schrebergärten,
  Kleingartenwesen, Gartenkolonie, Laubenkolonie
Naturgarten = naturnaher Garten, insektenfreundlicher Garten, torffrei, torffreie Erde, Naturgärten,
  naturnahe Gärten, insektenfreundliche Gärten, klimafreundliche Gärten, Torfverzicht, torffreie Blumenerde,
  Gartenwettbewerb, Wildgarten, artenreicher Garten, naturnahes Gärtnern, Gartenberatung, Klimagarten,
  Hausgarten
Ökologischer Landbau = Landwirtschaft, Ökolandbau, Biolandwirtschaft, klimafreundliche Landwirtschaft, Agrar,
  Humusaufbau, Bioanbau, Landbau, solidarische Landwirtschaft, SoLaWi, Humus, Ackerbau, Pachtflächen,
  Pachtvertrag, Agroforst, Biobauern, Bio-Landwirtschaft, regenerative Landwirtschaft, Agroforstwirtschaft,
  landwirtschaftliche Flächen, humusreiche Böden, ökologischer Anbau, Biolandbau, Bio-Anbau, Öko-Modellregion,
  Pachtverträge, humusaufbauend, Ackerflächen, Grünland, biologische Landwirtschaft, Pachtland,
  landwirtschaftliche Pachtflächen, Mooracker, Carbon Farming, Wirtschaftsdünger, Gülle, Düngung, Tierhaltung
CO2-Senke = Kohlenstoffsenke, Pflanzenkohle, Kohlenstoffspeicher, CO2-Kompensation, Kompensation,
  CO2-Speicherung, Biokohle, Kohlenstoffbindung, Kohlenstoffsenken, natürlicher Klimaschutz, CO2-Bindung,
  Terra Preta, CO2-Ausgleich, Ausgleich von Emissionen, CCS, CCU, BECCS, CO2-Abscheidung, Emissionsausgleich,
  Negativemission, negative Emissionen, Waldaktie, Kompensation von Flügen
Boden = Bodenschutz, Bodenversiegelung, Flächenverbrauch, Bodenerosion, Erosionsschutz,
  Bodenentsiegelungskataster, Netto-Null-Versiegelung, Flächeninanspruchnahme, Neuversiegelung,
  Flächensparende Siedlungsentwicklung
Ökologische Ausgleichsfläche = Ökokonto, Ausgleichsfläche, Kompensationsfläche, Ausgleichsflächen,
  Ersatzpflanzung, Kompensationsmaßnahme, Eingriffsregelung, Ausgleichsmaßnahme, Öko-Konto
Kurzumtriebsplantage = KUP, Energiepflanzen, Energieholzplantage, Agrarholz
Torfverzicht = torffrei, torffreie Erde
Obstbäume = Streuobstwiese, Streuobst, Obstwiese, Obstbaum, Streuobstwiesen, Obstgehölze, Obstbaumwiese,
  Naschgarten, Beerengarten, Beerensträucher, Naschhecke, Naschobst
Hecken = Feldgehölz, Windschutzhecke, Knicks, Wallhecke, Heckenstreifen, Gehölzstreifen, Feldhecken, Hecke,
  Hecken in der Flur, lebende Zäune, Flurgehölze
Pestizidverzicht = pestizidfrei, Glyphosatverzicht, ohne Pestizide, glyphosatfrei,
  Verzicht auf chemische Pflanzenschutzmittel
Schulgarten = Schulgärten, Lerngarten, GemüseAckerdemie, Ackerschule, Kitagarten, Garten in der Schule,
  Beete zum Lernen, Garten zum Lernen
Schädlingsbekämpfung = Eichenprozessionsspinner, Stechmücken, Tigermücke, invasive Arten, Neophyten
`;
