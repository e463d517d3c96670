/** Words that say little by themselves. Form of the lines: dictionary.ts. */
export const generalWords = `
# Allgemeines
kommunal = städtisch, stadteigen, gemeindeeigen, gemeindlich, kreiseigen, Kommune, Stadt, Gemeinde, Landkreis,
  Kreis, Stadtgebiet, Gemeindegebiet, Kreisgebiet, stadtweit, kommunale, öffentlich, gesamtstädtisch,
  gesamtes Stadtgebiet, im öffentlichen Raum, öffentlicher Raum, kreisweit, Kommunen, flächendeckend,
  im gesamten Stadtgebiet, im Stadtgebiet, städtischer, in der Stadt, Ort der Stadt, im Kreisgebiet,
  im gesamten Kreis, gemeindeweit, Samtgemeinde, Verbandsgemeinde, Stadtraum, öffentlicher Straßenraum,
  ortsweit, innerstädtisch, innerorts, in der Kommune, in der Gemeinde, Kommunalbesitz, kommunale Hand,
  in städtischem Besitz
privat = persönlich, im privaten Bereich, individuell, Privatsektor
nachhaltig = ökologisch, klimafreundlich, klimagerecht, klimaneutral, umweltfreundlich, klimaschonend,
  umweltgerecht, klimabewusst, zukunftsfähig, umweltschonend, klimaangepasst, klimaresilient, naturnah,
  CO2-neutral, treibhausgasneutral, dekarbonisiert, emissionsarm, emissionsfrei, fossilfrei, klimapositiv,
  klimaschützend, ressourcenschonend, öko, grüner, umweltverträglich, klimaverträglich, umweltbewusst,
  klimaoptimiert, klimagerechte, klimaeffizient, klimarelevant, energiebewusst, enkeltauglich, postfossil,
  CO2-arm, CO2-frei, kohlenstoffarm, resilient, CO2-reduziert, umweltorientiert, ressourceneffizient,
  treibhausgasarm
Dekarbonisierung = Defossilisierung, Ausstieg aus fossilen Energien, dekarbonisieren, fossile, fossil,
  Fossilausstieg, Ausstieg aus fossilen Energieträgern
Klimaschutz = Klima, Umwelt, Umweltschutz, Klimawandel, Nachhaltigkeit, Klimawende, klimatisch, Klimathemen,
  Klimapolitik, Umwelt- und Klimaschutz, Klimabewusstsein, Klimagerechtigkeit, Klimakrise, Klimawandels,
  globale Erwärmung, Erderwärmung, globale Erwärmung
Treibhausgas = THG, CO2, Emission, Kohlendioxid, Treibhausgasemission, CO2-Emission, Treibhausgasneutralität,
  Klimaneutralität, Treibhausgase, Treibhauseffekt, Emissionen, THG-Emission, THG-Emissionen, CO2-Emissionen,
  Treibhausgasminderung, CO2-Minderung, CO2-Einsparung, CO2-Reduktion
Energie = energetisch, Energiewende, Energieversorgung, energiesparend, energieeffizient, stromsparend,
  Energieträger, energetischer, Energiebereich, Energiefragen, Energietechnik, energiesparender
Wärme = Wärmewende, thermisch, Wärmeenergie, Heizwärme, Wärmesektor
Strom = elektrisch, elektro, elektrische Energie, elektrischer, Elektrizität, Stromversorgung, Stromerzeugung
regional = lokal, örtlich, Region, vor Ort, ortsnah, heimisch, wohnortnah, hiesig, lokales
digital = smart, online, virtuell, intelligent, digitaler, webbasiert, Online-, elektronisch, datenbasiert,
  digitalisiert, smarte
modern = zeitgemäß, hochwertig, effizient, hocheffizient, innovativ, neuartig, neuester, modernste,
  hocheffiziente, effiziente, zukunftsweisend, leistungsfähig, sparsam, sparsame, energieeffiziente,
  energiesparende, stromsparende, besser, attraktiv
verbilligt = kostenlos, gratis, kostenfrei, vergünstigt, günstig, kostenfreie, unentgeltlich, umsonst,
  kostengünstig, preiswert, rabattiert, ermäßigt
zeitweise = temporär, befristet, vorübergehend, interimistisch, saisonal, vorübergehende, zeitlich begrenzt,
  mobil, provisorisch, Interims
neu = weitere, zusätzlich, mehr, verstärkte, vermehrte, weiterer, zusätzliche, neuer, neues, neue, ergänzende
sicher = Sicherheit, Verkehrssicherheit, Sichere, sicherer, sicheres, Verkehrssicherheitsarbeit
Anlage = System, Technik, Infrastruktur, Einrichtungen, Lösung, Technologie, Elemente, Komponenten, Anlagen,
  Systeme, Techniken, Ausrüstungen, Ausstattungen, technische Anlagen, Anlagentechnik, Gerät, Geräte, Einheiten,
  Bauteile
Maßnahme = Projekt, Vorhaben, Maßnahmen, Maßnahmenpaket, Paket, Programm, Umsetzung, Durchführung, Fortführung,
  Fortschreibung, umsetzen, fortführen, Weiterführung, durchführen, Teilprojekt, Vorhaben zur, Modell, Nutzung,
  nutzen, Einsatz, Umsetzungsprojekt, Pakete, Prozess, Management, Vorhabens, Projekte, Handlung, Aktivitäten,
  Aktivität, Realisieren, Umsetzungsphase, Einsatz von, Verwendung, verwenden, Nutzung von, Weiterführen,
  Fortsetzung, fortsetzen, Gewährleistung, gewährleisten, ermöglichen, Ermöglichung, erreichen, Sicherstellung,
  sicherstellen, Teilnahme, teilnehmen, Mitgliedschaft, Beitritt, beitreten, Berücksichtigung, berücksichtigen,
  Beachtung, Verfahren, Ansatz, Rahmen, Aufgabe, Ausrichtung, Veranstalten, Abhalten, Ausrichten, Herrichtung,
  Herrichten
Bereich = Gebiet, Fläche, Raum, Standort, Ort, Areal, Flächen, Standorte, Gelände, Umfeld, Grundstück, Bestand,
  Objekt, Gebiete, Räume, Bereiche, Areale, Orte, Gelände von, Umgebung, Sektor, Zone, Zonen, Stellen,
  Grundstücke, Lage, Lagen, Außenanlage, Außenanlagen, Außengelände, Freifläche, Freiflächen, Objekte, Bestände,
  Gebäudeteil, Liegenschaft
Gebäude = Haus, Häuser, Immobilie, Bauten, Bauwerk, baulich, Gebäuden, Immobilien, Hochbau, Hochbauten,
  Baukörper, Gebäudlichkeiten, Häusern
Dach = Dachfläche, Dächer, Dachflächen, Dächern, Flachdach, Flachdächer, Hausdach, Hausdächer, Gebäudedach,
  Gebäudedächer
Straße = Straßen, Wege, Straßenzug, Verkehrsweg, Fahrbahn, Verkehrsflächen, Verkehrsfläche, Wegenetz,
  Straßennetz, Straßenzüge
Platz = Plätze, Stadtplätzen, Plätzen
Wasser
Material = Stoff, Produkt, Stoffe, Produkte, Waren, Artikel
Thema = Themen, Frage, Aspekt
FW
Bauabschnitt = BA, Abschnitt, Tranche, Teilabschnitt, Bauphase, Phase, Stufe, Los, Etappe, Baulos, Teil,
  Teilstück, Abschnitte, Bauabschnitte, Etappen, Phasen, Teile, Stufen
Jahr = jährlich, Zeitraum, laufend, Jahre, dauerhaft, langfristig, kurzfristig, mittelfristig, regelmäßig,
  fortlaufend, kontinuierlich, jährliche, sukzessive, schrittweise
Verschieden = diverse, mehrere, verschiedene, sämtliche, alle, ausgewählte, geeignete, bestehende, vorhandene,
  jeder, jede, sämtlicher, vorhanden, bestehend, einzelne, mehrerer, verschiedener, alten, alte, alter,
  veraltet, unterschiedliche, ganze, ganz, kompletter, komplett, gesamt, gesamte, geeigneter
klein = groß, große, großer, kleiner, kleine
Vorsorge = Prävention, Anpassung, Vorbeugung, Vorsorgemaßnahme, Anpassungsmaßnahmen
Leben = Wohnen, Alltag, wohn, Alltagsleben, Lebensqualität, Aufenthaltsqualität, Wohnumfeld
Arbeit = Arbeiten, Büro, Arbeitsplatz, Beruf, Büros, beruflich, betrieblich
Zentral = zentraler, zentrale, dezentral
Natur = natürlich, naturnahe, naturbasiert
Ziel = Ziele, Zielsetzung, Absicht, Beitrag, Zweck
Rolle = Funktion, Wirkung, Potenzial, Potential, Potenziale, Möglichkeit, Möglichkeiten, Chance, Perspektive,
  Bedarf
`;
