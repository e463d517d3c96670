/** Land, forest, moor, gardens, species. Form of the lines: dictionary.ts. */
export const natureWords = `
# Gegenstand
Biodiversität = Artenvielfalt, biologische Vielfalt, Artenschutz, Insektenschutz, Naturschutz, Biotop,
  Biotopverbund, Bienenweide, Insektenfreundlich, Biodiversitätsstrategie, Artenreichtum, Lebensräume,
  Insektenvielfalt, Vielfalt der Arten, Artenreiche Flächen, Wildbienen, Tierschutz, Bestäuber, Insekten,
  Insektensterben, Schutz der Arten, Naturvielfalt, Bienen, Vogelschutz, Fledermausschutz
Blühwiese = Blühfläche, Blühstreifen, Wildblumenwiese, Wiese, Wildblumen, Blumenwiese, Blühwiesen, Mähkonzept,
  extensive Mahd, insektenfreundliche Wiesen, Bienenwiese, insektenfreundliche Blumenwiese, Blumenflächen,
  artenreiche Wiesen, Blühmischung, Blühflächen, Wildblumen statt Rasen, Wiesen statt Rasen, extensive Pflege,
  Extensivierung der Pflege, extensive Grünpflege, Mahdkonzept, weniger Mähen, selteneres Mähen,
  insektenfreundliche Mahd, Langgraswiese, Rasenflächen zu Wiesen, bunte Wiesen, Wildwiese, Blumenbeete,
  Blühbeete, ökologische Grünpflege, Blühinseln, Wildstauden, naturnahe Grünflächenpflege, Mahdregime,
  Mähregime, naturnahe Pflege von Grünflächen, Magerwiese, Straßenbegleitgrün extensiv, Flächen für Insekten,
  Wiesen für Insekten, bunte Flächen, artenreiche Wiese, Vielschnittflächen, Wiese statt Rasen, Blühwiesen statt
  Rasen, Regio-Saatgut, Umwandlung von Rasen, Rasen zu Wiese, Langgraswiesen
Waldumbau = klimastabiler Wald, Wald, Stadtwald, Forst, Mischwald, Kommunalwald, Waldpflege, Forstwirtschaft,
  Waldbewirtschaftung, klimaresilienter Wald, Waldentwicklung, klimafester Wald, klimastabile Wälder, Wälder,
  Mischwälder, Waldverjüngung, Laubmischwald, Wald der Zukunft, Zukunftswald, Bürgerwald, Dauerwald, Baumarten
  im Wald, klimastabile Mischwälder, Waldklimafonds, Umbau des Waldes, Waldumbauprogramm, Umbau zu Mischwald
Tiny Forest = Miniwald, Stadtwäldchen, Mini-Wald, Kleinstwald, Tiny Forests, Miyawaki-Wald, Kleinwald, Stadtwald
  im Kleinformat, Mikrowald, Mini-Wälder, Miniwälder, winziger Wald, dicht bepflanzter Miniwald
Moorschutz = Moor, Wiedervernässung, Moorrenaturierung, Moore, Moorentwicklung, Torfmoor, Hochmoor, Niedermoor,
  Moorvernässung, Vernässung, Moore wiedervernässen, Moorböden, Paludikultur, Wiedervernässen von Mooren,
  Torfboden, Moorlandschaft, Feuchtgebiete, Feuchtgebiet, Feuchtwiese, Feuchtwiesen, Torfböden, Moorböden
  anheben, Anhebung des Wasserstands im Moor
Urban Gardening = Gemeinschaftsgarten, Bürgergarten, Stadtgarten, Interkultureller Garten, urbaner Garten,
  urbanes Gärtnern, Mietergarten, Gartenprojekt, Hochbeet, Hochbeete, Nachbarschaftsgarten, gemeinschaftliches
  Gärtnern, Nachbarschaftsgärten, Gemeinschaftsgärten, Gemeinschaftsbeete, essbarer Garten, Mitmachgarten,
  Stadtgärten, Quartiersgarten, Gärtnern in der Stadt, städtisches Gärtnern, Gemüsebeete, Gemüsebeet,
  Bürgergärten, Gemüseanbau, Krautgarten, gemeinsames Gärtnern, Gemüsegarten, interkulturelles Gärtnern,
  Stadtteilgarten
Kleingarten = Kleingartenanlage, Schrebergarten, Kleingartenverein, Kleingärten, Schrebergärten,
  Kleingartenwesen, Gartenkolonie, Laubenkolonie
Naturgarten = naturnaher Garten, insektenfreundlicher Garten, Naturgärten, naturnahe Gärten, insektenfreundliche
  Gärten, klimafreundliche Gärten, torffreie Blumenerde, Gartenwettbewerb, Wildgarten, artenreicher Garten,
  naturnahes Gärtnern, Gartenberatung, Klimagarten, Hausgarten
Ökologischer Landbau = Landwirtschaft, Ökolandbau, Biolandwirtschaft, klimafreundliche Landwirtschaft, Agrar,
  Bioanbau, Landbau, Ackerbau, Biobauern, Bio-Landwirtschaft, regenerative Landwirtschaft, landwirtschaftliche
  Flächen, humusreiche Böden, ökologischer Anbau, Biolandbau, Bio-Anbau, Öko-Modellregion, humusaufbauend,
  Ackerflächen, Grünland, biologische Landwirtschaft, Mooracker, Tierhaltung
CO2-Senke = Kohlenstoffsenke, Pflanzenkohle, Kohlenstoffspeicher, CO2-Kompensation, Kompensation,
  CO2-Speicherung, Biokohle, Kohlenstoffbindung, Kohlenstoffsenken, natürlicher Klimaschutz, CO2-Bindung, Terra
  Preta, CO2-Ausgleich, Ausgleich von Emissionen, CCS, CCU, BECCS, CO2-Abscheidung, Emissionsausgleich,
  Negativemission, negative Emissionen, Waldaktie, Kompensation von Flügen
Boden = Bodenschutz, Bodenversiegelung, Flächenverbrauch, Bodenerosion, Erosionsschutz,
  Bodenentsiegelungskataster, Netto-Null-Versiegelung, Flächeninanspruchnahme, Neuversiegelung, Flächensparende
  Siedlungsentwicklung
Ökologische Ausgleichsfläche = Ausgleichsfläche, Kompensationsfläche, Ersatzpflanzung, Kompensationsmaßnahme,
  Eingriffsregelung, Ausgleichsmaßnahme, Öko-Konto
Kurzumtriebsplantage = KUP, Energiepflanzen, Energieholzplantage, Agrarholz
Obstbäume = Streuobstwiese, Streuobst, Obstwiese, Obstbaum, Streuobstwiesen, Obstgehölze, Obstbaumwiese,
  Beerengarten, Beerensträucher, Naschhecke, Naschobst
Hecken = Feldgehölz, Windschutzhecke, Knicks, Wallhecke, Heckenstreifen, Gehölzstreifen, Feldhecken, Hecke,
  Hecken in der Flur, lebende Zäune, Flurgehölze
Pestizidverzicht = pestizidfrei, Glyphosatverzicht, ohne Pestizide, glyphosatfrei, Verzicht auf chemische
  Pflanzenschutzmittel
Schulgarten = Schulgärten, Lerngarten, GemüseAckerdemie, Ackerschule, Kitagarten, Garten in der Schule, Beete
  zum Lernen, Garten zum Lernen, Schulacker, Ackerprojekt, Gemüsebeet in der Schule
Schädlingsbekämpfung = Stechmücken, invasive Arten, Neophyten
`;
