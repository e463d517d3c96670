/** Education, participation, publicity. Form of the lines: dictionary.ts. */
export const educationWords = `
# Gegenstand
Unverpackt-Laden = Unverpacktladen, verpackungsfreier Laden, unverpacktes Einkaufen, Laden ohne Verpackung
Altholz = Sortieranlage für Altholz, Altholzsortieranlage, Holzsortierung, Altholzaufbereitung
Mehrwegwindeln = Stoffwindeln, Windelmehrweg, Stoffwindel, waschbare Windeln, Windeln
Nähwerkstatt = Nähcafé, Upcycling-Atelier, Nähstube, Textilwerkstatt, Upcycling-Werkstatt
Bewirtung = Catering, Verpflegung bei Sitzungen, Sitzungsverpflegung, Caterer, Bewirtung bei Sitzungen,
  Verpflegung bei Veranstaltungen
Veranstaltungen = nachhaltige Veranstaltungen, umweltfreundliche Veranstaltungen
Klimabildung = Umweltbildung, Bildung für nachhaltige Entwicklung, BNE, Klimaschutzbildung, Umwelterziehung,
  Klimapädagogik, Klimaunterricht, Umweltpädagogik, Bildungsprojekt, Klimaschutz im Unterricht, Bildungsangebot,
  Bildungsangebote, Bildungsarbeit, Unterrichtsprojekt, Nachhaltigkeitsbildung, Klimaschutzunterricht,
  Klimaschutz in der Bildung, Bildung für Nachhaltigkeit, klimapädagogische Angebote, Umweltbildungszentrum,
  Umweltzentrum, Klimaprojekt, Klimaprojekte, Umwelt-Bildung, Klimawissen, Klima-Bildung, Umweltlernen,
  Wissensvermittlung zum Klima, Klimaunterrichtseinheit, Klimaschule, Klimaschulen, Projekttage, Projekttag,
  Projektwoche, Klimakiste, Klimakoffer, Lernort, außerschulischer Lernort, Lernen für die Zukunft,
  Naturpädagogik, Klimaerziehung, naturnahe Bildung, Naturerlebnis, Lernangebot, Nachhaltigkeitslernen,
  Unterrichtsmaterial, Fortbildung BNE, Klimabildungsangebote, Klimaprojektwoche
Klima-AG = Umwelt-AG, Klima-AGs, Umwelt-AGs, Klimaschutz-AG, Schülergruppe Klima, Schüler-AG, Energie-AG,
  Schülerfirma Klima
Klimakurs = Klimakurse, klimafit, Klimaführerschein, Kursreihe zum Klima
Energiedetektive = Klimadetektive, Energiescout, Energiesparfüchse, Klimascouts, Energiedetektiv, Klimadetektiv,
  junge Energiesparer, Klimaspürnasen, Energie-Detektive, Energiemanager-Schüler, Umweltdetektive, Klimaagenten,
  Schüler als Energiedetektive, Stromdetektive, Energiespürnasen, Projektwoche Energie
Klimabotschafter = Klimapaten, Klimalotsen, Multiplikatoren, Klimaschutzbotschafter, Klimabotschafterinnen,
  Klimapatinnen, Klimaberater, Ehrenamtliche Klimabotschafter, Umweltbotschafter, Solarbotschafter,
  Solarberater, ehrenamtliche Solarberatung, Klima-Lotsen, Nachhaltigkeitsbotschafter, Klima-Botschafter,
  Quartiersbotschafter, Energiebotschafter, Multiplikatorenschulung, Botschafter, Klimamentoren,
  Multiplikatorinnen
Bürgerbeteiligung = Beteiligung, Partizipation, Bürgerdialog, Beteiligungsverfahren, Bürgermitwirkung,
  Mitwirkung, Öffentlichkeitsbeteiligung, Bürgerwerkstatt, Bürgerforum, Beteiligungsprozess, Mitmachen,
  Einwohnerbeteiligung, Beteiligung der Bürgerschaft, Dialogverfahren, Einbindung der Bürger, Einbeziehung der
  Bürger, Beteiligung der Öffentlichkeit, Beteiligung der Bürger, Mitsprache, Bürgerkonferenz,
  Zukunftswerkstatt, Klimawerkstatt, Bürgerversammlung, Ideenwerkstatt, Beteiligungsformat, Klimadialog,
  Mitbestimmung, partizipativ, Dialog mit der Bürgerschaft, Bürgermitbestimmung, Einbindung der Bevölkerung,
  Bürgerideen, Bürgerworkshop, Klimaforum, Dialogreihe, Bürgerwerkstätten, Bürgerdialoge, Beteiligung der
  Einwohner, Stadtgespräch
Klimafest = Klimawoche, Klimatag, Klimaschutztag, Aktionstag, Klimaaktionstag, Umwelttag, Aktionswoche,
  Klimaschutzwoche, Nachhaltigkeitswoche, Umweltfest, Klimatage, Klimaschutztage, Nachhaltigkeitstag, Umwelttage,
  Klimaschutzfest, Tag der Umwelt, Tag des Klimas, Festival, Fest rund um nachhaltiges Leben, Fest rund ums Klima,
  nachhaltiges Fest
Energietag = Energietage, Energiewoche, Tag der Energie
Energiemesse = Umweltmesse, Solarmesse, Klimamesse, Sanierungsmesse, Bauherrenmesse, Hausmesse
Klimakonferenz = Klimagipfel, Klimakongress
Earth Hour = Licht aus, Stunde der Erde
Klimafonds = Bürgerfonds, Mikroförderung, Klimaschutzfonds, Verfügungsfonds, Kleinprojektefonds, Bürgerbudget,
  Klima-Fonds, Nachhaltigkeitsfonds, Innovationsfonds, Klimaschutz-Fonds, Energiefonds, Quartiersfonds,
  revolvierender Fonds, Klimafördertopf, Zukunftsfonds
Klimapreis = Umweltpreis, Klimaschutzpreis, Klimawettbewerb, Klimaschutzwettbewerb, Nachhaltigkeitspreis,
  Energiepreis, Klimaschutzauszeichnung, Umweltauszeichnung, Klima-Preis, Grüne Hausnummer, Klimaschutz-Preis,
  Auszeichnung nachhaltiger Firmen, Auszeichnung nachhaltiger Betriebe, Auszeichnung für Klimaschutz, Preis für
  nachhaltige Betriebe, Klimaaward
Ehrenamt = Freiwillige, Engagement, Bürgerengagement, bürgerschaftliches Engagement, Freiwilligenarbeit,
  Klimaschutzgruppe, Freiwilligenagentur, Ehrenamtliche, ehrenamtlich, Klimaschutzverein, Klimainitiative,
  Klimainitiativen, bürgerschaftliche Initiative, Nachbarschaftshilfe, Bürgerinitiative, Umweltverbände,
  Klimagruppe, Engagierte, Bürgerprojekte
Klimasparbuch = Gutscheinheft, Klimaratgeber, Klima-Sparbuch, Gutscheinbuch, Spartipps
Klimaportal = Internetseite, Webseite, Website, Webportal, Homepage, Internetportal, Klimaseite, Online-Portal,
  Internetauftritt, Onlineportal, Webauftritt, Webpräsenz, Internetplattform, Online-Plattform,
  Klimaschutzseite, Klimaschutzportal, Klimaplattform, Online-Auftritt, Webplattform, digitale Plattform,
  Energieportal, Internet-Auftritt, Netzauftritt, Internetseiten, Informationsportal, Infoportal
Newsletter = Rundbrief, Infobrief, Rundmail, Informationsbrief
Podcast = Hörbeitrag, Audioreihe
Blog = Internettagebuch
Social Media = soziale Medien, Instagram, Facebook, soziale Netzwerke, Social-Media-Kanäle, Kanäle in sozialen
  Medien, Social-Media-Auftritt
Klimadashboard = Dashboard, Klimaschutz-Dashboard, Klima-Dashboard, Datenportal, Klima-Monitor,
  Klimaschutz-Monitor, digitales Monitoring, Klimamonitor, Klimabarometer, Klimauhr, öffentliches Monitoring
Verkehrsdashboard = Mobilitätsdashboard, Verkehrsdaten
Öffentlichkeitsarbeit = PR, Pressearbeit, Kommunikation, Klimakommunikation, Öffentlichkeitskampagne,
  Kommunikationskonzept, Presse- und Öffentlichkeitsarbeit, Kommunikationsstrategie, Öff.-Arbeit, Medienarbeit,
  ÖA, Presse, Pressemitteilung, Imagekampagne, Klimakampagne, Klimaschutzkampagne, Kampagnenarbeit, Dachmarke,
  Klimamarke, Stadtmarketing, Werbemittel, Dachkampagne
Gremium = ausgelostes Gremium
Coworking = Co-Working, Coworking-Space, Gemeinschaftsbüro, Coworking Space, Desk-Sharing, Arbeitsplatzteilung,
  geteilte Arbeitsplätze, flexible Arbeitsplätze, Shared Desk
Energiesparmodell = fifty-fifty, 50/50, Energiesparmodelle, Energieprojekt an Schulen, Energiesparen an Schulen,
  Energiesparprojekt an Schulen, Energiesparmodelle an Schulen, Einsparprämie für Schulen, Energiesparprojekt
  mit Schülern, Energiesparprojekt mit Schülerinnen und Schülern, Energiesparprojekt, Energiesparwettbewerb für
  Schüler
Jugendbeteiligung = Kinder- und Jugendbeteiligung, Jugendbeirat, Jugendforum, Beteiligung junger Menschen,
  Beteiligung von Jugendlichen, Jugendrat
Klimachallenge = Klima-Challenge, CO2-Challenge, CO2-Fasten, Klimafasten, Klimawette, Autofasten,
  Haushaltschallenge
CO2-Rechner = CO2-Bilanz für Haushalte, Fußabdruck, Klimarechner, persönliche CO2-Bilanz
FÖJ = freiwilliges ökologisches Jahr, Bundesfreiwilligendienst, BFD
Klima-App = App, Bürger-App, digitaler Begleiter, Smartphone-App, Handy-App, mobile Anwendung
Klimaschutz im Quartier = Klimaschutz vor der Haustür, Quartiersarbeit, Quartiersprojekt, Nachbarschaft,
  Klimastraße
Begrüßungsmappe = Neubürgerbroschüre
`;
