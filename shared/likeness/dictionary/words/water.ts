/** Water: rain, floods, drinking, sewage. Form of the lines: dictionary.ts. */
export const waterWords = `
# Gegenstand
Baumbewässerung = Bewässerung, Bewässerungssystem, Gießen, Wassersack, Bewässerungskonzept, Gießpatenschaft,
  Bewässerungssäcke, Baumbewässerungssystem, automatisches Gießen, Wassersäcke, automatische Bewässerung,
  Bewässerung von Bäumen, sensorgesteuerte Bewässerung, Gießwagen, Tröpfchenbewässerung, Gießsäcke, Gieß den
  Kiez, Wasserversorgung der Bäume, Bewässern, Gießringe, Bewässerung von Jungbäumen, Gießpaten,
  Gießpatenschaften, Baumgießen, Gießdienst, Bewässerung der Straßenbäume, Baumwassersäcke
Schwammstadt = wassersensible Stadtentwicklung, Regenwassermanagement, Regenwasserbewirtschaftung,
  wassersensible Stadt, Schwammstadtprinzip, Niederschlagswassermanagement, Regenwasserrückhalt, Regenwasser,
  Niederschlagswasser, dezentrale Regenwasserbewirtschaftung, Umgang mit Regenwasser, wassersensible Planung,
  Niederschlagswasserbewirtschaftung, blau-grünes Wassermanagement, Regenwasseragentur, Speicherung von
  Regenwasser in der Stadt, Stadt als Schwamm, Sponge City, Abkopplung vom Kanal, Abkopplung von Regenwasser,
  Regenwasserabkopplung, Niederschlagswasserabkopplung, Umgang mit Niederschlagswasser, wasserbewusste Stadt,
  wassersensibler Umbau, Stadtumbau wassersensibel, Regenwasserbehandlung, Regenwasser vor Ort halten, Rückhalt
  von Regenwasser in der Fläche, Abkoppeln von Regenwasser, Regenwasserrückhaltung, wassersensible Erschließung,
  Schwammstadtkonzept, naturnahe Regenwasserbewirtschaftung, blaugrüne Infrastruktur
Zisterne = Regenwassernutzung, Regentonne, Regenwasserzisterne, Regenwasserspeicher, Regenwassertank,
  Zisternenprogramm, Zisternen, Behälter für Niederschlagswasser, Regenwasser-Speicher, Regentonnen,
  Regenwassersammlung, Auffangen von Regenwasser, Regenwasser sammeln, Regenwasserbehälter, Brauchwassernutzung,
  Regenfass, Regenwasserauffangbehälter, Regenauffangbehälter, Sammeln von Regenwasser, Speicher für
  Regenwasser, Brauchwasserspeicher, Wasserspeicher, Speicherung von Regenwasser, unterirdischer
  Regenwasserspeicher, Regenwassertonne, Regenwasserauffang, Grauwasser, Auffangbecken für Regen, Regentank,
  Regenspeicher, Brauchwasserzisterne
Versickerung = Versickerungsmulde, Mulden-Rigolen-System, Versickerungsfläche, Regenwasserversickerung,
  Versickerungsanlage, Mulde, Regengarten, Versickerungsbecken, Sickermulde, Sickermulden, Tiefbeet, Rain
  Garden, Mulden-Rigolen, Sickerfläche, Regenwasser versickern, Mulden und Rigolen, Versickerungsgraben,
  Sickerpflaster, Sickergraben, Versickern von Regenwasser, Sickeranlage, begrünte Senken, Senken für
  Regenwasser, Mulden für Regenwasser, wasserdurchlässiges Pflaster, wasserdurchlässige Pflasterung,
  durchlässiger Belag, Pflaster mit Sickerfugen, Versickerungsrigole, Versickerungsrigolen, Dränpflaster
Starkregen = Überflutungsschutz, Starkregenmanagement, Starkregenrisikomanagement, Sturzflut, Starkregenkonzept,
  urbane Sturzfluten, Starkregenschutz, Schutz vor Starkregen, Überschwemmung, Starkregenereignis, Sturzfluten,
  Überflutungsgefahrenkarte, heftige Regenfälle, Unwetter, Starkniederschlag, Starkniederschläge,
  Überflutungsnachweis, Schutz vor heftigem Regen, Starkregenereignisse, Überflutung, Überflutungen, Platzregen,
  Extremregen, SRRM, Extremniederschlag, Extremniederschläge, Wolkenbruch, Rückstauklappe, Starkregenfolgen,
  Extremwetter, Extremwetterereignis, Starkregenrisiko, gefährdete Keller, überflutungsgefährdet, Sturzregen
Hochwasserschutz = Hochwasser, Hochwasserrückhaltebecken, Hochwasservorsorge, Deich, Deichbau,
  Hochwasserrisikomanagement, Flutschutz, Hochwasserschutzkonzept, HWS, Hochwassergefahr, Deichrückverlegung,
  Hochwasserpass, Hochwasserschutzmauer, Hochwasseraudit, Schutzwand, Küstenschutz, HWS-Mauer, Hochwassermauer,
  Flutmauer, Schutzmauer gegen Hochwasser, steigende Pegel, Deicherneuerung, Deichsanierung, Schutzdamm,
  Hochwasserschutzdamm, Hochwasserdamm, Damm, Deicherhöhung, Deichverstärkung, Dammerhöhung,
  Hochwasserschutzwand, Hochwasserschutzanlage
Rückhaltebecken = Regenrückhaltebecken, RRB, Regenrückhaltung, Retention, Regenbecken, Regenüberlaufbecken,
  Stauraumkanal, RÜB, Regenrückhalteraum, Retentionsbodenfilter, Wasserrückhalt, Regenspeicherbecken,
  Auffangbecken, Speicherbecken, Rückhaltung, Retentionsbecken, Flutmulde, Speicherraum für Regenwasser,
  Wasserrückhalt in der Landschaft, Zwischenspeicher für Regen, Speicher für Starkregen
Trinkbrunnen = Trinkwasserbrunnen, Trinkwasserspender, Wasserspender, öffentliches Trinkwasser,
  Trinkwasserstelle, Refill, Refill-Station, Trinkwassersäule, Zapfstelle Trinkwasser, Trinkwasserzapfstelle,
  Wasserzapfstelle, kostenloses Trinkwasser, Trinkwasser, Gratis-Trinkwasser, Trinkwasserstation, Stellen mit
  kostenlosem Trinkwasser, TW-Brunnen, Trinkwasser-Brunnen, Refill-Stationen, Trinkwasserentnahmestelle, freies
  Trinkwasser, Wasser zum Trinken, Wassertankstelle, Leitungswasserspender, Wasserhahn, Zapfstellen für
  Trinkwasser, Gratiswasser, Durstlöscher, Trinkstelle, kostenloses Wasser, Leitungswasser, freies Wasser
Wasserspiel = Nebeldusche, Wasserfläche, Brunnen, Sprühnebel, Wasserspielplatz, Fontäne, Wasserelement,
  Wasserspiele, Vernebelung, Nebeldüsen, Wasserflächen, Springbrunnen, Nebelduschen, Wassernebel, Wassersprüher,
  Wasser in der Stadt, Zierbrunnen, Wasserelemente, Wasserbecken
Gewässerrenaturierung = Bachrenaturierung, naturnaher Gewässerausbau, Gewässerentwicklung, Flussrenaturierung,
  Gewässer, Bach, Offenlegung, Bachoffenlegung, naturnahe Gewässer, Auenrenaturierung, Gewässerökologie,
  Flussaue, Bachlauf, Fließgewässer, Bäche, Flüsse, Fluss, Gewässerrandstreifen, Uferrandstreifen,
  Auenentwicklung, Auenschutz, Auwald, Wiederherstellung natürlicher Flussläufe, Auen,
  EU-Wasserrahmenrichtlinie, WRRL, Flussauen, Ufervegetation, Gewässerpaten, Freilegung von Bächen,
  Renaturierung des Bachs, Entfesselung, naturnahe Ufer, Uferrenaturierung
Grundwasser = Grundwasserneubildung, Grundwasserschutz, Wasserhaushalt, Grundwasseranreicherung,
  Landschaftswasserhaushalt
Wasserversorgung = Trinkwasserversorgung, Wassersparen, Wassereinsparung, Trinkwasserschutz, Wassernutzung,
  Wasserverbrauch, Wassermangel, Dürre, Trockenheit, Trinkwassernetz, Wasser sparen, wassersparend,
  Wassermanagement, Trinkwassersicherung, Wasserstrategie, Trinkwassereinsparung, Wasserknappheit,
  Trockenperioden, sparsamer Umgang mit Wasser, Wasserressourcen, Wasserspar, Trinkwassernotversorgung
Kläranlage = Klärwerk, Abwasserreinigung, Abwasserbehandlung, Abwasseranlage, Klärbecken,
  Abwasserreinigungsanlage, Klärwerke, energieautarke Kläranlage, Abwasserverband, Abwasserwirtschaft,
  Belüftungsbecken, Faulturm, Abwasserbeseitigung, Klärtechnik, ARA, Kläranlagenbelüftung
Kanalnetz = Kanalisation, Kanalsanierung, Abwasserkanal, Kanal, Mischwasserkanal, Trennsystem, Kanäle,
  Regenwasserkanal, Kanalisationsnetz, Abwasserkanäle, Trennkanalisation, Abwassernetz, Entwässerung,
  Generalentwässerungsplan, GEP
Klärschlamm = Klärschlammverwertung, Klärschlammverbrennung, Klärschlammtrocknung, Klärschlammentsorgung,
  Klärschlammfaulung
Katastrophenschutz = Bevölkerungsschutz, Notfallplan, Krisenvorsorge, Sirene, Warnsystem, Krisenmanagement,
  Warnsysteme, Katastrophenvorsorge, Alarmplan, Sirenennetz, Sirenen, Hitzewarnkette, Notfallkonzept,
  Notfallversorgung, Einsatzplan, Warnung der Bevölkerung
`;
