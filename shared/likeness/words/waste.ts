/** Waste, things used longer, food, events. Form of the lines: dictionary.ts. */
export const wasteWords = `
# Gegenstand
Abfallvermeidung = Müllvermeidung, Abfallreduktion, Zero Waste, Abfallreduzierung, Müllreduktion,
  Vermeidung von Abfällen, müllfrei, Verpackungsvermeidung, plastikfrei, Plastikvermeidung, weniger Müll,
  Müllreduzierung, Einwegplastik, Vermeidung von Müll, Müll vermeiden, Abfälle vermeiden, Plastikverzicht,
  Vermeidung von Plastik, Verzicht auf Plastik, Plastikmüll, Kunststoffvermeidung, Verpackungsmüll,
  Verpackungsverzicht, Unverpackt, Verpackungsarm, weniger Abfall, Abfallmenge, abfallarm,
  Reduzierung von Abfällen, weniger Verpackung, verpackungsfrei, Restmüllreduzierung, Wegwerfartikel,
  weniger Plastik
Abfalltrennung = Mülltrennung, Abfallsortierung, Getrenntsammlung, Wertstofftrennung, Abfallsammlung,
  Wertstoffsammlung, Wertstofftonne, getrennte Abfallsammlung, Müll trennen, Wertstofferfassung,
  Trennsystem Abfall, Abfallbehälter, Gelbe Tonne, Sortieren von Müll, Abfalltrennsysteme, Mülltrennsystem,
  richtige Mülltrennung, Sortierung von Abfällen, Trennung von Abfall, Müllsortierung,
  getrennte Sammlung von Abfällen, Wertstoffinseln, Unterflurcontainer, Trennbehälter, getrennte Sammelbehälter,
  Sammelbehälter, getrennt sammeln
Bioabfall = Biotonne, Biomüll, Kompost, Kompostierung, Grünschnitt, Grüngut, Bioabfallvergärung,
  Bioabfallsammlung, Küchenabfälle, Biogut, Vergärungsanlage, Bioabfallverwertung, Speisereste, Bio-Tonne,
  Bioabfälle, getrennte Sammlung von Küchenabfällen, Biotonnen, Gartenabfälle, Biogutsammlung, Biomülltonne,
  Grünabfall, Grünabfälle, Sammlung von Bioabfall, Biomüllsammlung, Speiseabfälle, Eigenkompostierung,
  Kompostieren, Sammlung von Küchenabfällen, organische Abfälle, Gartenabfall, organischer Abfall,
  Tonne für Küchenabfälle, Küchenreste, getrennte Erfassung von Küchenresten, Essensabfälle
Kreislaufwirtschaft = Recycling, Circular Economy, zirkuläre Wirtschaft, Wiederverwertung, Kreislaufstadt,
  Ressourcenschonung, Ressourceneffizienz, Circular City, zirkulär, Wiederverwendung, Kreislauf,
  Circular-Economy, Zirkularität, Re-Use, Reuse, Wiederverwertung von Wertstoffen, Ressourcenschutz, Upcycling,
  Rohstoffrückgewinnung, Rohstoffkreislauf, Wertstoffkreislauf, Weiternutzung, Weiterverwendung,
  schonender Umgang mit Ressourcen, Ressourcen schonen, Ressourcenmanagement
Mehrweg = Mehrwegsystem, Mehrweggeschirr, Mehrwegbecher, Pfandbecher, Mehrwegverpackung, Mehrwegangebot,
  Pfandsystem, Mehrwegbehälter, Pfandgeschirr, Mehrweg-Geschirr, Pfandbecher und -teller, Verzicht auf Einweg,
  Einwegverzicht, Coffee-to-go-Becher, wiederverwendbare Becher, Kaffeebecher, Geschirrmobil, Spülmobil,
  Becherpfand, Mehrweg-Becher, Becher mit Pfand, Mehrwegboxen, Leihgeschirr, wiederverwendbares Geschirr,
  Mehrwegverpackungen, Verbot von Einweggeschirr, Mehrwegpfand, Recup, Geschirr mit Pfand,
  wiederverwendbare Behälter, Alternative zum Einwegbecher, wiederverwendbare Becher und Schalen, Mehrweg to go,
  wiederverwendbare Verpackung
Verpackungssteuer = Einwegsteuer, Steuer auf Einweg, Steuer auf Einwegverpackungen, Abgabe auf Einweg
Repair-Café = Reparaturcafé, Reparaturbonus, Reparaturtreff, Reparaturwerkstatt, Reparaturinitiative,
  Reparieren, Reparatur, Selbsthilfewerkstatt, Repaircafé, Reparaturnetzwerk, Repair-Cafés, Repaircafés,
  Reparatur-Café, Reparatur-Cafés, gemeinsam Dinge reparieren, gemeinsames Reparieren, Reparaturen,
  Reparier-Café, Elektroschrott, Reparaturservice, Flickstube, Reparaturführer, Reparieren statt Wegwerfen,
  Dinge reparieren, kaputte Geräte, offene Werkstatt, Offene Werkstätten, gemeinsam reparieren
Gebrauchtwarenkaufhaus = Sozialkaufhaus, Secondhand, Gebrauchtwaren, Tauschbörse, Verschenkmarkt, Second-Hand,
  Secondhand-Kaufhaus, Tauschring, Bibliothek der Dinge, Leihladen, Verschenkbörse, Leihbar, Tauschregal,
  Gebrauchtwarenmarkt, Second Hand, Secondhandladen, Gebrauchtkaufhaus, Kleidertausch, Kleidertauschbörse,
  Tauschmarkt, Flohmarkt, Umsonstladen, Leihbörse, Tauschladen, Leihen statt Kaufen, Teilen und Tauschen,
  Verleih von Gegenständen, Leihstation, Sharing, Sharing Economy, Werkzeugverleih, Dinge leihen,
  Gegenstände ausleihen, Leihothek, Warentauschtag, Möbelbörse, Bücherschrank, Tauschschrank,
  gebrauchte Gegenstände, Gebrauchtes, Laden für Ausgemustertes, Ausgemustertes, gebrauchte Dinge,
  Gebrauchtladen, Tauschhalle, Verschenkregal, Verschenkeregal, Givebox, Tauschhaus, Verschenkhaus,
  Weitergabe gebrauchter Dinge, Tausch- und Verschenkhalle
Lebensmittelverschwendung = Foodsharing, Lebensmittelrettung, Fairteiler, Lebensmittelabfall,
  Lebensmittelabfälle, Lebensmittelreste, Rettung von Lebensmitteln, Lebensmittel retten, Lebensmittelverluste,
  Lebensmittelabfällen, Food Sharing, Lebensmittelretter, Speiseabfallvermeidung, Essensreste, Food Waste,
  Lebensmittel teilen, Lebensmittelwertschätzung, weggeworfene Lebensmittel, Vermeidung von Speiseresten,
  Zu gut für die Tonne, Foodsharing-Schrank, Foodsharing-Station
Ernährung = klimafreundliche Ernährung, Bio-Essen, regionale Ernährung, Ernährungsstrategie, Ernährungsrat,
  regionale Lebensmittel, Bio-Lebensmittel, gesunde Ernährung, pflanzliche Ernährung, Lebensmittel,
  Ernährungswende, Bio-Produkte, Bio-Stadt, Biostadt, pflanzliches Essen, Essen, vegetarisch, vegan,
  Fleischreduktion, weniger Fleisch, fleischarm, Veggieday, Veggie-Day, Veggietag, Kochkurs, Kochkurse,
  bio-regional, biologische Lebensmittel, Bioprodukte, regionale Speisen, fleischlos, Bio-Anteil,
  klimafreundlich kochen, Veggie, Menülinie, Veggie-Menü, fleischfrei, fleischfreie Gerichte,
  pflanzliche Menülinie
Gemeinschaftsverpflegung = Kantine, Mensa, Schulverpflegung, Schulessen, Kita-Verpflegung, Schulmensa,
  Kantinenessen, Mittagessen, Betriebskantine, Mensaessen, Verpflegung, Essensversorgung, Großküche,
  pflanzliche Verpflegung, Außer-Haus-Verpflegung, Kantinen, Mensen, Kitaverpflegung, Schulkantine, Speiseplan,
  Essen in Kantinen, Mittagsverpflegung, Schulküche, Kitaküche, Bio in der Kantine, Klimateller,
  Kantinenspeisen, Speisenangebot, Essen in der Mensa, Schul- und Kitaverpflegung, Küchen, Essensangebot,
  Speisen in der Kantine, Verpflegung mit Bio-Lebensmitteln, ökologische Zutaten
Wochenmarkt = regionaler Markt, Regionalmarkt, Hofladen, Regionalvermarktung, Direktvermarktung,
  regionale Produkte, regionale Vermarktung, Regionalprodukte, Bauernmarkt, Regionalläden, Hofläden,
  Regionalladen, Dorfladen, Erzeugermarkt, regionale Erzeugnisse, regionale Wertschöpfung,
  regionale Wirtschaftskreisläufe, regionale Wertschöpfungskette, regionale Erzeuger,
  Lebensmittel aus der Region, Produkte aus der Region, Regionalmarke, Marktschwärmer, Regiomat,
  regionale Produzenten, Dorfläden
Fairer Handel = Fairtrade-Town, Fairtrade, fairer Konsum, Faire Woche, Fair Trade, Faire Produkte,
  gerechter Handel, faire Beschaffung, fair gehandelt
Veranstaltung = Green Event, Event, Fest, Stadtfest, Großveranstaltung, Veranstaltungsleitfaden, Green Events,
  Feste, Volksfest, Vereinsfeste, Volksfeste, Märkte und Feste, Events, Konzerte, Weihnachtsmarkt
Konsum = nachhaltiger Konsum, klimafreundlicher Konsum, bewusster Konsum, Lebensstil, Suffizienz,
  klimafreundlicher Alltag, Konsumverhalten, Kaufverhalten, nachhaltiges Leben, klimafreundlich leben,
  Einkaufsführer, Kleidung, nachhaltige Mode
Abfallwirtschaft = Müllabfuhr, Müllentsorgung, Abfallentsorgung, Abfallgebühren, Restmüll, Müllverbrennung,
  Müllheizkraftwerk, Müllverwertung, AWK, Entsorgung
Littering = Dreck-weg-Tag, World Cleanup Day, Cleanup, Müllsammeln, Stadtputz, Frühjahrsputz, Umweltputz,
  Stadtsauberkeit, wilder Müll
`;
