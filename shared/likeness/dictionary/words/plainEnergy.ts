/**
 * Energy and buildings in plain speech: how those put it who neither are experts nor know the name of the
 * measure. A phrase stands for the thing; purposes say little. Form of the lines: dictionary.ts.
 */
export const plainEnergyWords = `
# Umschrieben
Photovoltaik: Strom vom eigenen Dach, Strom mit der Sonne, Strom durch die Sonne, Sonne zu Strom, Sonnenernte,
  Dächer als Kraftwerk, Dach als Kraftwerk, Kraftwerk auf dem Dach, Module auf dem Dach, Platten auf dem Dach,
  Strom aus Sonne, Strom selbst erzeugen, eigener Strom vom Dach, Sonne auf dem Dach, Sonne aufs Dach
Freiflächen-Photovoltaik: Strom vom Feld, Module auf dem Acker, Sonnenstrom vom Acker, Sonnenfeld
Solarthermie: warmes Wasser von der Sonne, Duschwasser von der Sonne, Wasser mit der Sonne erwärmen
Balkonkraftwerk: Strom vom Balkon, Sonnenstrom vom Balkon, Module am Balkon, Modul für die Steckdose
Solarkataster: taugt mein Dach, eignet sich mein Dach, Eignung der Dächer, welches Dach sich eignet,
  Dächer im Internet prüfen, Dachcheck im Internet, Dach für Sonnenstrom geeignet
Solarpflicht: Solarfestsetzung, PV-Festsetzung, Vorschrift für Solardächer, Solardächer vorschreiben,
  Sonnenstrom vorschreiben, Sonnendach vorschreiben, Dächer mit Solar vorschreiben
Mieterstrom: Sonnenstrom für Mieter, Mieter nutzen Strom vom Dach, Strom vom eigenen Haus für Mieter
Windkraft: Strom vom Windrad, Wind ernten, Energie aus Wind, mit Wind Strom erzeugen
Windvorranggebiet: Platz für Windräder, Flächen für Windräder, wo Windräder stehen dürfen
Biogas: Gas aus Mist, Strom aus Gülle, Energie aus Mist, Energie aus Küchenabfällen
Biomasse: mit Holz heizen, Wärme aus Holz, Heizen mit Hackschnitzeln, Heizen mit Pellets, Holz statt Öl
Geothermie: Wärme aus dem Boden, Wärme von unten, mit Erdwärme heizen, Bohrung für Erdwärme
Wärmepumpe: heizt mit Umweltwärme, heizt künftig mit Umweltwärme, mit Luft heizen, Wärme aus der Luft,
  Heizen mit Luftwärme, Wärme aus der Außenluft, Heizen mit Strom aus der Umwelt, mit Strom statt Gas heizen,
  Heizung mit Umweltwärme, Wärme aus der Umwelt
Abwasserwärme: mit Abwasser heizen, Heizen mit dem Kanal, Wärme vom Klärwerk
Abwärme: Wärme, die sonst verloren geht, ungenutzte Wärme, Wärme der Fabrik, Wärme vom Rechenzentrum,
  Wärme aus Kühlanlagen, Wärme der Betriebe nutzen
Fernwärme: Rohre für das Wärmenetz, Wärme aus dem Rohr, gemeinsam heizen, Heizung für das ganze Viertel,
  eine Heizung für alle, Leitungen für die Wärme, gemeinsame Wärmeversorgung, Wärme für das Viertel
Wärmeplanung: wie die Stadt künftig heizt, wie wir künftig heizen, wie Häuser künftig heizen,
  Heizen der Zukunft, welche Straße welche Wärme bekommt, Plan fürs Heizen, Wärme der Zukunft
Blockheizkraftwerk: Strom und Wärme zugleich, Strom und Wärme gemeinsam erzeugen, Motor für Strom und Wärme
Stromspeicher: Strom für die Nacht, Sonnenstrom aufheben, Sonnenstrom für die Nacht, Strom aufheben,
  Strom auf Vorrat, Sonnenstrom speichern, Akku im Keller
Wärmespeicher: Wärme aufheben, Wärme auf Vorrat, Wärme speichern, Sommerwärme für den Winter
Power-to-Heat: überschüssiger Windstrom in Fernwärme, Windstrom zu Wärme, aus Strom Wärme machen,
  Strom in Wärme verwandeln, Windstrom in Fernwärme verwandeln, überschüssigen Strom verheizen
Ökostrom: sauberer Strom, Strom ohne Kohle, Strom ohne Atom, nur noch grüner Strom, Strom aus Sonne und Wind
Energiemanagement: Verbräuche im Blick, Zähler im Blick, Verbrauch im Blick, Verbrauch beobachten,
  Zählerstände auswerten, Zählerstände erfassen, Verbräuche überwachen, Verbräuche erfassen, wer verbraucht wie viel
Smart Meter: Zähler, die selbst melden, digitale Zähler, Zähler mit Fernablesung
Energieberatung: Energieberater vor Ort, Energieberater-Sprechstunde, Energieberatersprechstunde,
  Rat zum Energiesparen, Fachleute beraten zum Energiesparen, Hilfe beim Energiesparen, Tipps zum Energiesparen,
  Tipps zum Heizen, Rat zum Heizen, Rat rund ums Heizen, Fachmann kommt ins Haus, Check im Haus
Sanierungsberatung: Rat zum Sanieren, Hilfe beim Sanieren, Hilfe für Hausbesitzer beim Sanieren
Stromspar-Check: Hilfe beim Senken der Stromrechnung, Stromrechnung senken, Hilfe bei hohen Stromkosten,
  Stromfresser in Haushalten finden, weniger Stromkosten für arme Haushalte
Energiesparen: weniger Energie verbrauchen, weniger Strom verbrauchen, Verbrauch senken, Strom und Wärme sparen,
  Heizkosten senken, Stromkosten senken, Energie nicht verschwenden, Stromverbrauch senken
Energiegenossenschaft: Bürger werden Miteigentümer, gemeinsam Strom erzeugen, Bürger investieren in Energie
Contracting: Fachfirma übernimmt die Heizung, Firma saniert auf eigene Rechnung, Einspargarantie
Straßenbeleuchtung: Licht auf den Straßen, Licht an Straßen, Lampen an der Straße, Leuchten an der Straße,
  Lampen auf der Straße, Straßenlicht bei Nacht, Licht in der Straße, Lampen am Weg, moderne Laternen
Beleuchtung: Leuchten, Lampen, Licht im Gebäude, Licht in den Räumen, Lampen im Gebäude, Leuchtmittel,
  Innenraumbeleuchtung, Röhren, Leuchtstoffröhren, Neonröhren, Halogenlampen, Glühbirnen, Birnen
Lichtsteuerung: Licht nur bei Bedarf, Licht dimmen, mit Dimmung, Licht nachts ausschalten, Licht bei Bewegung,
  Licht, das mitdenkt, Nachtabschaltung der Laternen, Dimmen der Straßenbeleuchtung
Flutlicht: Licht auf dem Sportplatz, Strahler am Sportplatz, Scheinwerfer am Sportplatz, Lichtmasten am Sportplatz
Energetische Sanierung: Gebäude fit machen, Haus fit machen, Gebäude warm einpacken, Haus warm einpacken,
  Gebäude in Schuss bringen, energetisch auf Vordermann bringen, wärmetechnisch sanieren
Gebäudehülle: Dach und Wand dämmen, Hülle dichter machen, Hülle des Gebäudes
Fassadendämmung: Außenwände dämmen, Wärmedämmverbundsystem, WDVS, Außenwand dämmen, Wände dämmen,
  Wände einpacken, warme Wände, Außenwände einpacken, Dämmplatten an der Wand, Außenwanddämmung,
  Außenwände erhalten ein Wärmedämmverbundsystem, Wand warm einpacken
Dachdämmung: Dach dämmen, Dachboden dämmen, oberste Geschossdecke, oberste Geschossdecke dämmen,
  Geschossdecke dämmen, warmes Dach, Dach warm einpacken, Dämmung unter dem Dach, Dachbodendämmung
Kellerdeckendämmung: Kellerdecke dämmen, Decke im Keller dämmen, warmer Fußboden, Dämmung von unten
Fenster: Dreifachglas, neue Scheiben, zugige Scheiben, Dreifachverglasung, Dreischeibenverglasung, Scheiben,
  Isolierglas, Wärmeschutzglas, zugige Fenster, dichte Fenster, Verglasung, Wärmeschutzverglasung, Fensterscheiben
Heizung: Heizkessel, Kessel, Heizen, Wärmeerzeuger, Heiztechnik, Heizkesseltausch, Heizungskeller
Gasheizung: Gaskessel, Gastherme, Erdgasheizung, Heizen mit Gas, mit Gas heizen, Gasbrenner
Ölheizung: Ölkessel, Heizen mit Öl, mit Öl heizen, Ölbrenner, Heizöl, Öltank
Hydraulischer Abgleich: Heizungsabgleich, Heizkörper richtig einstellen, Heizung richtig einstellen,
  Heizungen richtig einstellen, Heizkörper richtig einstellen lassen, Heizkörper einregulieren,
  Heizung einregulieren, gleich warme Räume, alle Räume gleich warm, Heizkreise einregulieren
Heizungspumpe: neue Pumpen im Heizungskeller, sparsame Pumpen, Heizkreispumpe, Umwälzpumpe
Heizungsregelung: Thermostate, Thermostatventile, nachts kälter, Heizung nachts absenken, Nachtabsenkung,
  smarte Thermostate, Heizung nur bei Bedarf, Heizen nur wenn jemand da ist
Lüftung: frische Luft mit Wärmerückgewinnung, frische Luft ohne Wärmeverlust, frische Luft im Klassenzimmer,
  Luft, die Wärme behält, Luftaustausch, Frischluftanlage, Lüftung mit Wärmerückgewinnung, frische Luft in Räumen
Kälte: Räume kühlen, Kühlung der Räume, Klimageräte, Kühlaggregat, Kühlaggregate
Gebäudeautomation: Gebäude, das mitdenkt, Haustechnik vernetzen, Technik steuert sich selbst
Nachhaltiges Bauen: klug bauen, ökologisch bauen, Bauen mit Verstand, klimagerecht bauen, klimaschonend bauen
Holzbau: mit Holz bauen, Bauen mit Holz, Haus aus Holz, Gebäude aus Holz, Holz statt Beton
Baustoffrecycling: alte Steine wieder verwenden, Bauteile wieder nutzen, Abbruchmaterial wieder nutzen
Nachverdichtung: leere Häuser nutzen, Leerstand nutzen, Baulücken füllen, Baulücken nutzen, innen vor außen,
  Innenentwicklung vor Außenentwicklung, nicht auf der grünen Wiese, statt auf der grünen Wiese bauen,
  Häuser im Ort nutzen, leere Häuser und Grundstücke im Ort nutzen, Grundstücke im Ort nutzen
Quartierskonzept: Energetisches Quartierskonzept, Untersuchung zum Heizen und Sanieren, Konzept für das Viertel,
  Plan für das Viertel, Heizen und Sanieren im Viertel, Fahrplan für das Quartier
Sanierungsmanagement: Kümmerer für das Quartier, Ansprechpartner zum Sanieren im Quartier
Thermografie: Wärmebilder, Wärmebilder vom Haus, wo die Wärme entweicht, Wärmelecks finden, Thermobilder
Klimaneutrale Verwaltung: Rathaus ohne Emissionen, Verwaltung ohne CO2, Verwaltung geht voran
LED: sparsame Leuchten, sparsame Lampen, energiesparende Lampen, sparsames Licht, sparsames Leuchten,
  moderne Leuchten, sparsame Beleuchtung, Sparlampen, sparsame Strahler
Verschieden: statt alter, statt der alten, veraltete, in die Jahre gekommen, überaltert, in der Erde, in die Erde,
  in die Erde bringen
Maßnahme: künftig, zukünftig, in Zukunft, bald, jetzt, endlich, machen, schaffen, bringen, bekommt, bekommen,
  erhält, erhalten ein, lassen, sorgen für
Ziel: weniger Abgase, weniger Lärm, mehr Grün, mehr Sicherheit, weniger Hitze, gute Luft, saubere Luft,
  weniger Kosten, weniger Verbrauch, mehr Komfort
`;
