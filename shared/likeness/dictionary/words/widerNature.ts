/** Green, water, soil, farming, told apart more finely and in more words. Form of the lines: dictionary.ts. */
export const widerNatureWords = `
# Gegenstand
Solidarische Landwirtschaft = SoLaWi, solidarischer Landbau, Ernteteiler, Ernteanteile
Humusaufbau = Carbon Farming, Humus, Bodenkohle, Humuszertifikate, humusaufbauende Landwirtschaft, Humusbildung,
  Kohlenstoff im Boden, humusreicher Ackerboden
Gülle = Wirtschaftsdünger, Güllelager, Gülleausbringung, Güllebehälter, Schleppschlauch, Ammoniak
Düngung = Stickstoffdüngung, Düngemittel, Nitrat, Nitratreduktion, weniger Dünger, Zwischenfrüchte
Agroforst = Agroforstwirtschaft, Agroforstsystem, Agroforstsysteme, Bäume auf dem Acker
Pachtflächen = Pachtvertrag, Pachtverträge, landwirtschaftliche Pachtflächen, Pachtland, verpachtete Äcker,
  Verpachtung von Ackerflächen, kommunale Äcker
Aufforstung = Wiederaufforstung, Erstaufforstung, Wiederbewaldung, Neuanlage von Wald, Waldmehrung, Bewaldung
Naturwald = Naturwaldzelle, Naturwaldentwicklung, Waldwildnis, Nutzungsverzicht, Stilllegung von Wald,
  Waldschutzgebiet, Urwald von morgen, Prozessschutz, Prozessschutzfläche
Totholz = Habitatbäume, Totholzkonzept, Biotopbäume, Altholzinseln
Waldzertifizierung = FSC-Zertifizierung, PEFC-Zertifizierung, FSC, PEFC, FSC und PEFC, Forstzertifizierung
Waldbrandschutz = Waldbrandvorsorge, Waldbrandprävention, Vegetationsbrand, Vegetationsbrandbekämpfung,
  Waldbrand, Löschwasserentnahme im Wald, Vegetationsbrände
Waldpädagogik = Waldschule, Waldkindergarten, Waldlehrpfad, Waldklassenzimmer, Walderlebnis
Nistkästen = Nisthilfen, Vogelnistkästen, Fledermauskästen, Mauerseglerkästen, Schwalbenhaus, Niststeine,
  Nistplätze, Fledermausquartiere
Insektenhotel = Wildbienenhotel, Insektenhotels, Wildbienennisthilfe, Bienenhotel
Amphibienschutz = Amphibientunnel, Krötentunnel, Krötenzaun, Amphibienzaun, Amphibienwanderwege, Krötenwanderung
Fischaufstieg = Fischtreppe, Fischaufstiegsanlage, Fischpass, Schlitzpass, Durchgängigkeit, Umgehungsgerinne,
  Fischaufstiegshilfe
Bachpatenschaft = Bachpatenschaften, Gewässerpatenschaft, Bachpaten
Polder = Flutpolder, Retentionsraum, Retentionsfläche, Überflutungsfläche, Rückhalteraum
Pegelmessung = Pegel, Pegelsteuerung, Pegelmessnetz, Wasserstandssensoren, Pegelsensoren, Wasserstandsmessung,
  Hochwasserfrühwarnung, Frühwarnsystem, Pegelmonitoring, Starkregenfrühwarnung, Hochwasserwarnsystem
Starkregengefahrenkarte = SRGK, Starkregen-Gefahrenkarte, Starkregenkarte, Starkregengefahrenkarten,
  Fließwegekarte, Überflutungskarte, Starkregenhinweiskarte, Starkregenrisikokarte, Gefahrenkarte Starkregen
Objektschutz = Starkregenvorsorge, Überflutungsvorsorge, Schutz gegen Überflutung, Rückstauschutz, private
  Starkregenvorsorge, Hochwasservorsorge am Gebäude, Rückstausicherung, Gebäudeschutz
Notwasserweg = Notwasserwege, Notabflussweg, Notentwässerung, Fließweg
Niederschlagswassergebühr = gesplittete Gebühr, gesplittete Abwassergebühr, Niederschlagswasserentgelt,
  Regenwassergebühr, Niederschlagsgebühr, Gebühr für Niederschlagswasser, Abwassergebühr
Bodenfeuchtesensoren = Bodenfeuchtesensor, Feuchtesensoren, Bodenfeuchtemessung, Feuchtemessung am Baum
Kompensationsflächen = Ausgleichsflächen, Kompensationsflächenkataster, Ökokonto, Ausgleichsflächenkataster
Saatgutbibliothek = Saatgutverleih, Saatguttausch, Saatgutbörse, Samenbibliothek, Saatgut, Saatgut-Bibliothek,
  alte Gemüsesorten, Pflanzentauschbörse, Samentausch, Samenbörse, alte Sorten, Ausleihe von Saatgut
Essbare Stadt = Naschgarten, Naschgärten, essbare Pflanzen, Obst zum Pflücken, Pflücken erlaubt, Naschhecken
Gelbes Band = Ernteprojekt, Ernten erlaubt, Obst ernten
Hitzeschutz am Arbeitsplatz = Hitze am Arbeitsplatz, Arbeitsschutz bei Hitze, Kühlwesten
Hitzefrei = Hitzefrei-Konzept, Hitzekonzept für Schulen, Hitzekonzept Schule
Hitzeschutz in der Pflege = Hitzeschutz im Pflegeheim, Hitzeschutz in Pflegeeinrichtungen, Hitze in der Pflege
Allergenvorsorge = Allergene, Pollenflug, Pollen, Ambrosia, Zecken, Borreliose, Pollenbelastung, Pollensaison,
  Zeckenschutz, neue Krankheitserreger
Eichenprozessionsspinner = Prozessionsspinner, Raupennester
Tigermücke = Tigermücken, Stechmücken, exotische Stechmücken, Vektoren
UV-Schutz = Sonnenschutzmittel, Sonnencreme, Hautkrebsvorsorge, UV-Strahlung, Schutz vor UV
Entsiegelungskataster = Entsiegelungspotenzial, Entsiegelungspotenziale, Potenzialkarte Entsiegelung
Ökologische Grabfelder = Grabpatenschaften, Grabfelder, Friedhof als Biotop, naturnahe Grabfelder
Beweidung = Schafbeweidung, Ziegenbeweidung, Weidetiere, Schafe statt Mäher, extensive Weide
Teichentschlammung = Entschlammung, Teichsanierung, Seesanierung, Gewässerentschlammung
Phosphorrückgewinnung = Phosphor, Phosphorrecycling, P-Rückgewinnung, Nährstoffrückgewinnung,
  Nährstoffkreislauf, Klärschlammmonoverbrennung, Monoverbrennung, Klärschlammasche
Belüftung der Kläranlage = Belebungsbecken, Belüftung der Belebungsbecken, Gebläse der Kläranlage,
  Klärwerksbelüftung
Vierte Reinigungsstufe = 4. Reinigungsstufe, weitergehende Abwasserreinigung, Spurenstoffelimination
Grundwassersanierung = Altlastensanierung, Bodensanierung
Torfverzicht = torffreie Erde, torffrei, Torfersatz, torffreies Gärtnern
# Umschrieben
Schwammstadt: Regen bleibt am Ort, Niederschlag bleibt am Ort, Wasser in der Stadt halten, Regen im Boden
  halten, Regenwasser vor Ort halten
Baumbewässerung: Bäume gießen, Bäume wässern, Bäumen Wasser geben
Kühle Orte: wo es kühl ist, Zuflucht vor Hitze, Schutz vor der Hitze finden
Phosphorrückgewinnung: Dünger aus Klärschlamm, Nährstoffe aus Klärschlamm, Dünger aus Asche
Schottergarten: Vorgärten zurück zur Natur, Grün statt Schotter, Grün statt Steine, Blumen statt Steine
Humusaufbau: Kohlenstoff auf dem Acker binden
`;
