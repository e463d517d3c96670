/** Economy, trade, tourism, social matters. Form of the lines: dictionary.ts. */
export const economyWords = `
# Gegenstand
Unternehmensnetzwerk = Energieeffizienznetzwerk, Unternehmernetzwerk, Netzwerk Unternehmen, Klimapakt,
  Klimaallianz, Netzwerk für Betriebe, Firmennetzwerk, Klimabündnis der Wirtschaft, Wirtschaftsnetzwerk, KEEN,
  Effizienznetzwerke, Betriebsnetzwerk, Netzwerk der Wirtschaft, Netzwerk von Betrieben, Energieeffizienztisch,
  Unternehmerfrühstück, Unternehmensstammtisch, Unternehmenstreff, Klimabündnis, Klimapakt Wirtschaft, Netzwerk
  der Unternehmen, Klimaschutzallianz, Wirtschaftspakt, Zusammenschluss von Betrieben, Zusammenschluss von
  Firmen, Unternehmen für Klimaschutz, Bündnis der Unternehmen, Zusammenschluss sparsamer Firmen, Betriebe
  vernetzen, Netzwerk sparsamer Betriebe
Ökoprofit = Zertifizierung Umweltmanagement, betrieblicher Umweltschutz, Umweltprogramm für Betriebe,
  Umweltaudit, betrieblicher Klimaschutz, ÖKOPROFIT-Durchgang
Handwerk = Ausbildung, Fachkräftemangel, Handwerkerschaft, Handwerkerpool
Start-up = Startups, Existenzgründung, Gründerzentrum, Gründungsförderung, Startup, Gründerförderung, Green
  Startups, Gründungszentrum, Unternehmensgründung, Start-ups, junge Unternehmen, Innovationszentrum,
  Innovationsförderung
Gewerbegebiet nachhaltig = klimaneutrales Gewerbegebiet, nachhaltiges Gewerbegebiet, grünes Gewerbegebiet,
  klimafreundliches Gewerbegebiet, Null-Emissions-Gewerbegebiet, Null-Emissions-Park, zukunftsfähiges
  Gewerbegebiet, klimagerechtes Gewerbegebiet, Gewerbegebietsmanagement
Tourismus = Gastgewerbe, Hotellerie, Reiseverkehr, Fremdenverkehr, Hotels, Touristik, nachhaltiges Reisen,
  Fahrradtourismus, Radtourismus, Wandertourismus, Naherholung, Ferienwohnung, Übernachtungsbetriebe,
  Hotelgewerbe, Beherbergungsbetriebe
Gastronomie = Restaurants, Gaststätten, Cafés, Gaststätte, Restaurant, Café, Gastronomiebetriebe, Gastronomen,
  Wirte, Gastwirte, Imbiss
Einzelhandel = Handel, Geschäfte, Läden, Handelsbetriebe, Supermarkt, Supermärkte, Kaufhaus, Einkaufszentrum,
  Geschäft, stationärer Handel
Energiearmut = Sozialberatung, einkommensschwache Haushalte, Stromschulden, Kühlschranktausch, Kühlgerätetausch,
  Haushaltsgeräte, Gerätetausch, Weiße Ware, Stromsperren, einkommensarme Haushalte, Haushalte mit geringem
  Einkommen, Soziale Klimapolitik, Geringverdiener, sozial verträglich, einkommensschwache, Energieschulden,
  Heizkostenhilfe, Energiekostenzuschuss, Härtefallfonds
Sportstätten = Sportanlage, Sport
Wirtschaftsförderung = Standortmarketing, Wirtschaftsstandort, Ansiedlung, Ansiedlungspolitik, Ansiedlung von
  Unternehmen, Unternehmensansiedlung, Gewerbeansiedlung, Standortentwicklung
Industrie-Effizienz = Druckluft, Produktionsprozesse, Prozessoptimierung, Produktionsanlagen, effiziente
  Produktion
Bauherrenberatung = Bauherrenmappe, Bauherren, Bauinteressierte, Bauwillige, Bauberatung
Zertifizierung = Zertifikat, Gütesiegel, Siegel, Label, Auditierung, zertifizieren, Rezertifizierung,
  Re-Zertifizierung, Audit, Erstzertifizierung, externes Audit
Klimaschutzpartner = Klimaschutzvereinbarung, Selbstverpflichtung, Klimavereinbarung, Klima-Partner,
  Klimavertrag
Spende = Crowdfunding, Stiftung, Sponsoring, Patenschaft
`;
