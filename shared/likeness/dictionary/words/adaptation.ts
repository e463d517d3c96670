/** Adaptation to heat, and green in town. Form of the lines: dictionary.ts. */
export const adaptationWords = `
# Gegenstand
Dachbegrünung = Gründach, begrüntes Dach, extensive Dachbegrünung, Dachbegrünungen, Dachgrün, Grün auf Dächern,
  Begrünung von Dächern, grüne Dächer, Dachgarten, Dächer begrünen, begrünte Dächer, Gründächer, Pflanzen auf
  dem Dach, Vegetation auf Dächern, Bepflanzung von Dächern, bepflanztes Dach, bepflanzte Dächer,
  Dachflächenbegrünung, Dachbepflanzung, grünes Dach, Extensivdach, Gras auf dem Dach, intensive Dachbegrünung,
  Garagenbegrünung, Grün auf dem Dach, Solargründach, Sedumdach, Dachflächen begrünen
Retentionsdach = blau-grünes Dach, blau-grüne Dächer, Blaugrünes Dach, Retentionsgründach, Wasserspeicherdach
Fassadenbegrünung = grüne Fassade, Fassadengrün, begrünte Fassade, Vertikalbegrünung, Wandbegrünung, grüne Wand,
  Fassaden begrünen, Begrünung von Fassaden, Begrünung von Wänden, vertikale Begrünung, Kletterpflanzen,
  Kletterpflanzen an Hauswänden, Kletterpflanzen an Wänden, Wandgrün, bepflanzte Fassaden, bepflanzte Wände,
  Rankpflanzen, Rankgerüst, Hauswände begrünen, Grün an Wänden, grüne Wände, grüne Fassaden, begrünte Wände,
  vertikale Gärten, Efeu, Begrünung von Außenwänden, lebende Wand, vertikaler Garten, Bepflanzung von Wänden,
  Pflanzen an der Hauswand, Begrünung der Gebäudefassade, Rankhilfe, Begrünung von Hauswänden, berankte Wände,
  Gebäudebegrünung, Vertikalgrün, Bewuchs an Fassaden, Pflanzen an Fassaden, Bauwerksbegrünung
Begrünung = Bepflanzung, Grün, Stadtgrün, Grünfläche, Grünzug, Stadtbegrünung, grüne Infrastruktur,
  Grünstruktur, Grünraum, öffentliches Grün, Grünflächen, grün-blaue Infrastruktur, blau-grüne Infrastruktur,
  Pflanzflächen, Pflanzbeete, Verkehrsgrün, Pflanzinsel, Bepflanzungen, Stadtnatur, grüne Oase, Grünversorgung,
  Vegetationsflächen, Grünoase
Klimaresilientes Stadtgrün = Stauden, trockenheitsverträgliche Pflanzen, hitzeresistente Pflanzen,
  trockenresistente Stauden, Staudenbeete, Trockenstauden, klimaangepasste Bepflanzung, klimaangepasste
  Pflanzen, trockenheitsresistente Bepflanzung, Pflanzen für heiße Sommer
Stadtbaum = Straßenbaum, Baum, Baumpflanzung, Baumstandort, Bäume pflanzen, Klimabaum, Baumpflanzprogramm,
  Stadtbäume, Straßenbäume, Straßenbegleitgrün, Straßenbaumpflanzung, Schattenbäume, Bäume im Straßenraum,
  Stadtbaumpflanzung, Gehölzpflanzung, Baumpflanzungen, klimafeste Gehölze, Gehölze, Laubbaum, Laubbäume, Bäume,
  Zukunftsbäume, klimaresistente Bäume, hitzeverträgliche Bäume, Alleen, 1000-Bäume-Programm, Schattenbaum,
  trockenheitsverträgliche Bäume, Baumnachpflanzung, Baumspende, Hochzeitsbaum, Jungbäume, Klimabäume, Hofbäume,
  Baumprogramm, neue Bäume, Pflanzung von Bäumen, Baumpflanzaktion
Mobile Bäume = Baumkübel, Wanderbäume, wandernde Bäume, Bäume im Kübel, Grün auf Rädern, Wanderbaumallee, mobile
  Stadtbäume, Pflanzkübel, Kübelbäume, mobile Begrünung, Bäume in Kübeln
Baumkataster = Baumkonzept, Stadtbaumkonzept, Straßenbaumkonzept, Baumkonzeption, Baumkontrolle, Verzeichnis der
  Bäume, Baumregister, Baumerfassung, Stadtbaummanagement, Grünflächenkataster
Baumschutzsatzung = Baumschutz, Baumerhalt, Baumfällverbot, Gehölzschutzsatzung
Baumrigole = Baumrigolen, Schwammstadtbaum, Rigole, Baum-Rigolen, Schwammstadt-Baumgrube, Stockholmer
  Pflanzgrube, Baumgrube, Baumscheibe, Baumscheiben, Pflanzgrube, Pflanzgruben, Baumstandortoptimierung,
  Wurzelraum, größere Baumgruben, wassersparende Baumgruben, Wurzelraum der Straßenbäume, Wurzelraum von Bäumen,
  Stockholmer System, Stockholm-System, Wurzelraumerweiterung, Skelettsubstrat, Baumstandortsanierung,
  Speicherraum im Wurzelbereich
Baumpatenschaft = Grünpatenschaft, Beetpatenschaft, Baumpaten, Patenschaft für Bäume, Baumscheibenpatenschaft,
  Grünpaten, Grünflächenpatenschaft, Beetpaten, Baumpatenschaften, Patenschaften für Grün
Entsiegelung = Flächenentsiegelung, Bodenentsiegelung, Rückbau versiegelter Flächen, Aufbrechen versiegelter
  Flächen, Entsiegeln, Asphaltaufbruch, Entfernen von Asphalt, Entsiegelungsmaßnahme, Rücknahme der
  Versiegelung, Rückbau von Asphalt, Asphalt aufbrechen, Aufbruch von Asphalt, Rücknahme von Bodenversiegelung,
  Asphalt entfernen, Asphalt raus, Abpflastern, Öffnung versiegelter Böden, wasserdurchlässige Flächen, Rückbau
  von Versiegelung, Rückbau versiegelter Böden, Öffnen von Pflasterflächen, Entpflasterung, versickerungsfähige
  Beläge, Verringerung der Versiegelung, Reduzierung der Versiegelung, Bodenöffnung, Aufreißen versiegelter
  Flächen, Entfernen von Pflaster, Abbruch von Pflaster, Reduktion versiegelter Flächen, versickerungsfähiges
  Pflaster, Grün statt Grau, Grün statt Asphalt, Beseitigung von Asphalt, weniger Versiegelung, Abtplastern,
  Befreiung von Asphalt, Rückbau befestigter Flächen, Aufbrechen von Asphalt, Aufbrechen von Pflaster,
  Entfernung von Bodenversiegelung, durchlässige Beläge
Schottergarten = Schottergärten, Vorgarten, Steingarten, Vorgartenbegrünung, Vorgartensatzung,
  Vorgartenwettbewerb, Kiesgarten, Steinwüste, Schottervorgarten, Vorgärten, Schotterflächen, steinerne
  Vorgärten, Steingärten, grüne Vorgärten, Vorgartenbepflanzung, Gärten des Grauens, Kiesgärten, Schotterverbot,
  Steinvorgärten, naturnahe Vorgärten
Hitzeaktionsplan = HAP, Hitzeaktionsplanung, Hitzeplan, kommunaler Hitzeaktionsplan, HAPl, Aktionsplan Hitze,
  Hitze-Aktionsplan, Hitzeschutzplan, Plan gegen Hitze, Plan für Hitzewellen, Aktionsplan gegen Hitze,
  Hitzevorsorgeplan, Notfallplan Hitze, Strategie gegen Überwärmung, Strategie gegen Hitze, Plan gegen
  Überwärmung
Hitzeschutz = Hitzevorsorge, Hitzeprävention, Schutz vor Hitze, Hitze, Hitzebelastung, Hitzewarnung,
  Hitzewarnsystem, Hitzeangepasst, Hitzewelle, Hitzeschutzkonzept, Hitzevorsorgemaßnahme, sommerliche
  Überwärmung, sommerliche Überhitzung, Überhitzung, Hitzewarnungen, Hitzeperiode, Schutz vulnerabler Gruppen
  vor Hitze, hohe Temperaturen, Abkühlung, Hitzeinsel, Hitzeinseln, Hitzestress, Wärmeinseln, Hitzetage,
  Hitzebelastungen, hitzegeplagt, Hot Spot, Hitze-Hotspots, gesundheitlicher Hitzeschutz, Hitzeentlastung,
  Sommerhitze, Hitzewellen, Überwärmung, Erwärmung
Hitzetelefon = Hitze-Hotline, Hitzehotline, Telefonkette bei Hitze, Anrufdienst bei Hitze
Verschattung = Sonnensegel, Sonnenschutz, Beschattung, Schattenplatz, Jalousie, Schattenspender, Schatten,
  Außenjalousie, Sonnenschirm, Markise, Schattenplätze, Jalousien, Außenliegender Sonnenschutz, Pergola,
  Rollläden, Markisen, Sonnenschirme, Raffstore, Überdachung, Schattensegel, Schattennetze, schattige Plätze,
  Sonnensegeln, Schatten spenden, schattenspendende Dächer, Sonnenschutzsegel, Beschattungssegel, Verdunkelung,
  Schattierung, außenliegender Sonnenschutz, Verschattung der Südseite, Rollos, Sonnenrollos, Außenraffstores,
  Raffstores, Außenjalousien, sommerlicher Wärmeschutz, Außenrollos, Sonnenschutzverglasung,
  Sonnenschutzlamellen, Sonnenschutzrollos, Fensterverschattung, Sonnenschutzanlage, Außenlamellen
Kühle Orte = kühler Ort, Klimaoase, Cooling Center, Klimaoasen, kühle Räume, Abkühlungsort, Kühlorte,
  Hitzerefugium, Orte zum Abkühlen, kühle Aufenthaltsräume, Klima-Oase, Hitzeschutzräume, Hitzeschutzraum, Orte
  der Abkühlung, kühle Zufluchtsorte, Kälteinsel, Abkühlungsräume, Coolspot, Cool Spots, kühle Rückzugsorte,
  Hitzeraum, kühle Plätze, Rückzugsräume bei Hitze, Karte kühler Orte, Kühlräume, Abkühlungsorte, Cooling
  Points, klimatisierte Räume, Erfrischungsorte
Stadtklimaanalyse = Klimaanalyse, Klimafunktionskarte, Stadtklimakarte, Klimakarte, Stadtklima, Mikroklima,
  Klimatop, Klimaanalysekarte, Hitzekarte, Stadtklimamodell, Klimafunktionskarten, Hitzekarten, Klimagutachten,
  klimaökologische Untersuchung, klimaökologisches Gutachten, Hitzeinselkarte, Planungshinweiskarte,
  Mikroklimasimulation, Klimamodell, Hitzebelastungskarte, Klimakarten, Klimasimulation, Kaltluftmodell,
  Kaltluftkarte, Kaltluftanalyse, Stadtklimagutachten, Hitzekataster
Frischluftschneise = Kaltluftschneise, Kaltluftentstehungsgebiet, Luftleitbahn, Kaltluft, Kaltluftleitbahn,
  Frischluftbahn, Frischluftkorridor, Kaltluftschneisen, Kaltluftbahn, Durchlüftung, Frischluftschneisen,
  Luftaustauschbahn, Luftschneise, Belüftungsschneise, Kaltluftentstehung, Kaltluftzufuhr, Durchlüftungsbahn,
  Luftkorridor
Klimaanpassung = Anpassung an den Klimawandel, Klimafolgenanpassung, Klimawandelanpassung, Klimaresilienz,
  Klimafolgen, Klimavorsorge, Klimafolgenanpassungskonzept, KlAK, Klimarisiken, Klimarisikoanalyse,
  Vulnerabilitätsanalyse, Betroffenheitsanalyse, Anpassung an die Folgen des Klimawandels, Umgang mit den Folgen
  des Klimawandels, KAK, Resilienz, Klimaangepasste Stadt
Heller Belag = heller Asphalt, helle Oberfläche, Albedo, helle Fassaden, heller Bodenbelag, helle Beläge, helle
  Straßenbeläge, helle Pflasterflächen, helle Dächer, Cool Roof, helle Dachfarbe, heller Anstrich, weiße Dächer,
  reflektierende Oberflächen, reflektierende Beläge, heller Fahrbahnbelag, helle Pflasterung, helle
  Dachbeschichtung, Dachbeschichtung hell, Cool-Roof-Anstrich, Cool-Roof, heller Dachanstrich, helle
  Asphaltdecke, helle Asphaltdecken, weiße Farbe, heller Straßenbelag, Aufhellung von Asphalt, heller
  Deckenbelag
Begrünungssatzung = Grünsatzung, Gestaltungssatzung, Freiraumsatzung, Gründachsatzung, Grünordnungsplan, Satzung
  zur Begrünung
Gleisbegrünung = Rasengleis, grüne Gleise, begrünte Gleise, Grüngleis
Haltestellenbegrünung = begrünte Haltestelle, Gründach auf Wartehäuschen, begrünte Wartehäuschen,
  Bienenhaltestelle
Grünkonzept = Freiraumkonzept, Grünflächenkonzept, Freiraumplanung, Grünraumkonzept, Freiraumentwicklung,
  Grünordnungskonzept, Landschaftsplan, Grünentwicklungsplan, Freiflächenkonzept, Masterplan Grün
Klimamessnetz = Klimamessung, Wetterstation, Klimasensoren, Temperaturmessung, Messstation, Messnetz,
  Klimastation, Temperatursensoren, LoRaWAN-Sensoren, Wettersensoren
`;
