/** Getting about, in plain speech; as plainEnergy.ts. Form of the lines: dictionary.ts. */
export const plainMobilityWords = `
# Umschrieben
Radweg: eigener Weg für Räder, eigene Spur für Räder, Platz für Räder auf der Fahrbahn, eigener Raum für Radelnde,
  eigener Raum für Radelnde auf der Fahrbahn, Spur für Radelnde, Spur für Radfahrende, Streifen für Radfahrende,
  Streifen für Räder, Raum für Radelnde, Platz für Radelnde, Platz fürs Rad, sicher mit dem Rad fahren,
  Weg für Radfahrer, Weg für Radfahrende, Weg für Radelnde, Spur für das Rad, Spur fürs Rad, Spur für Radfahrer,
  durchgehende Radwege, sicher Rad fahren
Radschnellweg: schnell mit dem Rad, mit dem Rad schnell ans Ziel, Schnellweg für Räder, ohne Ampel mit dem Rad
Fahrradstraße: Straße gehört den Rädern, Vorfahrt für Räder, Vorrang für das Rad, Räder haben Vorrang,
  Räder haben Vorfahrt, Radelnde haben Vorrang, Vorfahrt für Radelnde, Straße für Räder, Räder zuerst
Fahrradabstellanlage: Plätze für Räder, trockene Plätze für Räder, Räder sicher abstellen, Räder abstellen,
  Fahrräder abstellen, Fahrräder sicher abstellen, Rad sicher parken, Räder parken, Fahrräder parken,
  Räder trocken abstellen, Dach für Fahrräder, Dach über den Rädern, Platz zum Abstellen von Rädern,
  Fahrradständer mit Dach, Abstellplatz für das Rad, Überdachung für Fahrräder, Überdachung für Räder,
  Anschließmöglichkeiten für Räder, Halter für Räder, Bügel für Räder, Bügel zum Anschließen, Abstellen von Rädern
Leihrad: Rad leihen, Räder leihen, Räder für alle, Rad auf Zeit, Fahrrad auf Zeit, Räder zum Mieten
Lastenrad: Rad für schwere Sachen, Rad zum Transportieren, Einkauf mit dem Rad, Rad für Einkäufe, Rad für Lasten
Dienstrad: Rad für den Dienstweg, mit dem Rad zum Termin, Räder für Beschäftigte, Rad für Dienstwege
Fahrradservicestation: Rad selbst reparieren, Luft und Werkzeug fürs Rad, Luft und Werkzeug, Werkzeug fürs Rad,
  Werkzeug am Wegrand
Stadtradeln: Kilometer sammeln, Radkilometer sammeln, drei Wochen Rad fahren, um die Wette radeln
Fußverkehr: zu Fuß unterwegs, gut zu Fuß, Platz zum Gehen, mehr Platz zum Gehen, Wege zu Fuß, sicher zu Fuß,
  breitere Gehwege, Platz für Fußgänger, mehr Platz für Fußgänger, bequem zu Fuß
Fußgängerzone: Straße ohne Autos, Platz ohne Autos, Zentrum ohne Autos, autofrei, ohne Autos, autofreie Mitte
Querungshilfe: sicher über die Straße, sicher die Straße überqueren, Straße leichter überqueren, sicheres Queren,
  leichter über die Straße, Insel zum Überqueren, Straße überqueren
Schulweg: sicher zur Schule, zu Fuß in die Schule, gemeinsam zur Schule gehen, Kinder gehen zu Fuß,
  zu Fuß zur Schule statt mit dem Elterntaxi, in Gruppen zur Schule, gemeinsam zur Schule
Schulstraße: keine Autos vor der Schule, vor der Schule keine Autos, Autos vor der Schule aussperren
Barrierefreiheit: ohne Stufe, ohne Stufen, ohne Hürden, für Rollstuhl geeignet, mit Rollstuhl erreichbar
Sitzbänke: Plätze zum Sitzen, Platz zum Ausruhen, Sitzplätze, Sitzplatz, Ausruhplätze
ÖPNV: Busse und Züge, Bus fahren, mit dem Bus fahren, Bus statt Auto, Bus und Zug
Bustakt: Bus kommt öfter, Busse fahren öfter, öfter ein Bus, öfter mit dem Bus, Bus öfter fahren lassen,
  kürzer auf den Bus warten, häufigere Busse, Bus fährt öfter, mehr Fahrten mit dem Bus, Busse kommen öfter
Busspur: Bus steht nicht im Stau, Bus am Stau vorbei, freie Fahrt für Busse, freie Fahrt für den Bus,
  Busse am Stau vorbei, eigene Spur für den Bus
Elektrobus: Bus mit Strom, Busse mit Strom, leiser Bus, Bus ohne Auspuff, Bus ohne Abgase, Busse ohne Abgase
Rufbus: bestellter Kleinbus, Kleinbus, Kleinbus auf Bestellung, Bus bestellen, Bus rufen, Bus auf Anruf,
  Kleinbus auf Abruf, per App oder Telefon bestellter Kleinbus, per App bestellter Bus, Kleinbus per App,
  Bus per App, Bus per Telefon, Bus, der nach Hause kommt, Fahrten auf Bestellung, Sammelfahrt auf Bestellung,
  Fahrt nach Bestellung, Kleinbus nach Bedarf
Jobticket: Fahrkarte vom Arbeitgeber, Monatskarte vom Arbeitgeber, mit Bus und Bahn zur Arbeit
Tarif: billiger Bus fahren, billiger mit Bus und Bahn, Bus zum kleinen Preis, Busfahren günstiger,
  Eintrittskarte gilt als Fahrkarte, Karte gilt im Bus
Haltestelle: Halt, Busstopp, Ein- und Ausstieg, Ein- und Ausstieg in den Bus, Einstieg in den Bus,
  Einsteigen ohne Stufe, Ein- und Ausstieg ohne Stufe, Ein- und Ausstieg in den Bus ohne Stufe,
  ebenerdig einsteigen, Einstieg ohne Stufe, stufenlos in den Bus, niveaugleicher Einstieg, hoher Bord,
  Kasseler Bord, Haltestelle barrierefrei, barrierefreier Haltestellenausbau, Haltestellenausbau
Mobilstation: Bus, Rad und Leihauto an einem Ort, Rad und Leihauto an einem Ort, Bus und Rad an einem Ort,
  Bus und Leihrad an einem Ort, alles an einem Ort, bequem umsteigen, Umstieg leicht gemacht, leicht umsteigen,
  Bus Rad Auto an einem Ort, vom Bus aufs Rad, vom Rad in den Bus
Park-and-Ride: Auto stehen lassen und in den Zug, Parken am Bahnhof, Parken und in den Zug
Ladeinfrastruktur: Strom tanken, Auto aufladen, E-Autos aufladen, Steckdose für Autos, Strom für Autos,
  Autos mit Strom laden, E-Autos laden, Auto laden, Ladesäulen, Laden von E-Autos, Ladeplätze, Lademöglichkeit
Elektromobilität: Autos mit Strom, mit Strom fahren, elektrisch fahren, elektrisch unterwegs, Strom statt Sprit
Fuhrpark: Autos der Stadt, Wagen der Stadt, Autos der Verwaltung, Dienstautos, Autos im Dienst,
  städtische Autos, Autos der Gemeinde
Carsharing: Auto teilen, Autos teilen, Auto leihen statt kaufen, Leihauto, Leihautos, ein Auto für viele,
  Auto für viele, gemeinsam ein Auto nutzen, geteilte Autos, Auto auf Zeit
Mitfahren: mitgenommen werden, spontanes Mitgenommenwerden, Mitfahrbank, Mitfahrbänke, Mitnehmen von Nachbarn,
  Sitzplätze zum Mitfahren, Bank zum Mitfahren, Bänke zum Mitfahren, gemeinsam zur Arbeit fahren,
  Sitzplätze am Ortsrand zum spontanen Mitgenommenwerden, Plätze im Auto anbieten, Platz im Auto anbieten
Parkraumbewirtschaftung: Parken kostet, Parken wird teurer, für das Parken zahlen, Parken bezahlen,
  Gebühr fürs Parken, ruhender Verkehr, Konzept ruhender Verkehr, Parkraumkonzept, Parkkonzept, Parken neu ordnen
Parkplatzabbau: weniger Parkplätze, Parkplätze weg, Platz statt Parkplätze, aus Parkplätzen werden Plätze
Tempo 30: langsamer fahren, langsam fahren, langsamere Autos, Autos fahren langsamer, Tempo runter,
  Geschwindigkeit senken, Tempo drosseln, runter vom Gas, Höchstgeschwindigkeit 30, Tempobegrenzung,
  Einrichtung von Tempo 30, Tempo-30-Anordnung, Geschwindigkeit begrenzen, Geschwindigkeitsbegrenzung
Superblock: kein Durchgangsverkehr, kein Schleichverkehr, Viertel ohne Durchgangsverkehr, Schleichwege schließen
Straßenumbau: Straßenraum, Umgestaltung des Straßenraums, Platz zum Gehen und Verweilen,
  mehr Platz zum Gehen und Verweilen, Platz zum Verweilen, Straße zum Verweilen, verweilen statt fahren,
  Straße zum Leben, zum Verweilen statt zum Fahren, statt zum Fahren, Straße für Menschen, Gehen und Verweilen
Mobilitätsmanagement: klüger zur Arbeit, anders zur Arbeit, wie wir zur Arbeit kommen, klug mobil,
  klimafreundliche Anreise, umweltfreundliche Anreise, Anreise ohne Auto
Dienstreise: Zug statt Flugzeug, Bahn statt Flug, Zug statt Flug, Reisen im Dienst
Logistik: Pakete bündeln, Pakete mit dem Rad, Pakete mit dem Lastenrad ausfahren, Lieferungen bündeln
Pendlerportal: gemeinsam zur Arbeit, Fahrgemeinschaft, Fahrgemeinschaften
`;
