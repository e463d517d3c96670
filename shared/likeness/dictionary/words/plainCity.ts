/** Heat, rain, green, in plain speech; as plainEnergy.ts. Form of the lines: dictionary.ts. */
export const plainCityWords = `
# Umschrieben
Dachbegrünung: Pflanzen auf dem Dach, Grün auf dem Dach, Garten auf dem Dach, Dach bepflanzen, Dächer bepflanzen,
  grüne Dächer, Wiese auf dem Dach, Gras auf dem Dach, Kräuter auf dem Dach, bepflanztes Dach, grünes Dach,
  Sedum auf dem Dach, Blumen auf dem Dach, lebendes Dach
Fassadenbegrünung: Pflanzen an der Wand, grüne Wand, grüne Wände, Kletterpflanzen, Efeu, Ranken, Ranken am Haus,
  Wein am Haus, bepflanzte Wand, Grün an der Wand, Pflanzen an der Fassade, Rankpflanzen, Wände bepflanzen
Begrünung: mehr Pflanzen, Pflanzen statt Steine, Grün statt Grau, mehr Grün in der Stadt, Beete statt Steine
Stadtbaum: Bäume an der Straße, Bäume für die Straße, Baum an der Straße, junge Bäume, neue Bäume, Baumreihe,
  Linden und Ahorne, junge Linden, junge Linden und Ahorne, Alleecharakter, Allee pflanzen, Alleebäume,
  Straßenbäume, Bäume pflanzen, Schatten durch Bäume, Linden, Ahorne, Platanen, mehr Bäume, Bäume am Straßenrand
Klimaresilientes Stadtgrün: hitzetaugliche Baumarten, Hitzetaugliche Baumartenliste, Baumartenliste,
  Liste klimaresilienter Straßenbäume, Bäume, die Hitze aushalten, Bäume für heiße Sommer, robuste Baumarten,
  trockenheitsverträgliche Bäume, klimaresiliente Straßenbäume, klimaresiliente Bäume, klimafeste Bäume
Baumpatenschaft: Gießpaten, Gießpaten für Stadtbäume, Baumpaten, Paten für Bäume, Nachbarn gießen Bäume,
  Bürger gießen Bäume, Baumpatenschaften, Gießpatenschaften, Menschen kümmern sich um Bäume
Baumbewässerung: Bäume gießen, Wasser für Bäume, Wasser für Stadtbäume, Durst der Bäume
Entsiegelung: Asphalt raus, Asphalt raus Grün rein, Beton raus, Pflaster raus, Steine raus, Asphalt aufbrechen,
  Pflaster aufbrechen, Asphalt weg, Pflaster weg, Boden öffnen, weniger Asphalt, Wiese statt Asphalt,
  Grün statt Asphalt, Beete statt Asphalt, Boden atmen lassen, Steine weg, Grün statt Beton, Gras statt Pflaster,
  Flächenentsiegelung, Beton weg, Asphalt wird Wiese, Asphalt abtragen
Schottergarten: Steingarten, Steingärten, Kies im Vorgarten, Steine im Vorgarten, Vorgärten ohne Schotter
Hitzeaktionsplan: Plan für heiße Tage, was bei Hitze zu tun ist, Hitze-Notfallplan, Plan bei Hitze
Hitzeschutz: Schutz an heißen Tagen, Schutz vor der Sonne, gegen die Hitze, kühl bleiben, kühle Räume im Sommer
Verschattung: Hitze draußen halten, Hitze durch Jalousien draußen halten, Jalousien vor den Fenstern,
  Hitze durch Jalousien vor den Fenstern draußen halten, Jalousien draußen, Sonne draußen halten, Raffstores,
  Außenraffstore, Außenraffstores, Rollläden vor den Fenstern, Schatten vor den Fenstern, Sonnenlamellen,
  Außenrollos, Blenden gegen die Sonne, Hitze aussperren, Sonne aussperren, Schatten für die Räume
Kühle Orte: coole Plätze, Stadtplan coole Plätze, Plätze im Schatten, Orte zum Durchatmen, kühle Plätze finden,
  wo es kühl ist, Kühle Orte in der Stadt, Plätze zum Abkühlen, Räume zum Abkühlen, Karte der kühlen Orte
Frischluftschneise: frische Luft für die Stadt, kühle Luft in die Stadt, Luft in die Stadt lassen
Schwammstadt: Regen aufsaugen, Stadt saugt Regen auf, Regen in der Stadt halten, Regen festhalten,
  Handbuch wassersensible Stadtentwicklung, Regen vor Ort halten, Regen als Schatz, Umgang mit Regen
Zisterne: Niederschlag sammeln, Regen sammeln, Regen auffangen, Niederschlag auffangen, Wasser vom Dach sammeln,
  mit Regen gießen, zum Gießen verwenden, Gießwasser, Gießen mit Regenwasser, Gießwasser sammeln,
  Niederschlag sammeln und zum Gießen verwenden, Regen sammeln und zum Gießen verwenden, Regenwasser zum Gießen,
  Regen zum Gießen, Dachwasser, Dachwasser sammeln, Gießwasser vom Dach, Zisterne zur Regenwassernutzung
Versickerung: Regen in den Boden, Regen versickern lassen, Wasser in den Boden, Wasser versickern lassen,
  Regen versickert, Wasser versickert, Regen im Boden versickern
Starkregen: heftiger Regen, wenn es schüttet, Schutz bei Unwettern, vollgelaufene Keller, volle Keller,
  Wasser im Keller, Schutz vor Wasser im Keller, Keller vor Wasser schützen
Rückhaltebecken: Wasserstau, Wasserstau bei Unwettern, Wasserstau bei Unwettern auffangen, Wasser zurückhalten,
  Regen zurückhalten, Becken für Regen, Becken für Regenwasser, Wasser bei Unwettern auffangen,
  Rückhaltebecken für Starkregen, Becken für Starkregen, Wasser nach Gewittern auffangen, Becken gegen Fluten,
  Becken für Unwetter, Regen bei Unwettern auffangen, Becken bei Starkregen
Hochwasserschutz: Schutz vor der Flut, Schutz vor Fluten, wenn der Fluss steigt, Schutz bei Hochwasser
Trinkbrunnen: Wasser für alle, Wasser gratis trinken, Flasche auffüllen, Trinkflasche auffüllen, Durst löschen,
  Wasser zum Auffüllen, Trinkflaschen auffüllen, Wasser unterwegs
Gewässerrenaturierung: Bach wieder natürlich, Bach darf wieder fließen, Bach ans Licht, Bach befreien,
  natürlicher Bach, Bach in sein Bett, Fluss wieder natürlich, Mehr Platz für den Bach, Platz für den Fluss
Biodiversität: Platz für Tiere, Platz für Insekten, Heimat für Tiere, Heimat für Insekten, Lebensraum für Tiere,
  Lebensraum für Insekten, Lebensraum für Vögel, Insekten helfen, Nistkästen, Insektenhotel, Insektenhotels
Blühwiese: Blumen für Bienen, Wiese für Bienen, Wiese statt Rasen, Futter für Bienen, bunte Wiese, bunte Wiesen,
  Blumenwiese statt Rasen, Blumen statt Rasen, seltener mähen, weniger mähen, Blüten für Bienen
Waldumbau: Wald fit machen, Wald der Zukunft, Wald, der Hitze aushält, Wald für heiße Sommer, gemischter Wald
Moorschutz: Moor wieder nass machen, Moore wieder nass, Moor nass machen, Wasser ins Moor
Torfverzicht: torffrei, torffreie Gärtnerei, ohne Torf, torffreie Erde, Moorerde, auf Moorerde verzichten,
  torffreie Blumenerde, Verzicht auf Torf, torffreie Substrate, Erde ohne Torf, Blumenerde ohne Torf,
  beim Blumenpflanzen auf Moorerde verzichten
Urban Gardening: gemeinsam gärtnern, Beete für alle, Gemüse in der Stadt, Gärtnern in der Stadt, Nachbarn gärtnern
Obstbäume: Obst für alle, Äpfel für alle, Obst pflücken, Früchte für alle
`;
