/** Waste, school, office, trade, in plain speech; as plainEnergy.ts. Form of the lines: dictionary.ts. */
export const plainOfficeWords = `
# Umschrieben
Abfallvermeidung: weniger Müll, Müll vermeiden, kein Müll, Leben ohne Müll, Müll sparen, weniger wegwerfen
Abfalltrennung: Müll richtig trennen, Müll sortieren, richtig sortieren, besser trennen, Müll trennen
Bioabfall: Küchenabfälle sammeln, Küchenreste, Bioabfälle, Essensreste sammeln, Biotonne für alle
Mehrweg: Becher mit Pfand, Pfandbecher, wiederverwenden statt wegwerfen, Geschirr statt Wegwerfbecher,
  Becher zum Zurückgeben, Wegwerfbecher ersetzen, Becher wieder nutzen, Geschirr leihen, Spülmobil
Repair-Café: reparieren statt wegwerfen, Kaputtes reparieren, gemeinsam reparieren, Geräte reparieren,
  Kaputtes wieder ganz machen, Hilfe beim Reparieren
Gebrauchtwarenkaufhaus: Secondhand-Laden, Gebrauchtes kaufen, Sachen weiterverkaufen, gebrauchte Möbel,
  Sachen vom Wertstoffhof weiterverkaufen, Möbel aus zweiter Hand, aus zweiter Hand, Sozialkaufhaus,
  Gebrauchtes weitergeben, Gebrauchtes weiterverkaufen, Second-Hand
Lebensmittelverschwendung: Essen retten, Lebensmittel retten, Essen nicht wegwerfen, weniger Essen wegwerfen,
  Essensreste vermeiden, Speisereste
Gemeinschaftsverpflegung: besseres Essen in der Kantine, Mittagessen in Schulen, Bio in der Kantine,
  gesundes Essen in der Kantine, Essen in der Kantine, klimafreundliches Mittagessen, weniger Fleisch in der Kantine
Beschaffung: klug einkaufen, öko einkaufen, umweltfreundlich einkaufen, nachhaltig einkaufen, Einkauf der Stadt,
  Einkauf der Verwaltung, wie die Stadt einkauft
Recyclingpapier: Papier aus Altpapier, Altpapier nutzen, Umweltpapier, Blauer Engel Papier
Digitalisierung: weniger Papier, ohne Papier, papierlos, Akten am Bildschirm, Schluss mit Papier
Green IT: sparsame Computer, sparsame Rechner, sparsame Server, Computer sparsam nutzen
Homeoffice: von zu Hause arbeiten, zu Hause arbeiten, Arbeiten von zu Hause, mobil arbeiten
Klimaschutzmanagement: Klimaschutzmanager, Klimaschutzmanagerin, Stelle für Klimaschutz, Klimamanager,
  jemand für den Klimaschutz, Entfristung der Klimaschutzmanager, Klimaschutzstelle, Klimaschutzbeauftragte,
  Klimaschutzbeauftragter, Fachkraft für Klimaschutz, Personalstelle Klimaschutz
Klimaschutzkonzept: Plan für den Klimaschutz, Fahrplan für den Klimaschutz, Klimafahrplan
Klimacheck: Beschlüsse auf Klima prüfen, jeder Beschluss wird geprüft, Folgen für das Klima prüfen,
  Klimawirkung von Beschlüssen, Klimawirkung prüfen
Treibhausgasbilanz: ausrechnen, wie viel Treibhausgas, wie viel Treibhausgas die Stadt verursacht,
  wie viel CO2 die Stadt verursacht, wie viel CO2, CO2 ausrechnen, Treibhausgas ausrechnen, CO2-Bilanz,
  ausrechnen wie viel Treibhausgas die Stadt verursacht, wie viel die Stadt ausstößt, Ausstoß berechnen,
  Emissionen ausrechnen
Klimabildung: Klima im Unterricht, Klima verstehen, Kinder lernen Klima, Lernen fürs Klima, Klima lernen,
  Kinder und Klima, Unterricht zum Klima
Energiedetektive: Stromfressern nachspüren, Stromfresser, Stromfresser suchen, Kinder suchen Stromfresser,
  Schulkinder spüren Stromfressern nach, Kinder spüren Stromfresser auf, Schüler suchen Energielecks,
  Detektive für Energie, Kinder als Energieforscher, Stromfresser aufspüren
Energiesparmodell: Schulen behalten Gespartes, wer spart, bekommt Geld, gespartes Geld für die Schule, Prämien für Schulen
Bürgerbeteiligung: Bürger reden mit, mitreden, mitentscheiden, Ideen der Bürger, Menschen reden mit,
  Meinung der Bürger, Bürger fragen
Klimafonds: Geld für Klimaprojekte, Geld für gute Ideen, Geldtopf für Klimaprojekte, kleine Zuschüsse für Projekte
Klimaportal: alles zum Klima im Internet, Internetseite zum Klimaschutz, Infos im Netz, Klima im Internet
Öffentlichkeitsarbeit: darüber reden, Menschen informieren, Bürger informieren, auf dem Laufenden halten
Ehrenamt: freiwillige Helfer, Helfer, Freiwillige helfen, Engagement
Unternehmensnetzwerk: Unternehmen lernen voneinander, Betriebe lernen voneinander, Firmen lernen voneinander,
  Energieeffizienz-Netzwerk Gewerbe, Netzwerk Gewerbe, Firmen sparen gemeinsam, Betriebe sparen gemeinsam,
  Unternehmen lernen voneinander beim Senken des Verbrauchs, Betriebe tauschen sich aus, Firmen tauschen sich aus
Ökoprofit: Ökoprofit-Runde, ÖKOPROFIT-Netzwerk, Ökoprofit-Netzwerk für Unternehmen, Umweltberatung für Betriebe
Energiearmut: wer wenig Geld hat, wenig Geld, arme Haushalte, Menschen mit wenig Geld, Haushalte mit wenig Geld,
  geringes Einkommen, kleiner Geldbeutel, schmaler Geldbeutel
Handwerk: Handwerker finden, mehr Handwerker, Nachwuchs fürs Handwerk
Sportstätten: Umweltstandards für Sportvereine, Nachhaltigkeit im Sport, Sport und Umwelt, umweltfreundlicher Sport
`;
