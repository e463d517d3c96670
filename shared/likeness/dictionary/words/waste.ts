/** Waste, things used longer, food, events. Form of the lines: dictionary.ts. */
export const wasteWords = `
# Gegenstand
Abfallvermeidung = Müllvermeidung, Abfallreduktion, Zero Waste, Abfallreduzierung, Müllreduktion, Vermeidung von
  Abfällen, müllfrei, Verpackungsvermeidung, plastikfrei, Plastikvermeidung, weniger Müll, Müllreduzierung,
  Einwegplastik, Vermeidung von Müll, Müll vermeiden, Abfälle vermeiden, Plastikverzicht, Vermeidung von
  Plastik, Verzicht auf Plastik, Plastikmüll, Kunststoffvermeidung, Verpackungsmüll, Verpackungsverzicht,
  Unverpackt, Verpackungsarm, weniger Abfall, Abfallmenge, abfallarm, Reduzierung von Abfällen, weniger
  Verpackung, verpackungsfrei, Restmüllreduzierung, Wegwerfartikel, weniger Plastik
Abfalltrennung = Mülltrennung, Abfallsortierung, Getrenntsammlung, Wertstofftrennung, Abfallsammlung,
  Wertstoffsammlung, Wertstofftonne, getrennte Abfallsammlung, Müll trennen, Wertstofferfassung, Trennsystem
  Abfall, Abfallbehälter, Gelbe Tonne, Sortieren von Müll, Abfalltrennsysteme, Mülltrennsystem, richtige
  Mülltrennung, Sortierung von Abfällen, Trennung von Abfall, Müllsortierung, getrennte Sammlung von Abfällen,
  Wertstoffinseln, Unterflurcontainer, Trennbehälter, getrennte Sammelbehälter, Sammelbehälter, getrennt sammeln
Bioabfall = Biotonne, Biomüll, Kompost, Kompostierung, Grünschnitt, Grüngut, Bioabfallsammlung, Küchenabfälle,
  Biogut, Bioabfallverwertung, Bio-Tonne, Bioabfälle, getrennte Sammlung von Küchenabfällen, Biotonnen,
  Gartenabfälle, Biogutsammlung, Biomülltonne, Grünabfall, Grünabfälle, Sammlung von Bioabfall, Biomüllsammlung,
  Speiseabfälle, Eigenkompostierung, Kompostieren, Sammlung von Küchenabfällen, organische Abfälle,
  Gartenabfall, organischer Abfall, Tonne für Küchenabfälle, Küchenreste, getrennte Erfassung von Küchenresten,
  Essensabfälle, Fehlwürfe, Störstoffe, Störstoffe in der Biotonne, Biotonnenkontrolle, Kontrolle der Biotonnen
Kreislaufwirtschaft = Recycling, Circular Economy, zirkuläre Wirtschaft, Wiederverwertung, Kreislaufstadt,
  Ressourcenschonung, Ressourceneffizienz, Circular City, zirkulär, Wiederverwendung, Kreislauf,
  Circular-Economy, Zirkularität, Re-Use, Reuse, Wiederverwertung von Wertstoffen, Ressourcenschutz, Upcycling,
  Rohstoffrückgewinnung, Rohstoffkreislauf, Wertstoffkreislauf, Weiternutzung, Weiterverwendung, schonender
  Umgang mit Ressourcen, Ressourcen schonen, Ressourcenmanagement
Mehrweg = Mehrwegsystem, Mehrwegbecher, Mehrwegverpackung, Mehrwegangebot, Pfandsystem, Mehrwegbehälter,
  Pfandgeschirr, Mehrweg-Geschirr, Pfandbecher und -teller, Verzicht auf Einweg, Einwegverzicht,
  Coffee-to-go-Becher, wiederverwendbare Becher, Kaffeebecher, Becherpfand, Mehrweg-Becher, Becher mit Pfand,
  Mehrwegboxen, Leihgeschirr, wiederverwendbares Geschirr, Mehrwegverpackungen, Verbot von Einweggeschirr,
  Mehrwegpfand, Recup, Geschirr mit Pfand, wiederverwendbare Behälter, Alternative zum Einwegbecher,
  wiederverwendbare Becher und Schalen, Mehrweg to go, wiederverwendbare Verpackung, Mehrweg-System
Verpackungssteuer = Einwegsteuer, Steuer auf Einweg, Steuer auf Einwegverpackungen, Abgabe auf Einweg
Repair-Café = Reparaturcafé, Reparaturtreff, Reparaturwerkstatt, Reparaturinitiative, Reparieren, Reparatur,
  Repaircafé, Reparaturnetzwerk, Repair-Cafés, Repaircafés, Reparatur-Café, Reparatur-Cafés, gemeinsam Dinge
  reparieren, gemeinsames Reparieren, Reparaturen, Reparier-Café, Reparaturservice, Flickstube, Reparaturführer,
  Reparieren statt Wegwerfen, Dinge reparieren, kaputte Geräte, offene Werkstatt, Offene Werkstätten, gemeinsam
  reparieren, Elektroschrottwerkstatt
Gebrauchtwarenkaufhaus = Sozialkaufhaus, Secondhand, Gebrauchtwaren, Second-Hand, Secondhand-Kaufhaus,
  Tauschring, Gebrauchtwarenmarkt, Second Hand, Secondhandladen, Gebrauchtkaufhaus, Tauschmarkt, Umsonstladen,
  Leihbörse, Tauschladen, Teilen und Tauschen, Verleih von Gegenständen, Leihstation, Sharing, Sharing Economy,
  Bücherschrank, Tauschschrank, gebrauchte Gegenstände, Gebrauchtes, Laden für Ausgemustertes, Ausgemustertes,
  gebrauchte Dinge, Gebrauchtladen, Tauschhalle, Verschenkregal, Verschenkeregal, Givebox, Verschenkhaus,
  Weitergabe gebrauchter Dinge, Tausch- und Verschenkhalle, Secondhand-Warenhaus, Second-Hand-Kaufhaus,
  Gebrauchtwarenhaus, Secondhandkaufhaus, Second-Hand-Laden, Gebrauchtwarenladen, Warenhaus für Gebrauchtes
Lebensmittelverschwendung = Foodsharing, Lebensmittelrettung, Fairteiler, Lebensmittelabfall,
  Lebensmittelabfälle, Lebensmittelreste, Rettung von Lebensmitteln, Lebensmittel retten, Lebensmittelverluste,
  Lebensmittelabfällen, Food Sharing, Lebensmittelretter, Speiseabfallvermeidung, Essensreste, Food Waste,
  Lebensmittel teilen, Lebensmittelwertschätzung, weggeworfene Lebensmittel, Vermeidung von Speiseresten, Zu gut
  für die Tonne, Foodsharing-Schrank, Foodsharing-Station, Resteessen, Speisereste, gerettete Lebensmittel
Ernährung = klimafreundliche Ernährung, regionale Ernährung, gesunde Ernährung, pflanzliche Ernährung,
  Lebensmittel, Bio-Produkte, Bio-Stadt, Biostadt, pflanzliches Essen, Essen, vegetarisch, vegan,
  Fleischreduktion, weniger Fleisch, fleischarm, biologische Lebensmittel, regionale Speisen, fleischlos,
  Veggie, Menülinie, Veggie-Menü, fleischfrei, fleischfreie Gerichte, pflanzliche Menülinie
Gemeinschaftsverpflegung = Kantine, Mensa, Schulverpflegung, Schulessen, Kita-Verpflegung, Schulmensa,
  Kantinenessen, Mittagessen, Betriebskantine, Mensaessen, Verpflegung, Essensversorgung, Großküche, pflanzliche
  Verpflegung, Außer-Haus-Verpflegung, Kantinen, Mensen, Kitaverpflegung, Schulkantine, Speiseplan, Essen in
  Kantinen, Mittagsverpflegung, Schulküche, Kitaküche, Bio in der Kantine, Klimateller, Kantinenspeisen,
  Speisenangebot, Essen in der Mensa, Schul- und Kitaverpflegung, Küchen, Essensangebot, Speisen in der Kantine,
  Verpflegung mit Bio-Lebensmitteln, ökologische Zutaten, Kitaessen, Essen in Kindertagesstätten, Verpflegung in
  Kitas, Ausschreibung des Essens, Mittagessen in Kitas, Schulmensen
Wochenmarkt = regionaler Markt, Regionalmarkt, regionale Vermarktung, Regionalprodukte, Bauernmarkt,
  Regionalläden, Hofläden, Regionalladen, Dorfladen, Erzeugermarkt, regionale Erzeugnisse, regionale
  Wirtschaftskreisläufe, regionale Wertschöpfungskette, regionale Erzeuger, Lebensmittel aus der Region,
  Produkte aus der Region, Marktschwärmer, regionale Produzenten, Dorfläden
Fairer Handel = Fairtrade-Town, Fairtrade, fairer Konsum, Faire Woche, Fair Trade, Faire Produkte, gerechter
  Handel, faire Beschaffung, fair gehandelt
Veranstaltung = Event, Fest, Stadtfest, Großveranstaltung, Feste, Volksfest, Vereinsfeste, Volksfeste, Märkte
  und Feste, Events, Konzerte, Weihnachtsmarkt
Konsum = nachhaltiger Konsum, klimafreundlicher Konsum, bewusster Konsum, Lebensstil, Suffizienz,
  klimafreundlicher Alltag, Konsumverhalten, Kaufverhalten, nachhaltiges Leben, klimafreundlich leben,
  Einkaufsführer, Kleidung, nachhaltige Mode
Abfallwirtschaft = Müllabfuhr, Müllentsorgung, Abfallentsorgung, Abfallgebühren, Restmüll, Müllverbrennung,
  Müllheizkraftwerk, Müllverwertung, AWK, Entsorgung
Littering = Dreck-weg-Tag, World Cleanup Day, Cleanup, Müllsammeln, Stadtputz, Frühjahrsputz, Umweltputz,
  Stadtsauberkeit, wilder Müll, Müllsammelaktion, Aufräumaktion, Müllsammeltag, Kippensammeln
`;
