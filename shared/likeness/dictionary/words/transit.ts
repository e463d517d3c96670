/** Buses, trains, changing between them, tickets. Form of the lines: dictionary.ts. */
export const transitWords = `
# Gegenstand
ÖPNV = öffentlicher Nahverkehr, Nahverkehr, öffentlicher Personennahverkehr, Busverkehr, Bus und Bahn, Busnetz,
  Busse und Bahnen, öffentlicher Verkehr, Nahverkehrsangebot, ÖV, Busangebot, Linienverkehr, ÖPNV-Angebot,
  Linienbusverkehr, öffentliche Verkehrsmittel, Nahverkehrsnetz, Busse, Bus, Bahn, Buslinie, Buslinien,
  Liniennetz, öffentlicher Personenverkehr, Bus- und Bahnverkehr, Linienbus, NVP, Öffis, Linienangebot,
  Stadtverkehr
Bustakt = Taktverdichtung, Taktverdichtung im Busverkehr, dichterer Takt, ÖPNV-Takt, Taktung, 15-Minuten-Takt,
  Taktausbau, Bustaktung, Taktfrequenz, Angebotsverdichtung, häufigere Busfahrten, dichterer Bustakt, Fahrten im
  Takt, kürzere Taktzeiten, Taktverbesserung, Takterhöhung, mehr Busse, Fahrplanverdichtung, dichterer Fahrplan,
  engerer Takt, höhere Taktfrequenz, Taktverkürzung, zusätzliche Fahrten, verdichteter Takt, Bustakte, kürzerer
  Takt, häufigere Fahrten, Taktoffensive, Busse im Viertelstundentakt, Fahrplanausweitung, Fahrplanausbau,
  Fahrplanverbesserung, Halbstundentakt, Stundentakt, Viertelstundentakt, 30-Minuten-Takt, 10-Minuten-Takt,
  Angebotsausweitung, Angebotsausbau im Busverkehr, Bus alle 15 Minuten, Takt im öffentlichen Nahverkehr, Takt
  im Nahverkehr, Takt des ÖPNV, häufigere Busverbindungen, häufigere Verbindungen, häufigere Busse, Verdichtung
  des Takts, Busangebot verdichten
Busspur = Busbeschleunigung, Bussonderfahrstreifen, Busfahrstreifen, Umweltspur, Busvorrang,
  ÖPNV-Beschleunigung, ÖPNV-Vorrang, Bus-Vorrangschaltung, Ampelvorrang, eigene Spur für Busse,
  Bus-Sonderfahrstreifen, Busfahrspur, Busbevorrechtigung, Vorrang für Busse, Bevorrechtigung des Busverkehrs,
  Fahrspur für Busse, ÖPNV-Bevorrechtigung, Busschleuse, Vorrangspur für Busse, LSA-Bevorrechtigung,
  Bussonderspur, ÖPNV-Spur, Sonderfahrstreifen für Busse, BSF, eigener Fahrstreifen für Busse, Fahrstreifen im
  Linienverkehr, Fahrstreifen für den Linienverkehr, Umweltspur für Busse, Busstreifen, Vorrangschaltung für
  Busse, Ampelvorrang Bus
Elektrobus = E-Bus, Elektrobusse, emissionsfreie Busse, Busflotte, Wasserstoffbus, Batteriebus, E-Busflotte,
  Elektrobusflotte, emissionsfreier Bus, Elektrolinienbus, saubere Busse, Gelenkbus, Busse mit Batterieantrieb,
  emissionsfreie Linienbusse, elektrische Busse, Batteriebusse, elektrischer Linienbus, E-Linienbusse, Busse mit
  Elektroantrieb, Brennstoffzellenbus, batterieelektrische Busse, elektrische Linienbusse, saubere Linienbusse,
  elektrischer Stadtbus, E-Stadtbus, Nullemissionsbusse, Busse ohne Diesel, emissionsfreier Nahverkehr,
  strombetriebene Busse, Clean Vehicles Directive, batteriebetriebene Busse, E-Gelenkbus, E-Busse,
  Brennstoffzellenbusse, Stadtbusse elektrisch, Busflotte elektrifizieren, Wasserstoffbusse
Straßenbahn = Stadtbahn, Tram, Straßenbahnlinie, Stadtbahnlinie, Trambahn, Straßenbahnstrecke, Straßenbahnnetz,
  Stadtbahnnetz, Tramstrecke, Regiotram
Schienenverkehr = Bahnverkehr, SPNV, S-Bahn, Bahnstrecke, Regionalbahn, Reaktivierung Bahnstrecke, Schiene,
  Zugverkehr, Eisenbahnstrecke, Bahnhaltepunkt, Zug, S-Bahn-Haltepunkt, Bahnlinie, Schienenpersonennahverkehr,
  Nahverkehrszug, Bahnanbindung, Bahnangebot, Wiederinbetriebnahme der Bahnstrecke, Schienenstrecke,
  Gleisanschluss
Rufbus = On-Demand-Verkehr, On-Demand-Shuttle, Anrufsammeltaxi, AST, Bürgerbus, Ruftaxi, Anruf-Sammel-Taxi,
  bedarfsgesteuerter Verkehr, On-Demand, Anruf-Linien-Taxi, On-Demand-Bus, Anrufbus, Linienbedarfstaxi, Shuttle
  on demand, Bus auf Abruf, Bedarfsbus, Bürgerbusverein, Bürgerfahrdienst, ODV, Anruflinienfahrt,
  Bedarfsverkehr, flexible Bedienung, Anruf-Bus, Linientaxi, Fahrdienst, Shuttle auf Bestellung, bestellbarer
  Bus, flexibler Busverkehr, Bus auf Bestellung, Ridepooling, Bestellbus, Anruftaxi, Nahverkehr auf Abruf,
  Dorfbus, Bedarfsshuttle, Mobilität auf Abruf, Bus nach Bedarf, Bedarfsbusverkehr
Jobticket = Deutschlandticket, Firmenticket, ÖPNV-Ticket, Dienstticket, ÖPNV-Zuschuss, Deutschland-Ticket,
  Deutschlandticket Job, Jobtickets, D-Ticket, D-Ticket Job, Firmenabo, Fahrkartenzuschuss, ÖPNV-Fahrkarte für
  Beschäftigte, Nahverkehrsticket, Monatskarte für Beschäftigte, Abo für Beschäftigte, Mitarbeiterticket,
  Dienst-ÖPNV-Ticket, Nahverkehrsabo für Mitarbeitende, Firmenfahrkarte, Fahrkarten für Beschäftigte,
  Job-Ticket, Fahrkostenzuschuss, Deutschlandticket-Job
Tarif = Schülerticket, Ticket, Fahrpreis, Kurzstreckenticket, Semesterticket, Bürgerticket, ÖPNV-Tarif,
  Fahrkarte, Fahrschein, Tarifreform, fahrscheinfrei, kostenloser Nahverkehr, kostenloser ÖPNV, Nulltarif,
  ticketloser Nahverkehr, Tagesticket, Kombiticket, Monatskarte, Fahrpreise, Schülerfahrkarte, Seniorenticket,
  1-Euro-Ticket, 9-Euro-Ticket, gratis Busfahren
Haltestelle = Bushaltestelle, barrierefreie Haltestelle, Wartehäuschen, Fahrgastunterstand, Bussteig,
  Haltepunkt, Buswartehalle, Wartehalle, Busbucht, Wartehäuschen begrünt, Wartehaus, Bushäuschen,
  Buswartehäuschen, Haltestellen, Unterstand, Wartebereich, Bushalt
Mobilstation = Mobilitätsstation, Mobilpunkt, Mobility Hub, Mobilitätspunkt, Mobilitätsdrehscheibe,
  Verknüpfungspunkt, Mobilitätshub, Umsteigepunkt, Mobility-Hub, Mobilitätsstationen, Mobilitätspunkte,
  Mobility-Point, Mobilitäts-Hub, multimodaler Knoten, Umsteigepunkte, multimodale Station, Umsteigeknoten,
  Umsteigeanlage, Verknüpfungspunkte, jelbi-Station, mobil.punkt, Mobilitätsknoten, Umstiegspunkt,
  Verknüpfungsanlage, Mobilitätsknotenpunkt, intermodale Verknüpfung, Umsteigestation, Knotenpunkt der
  Verkehrsmittel, Mobilitäts-Drehscheibe, Umsteigestelle, Umsteigeort, Verknüpfung verschiedener Verkehrsmittel,
  multimodal, Intermodalität, Umsteigen
Park-and-Ride = P+R, P+R-Platz, Park+Ride, P&R, Pendlerparkplatz, Mitfahrerparkplatz, P+R-Parkplatz, Park and
  Ride, Park & Ride, Park-und-Ride, Park + Ride, PR-Anlage, Parkplatz am Bahnhof, Parken und Reisen, Parken und
  Mitfahren, P+M, Auffangparkplatz, P & R, Park-and-Ride-Platz, P+R-Anlage, Park-and-Ride-Anlage
Mobilitätsapp = Mobilitäts-App, Fahrplanauskunft, MaaS, Mobilitätsplattform, Echtzeitinformation, dynamische
  Fahrgastinformation, DFI, Fahrplan-App, Auskunfts-App, Mobilitäts-Plattform, App für Mobilität,
  Fahrgastanzeiger, digitale Anzeigetafel, Abfahrtsanzeige, Abfahrtsmonitor, Echtzeitanzeige,
  Fahrgastinformationsanzeige, Mobility as a Service, Ticket-App, Fahrgastinformation, Abfahrtsanzeiger
Flugverkehr = Flughafen, Flugreisen, Flüge, Luftverkehr
Nachtbus = Nachtverkehr, Nachtlinie, Nachtbuslinie, Abendverkehr, Spätverkehr, Disco-Bus, Busse am Abend,
  Nachtschwärmer, Busse in der Nacht, Nachttaxi, N-Bus
Schnellbus = Expressbus, Schnellbuslinie, XBus, Regiobus, PlusBus, Metrobus, BRT, Expressbuslinie, Regionalbus
Seilbahn = urbane Seilbahn
Shuttle = Shuttlebus, Pendelbus, Pendelverkehr, Shuttleverkehr, autonomer Bus, autonomes Shuttle, autonomes
  Fahren, selbstfahrender Bus, Shuttleservice
Schulmobilität = schulische Mobilität, Schülerverkehr, Schulbus, Schülerbeförderung, Mobilität an Schulen
Mobilitätsgutschein = Mobilitätspaket, Führerscheinabgabe, Mobilitätsprämie, Autoverzicht
Schifffahrt = Binnenschifffahrt, Schiff
`;
