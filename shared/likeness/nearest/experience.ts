/** Written by „npm run learn“ from training/likeness (SHA-256 1902b265a15b7678f37ece336abf25ca024a5c0cbdc201dc38a88d921646760d); never by hand. */
import type { Heard } from "./rarity.ts";

/** What each clue of cluesOf says for two measures being one. */
export const clueWeights: readonly number[] = [
  -9.656, // always
  -2.655, // closeness
  1.496, // aheadOfNextBest
  1.739, // sharedNumbers
  -2.127, // otherNumbers
  -2.101, // replaced
  2.122, // length
  -0.411, // thingsApart
  -0.452, // placesApart
  -4.327, // neighbour
  4.668, // covered
  0.707, // shared
  -1.292, // contradicted
  -0.44, // titleScore
  1.332, // lookedAlike
  -0.861, // lookedScore
  1.46, // mutual
];

/** How many of the pairs they were learnt from were one measure. */
export const trueShare = 0.177;

let heard: Heard | undefined;

/** What is spoken of in measures in general, and in how many of them. */
export function generallyHeard(): Heard {
  heard ??= {
    measures: 601,
    counts: new Map(
      often.split("\n").map((line) => {
        const [unit = "", count] = line.split("|");
        return [unit, Number(count)] as const;
      })
    ),
  };
  return heard;
}

const often = `cAbfall|9
cAbfallvermeidung|7
cAbkühlen|13
cAbriss|3
cAbwasser|9
cAbwärme|3
cAbwärme Betriebe|3
cAcker|5
cAllergie|4
cAm Wasser|3
cAmpel|4
cAnschließen|4
cAnteil der Ersparnis|4
cAnzeige|3
cArbeiten auf dem Land|3
cArbeitsplatz|5
cArchiv und Magazin|5
cArme|6
cArtenschutz|6
cAsphalt|6
cAuf Bestellung|5
cAus der Region|3
cAusbildung|7
cAusstellungen|4
cAuszeichnung|11
cAuszubildende|9
cAuto|8
cAuto und Bahn verbinden|4
cAutos der Verwaltung|3
cAutos teilen|7
cAußer Betrieb|7
cBad|13
cBadebetrieb|13
cBahn|30
cBahnhof|17
cBarrierefreie Haltestelle|5
cBarrierefreiheit|6
cBauhof|5
cBaumrigole|4
cBaustelle|8
cBaustoffe|4
cBauteile|5
cBeckenwasser|3
cBekannt machen|5
cBeleuchtung|22
cBeobachten|7
cBepflanzen|46
cBeraten|16
cBeschaffung|8
cBeschatten|10
cBeschäftigte|8
cBestand erhalten|14
cBetriebe|17
cBetriebe beraten|3
cBetriebe lernen voneinander|3
cBetriebliche Mobilität|4
cBetriebshof|6
cBewegungsmelder|7
cBezahlen|16
cBibliothek|5
cBio|3
cBioabfall|4
cBioabfall sammeln|4
cBioessen|4
cBiogas|3
cBlumen|8
cBlühwiese|7
cBoden öffnen|8
cBrache|4
cBrücke|5
cBurg und Schloss|16
cBus|3
cBus auf Bestellung|3
cBus und Bahn|19
cBustakt|4
cBäche|8
cBäume|31
cBäume auf dem Acker|3
cBäume pflanzen|7
cBücher|5
cBücherei|5
cBühne|13
cBühne und Theater|6
cBürgerenergie|7
cBürgerschaft|4
cBürotechnik|3
cCarsharing|6
cComputer|4
cDach|16
cDamm und Deich|3
cDaten und Sensoren|6
cDeich|3
cDenkmal|3
cDenkmalschutz|3
cDeponie|3
cDichter fahren|3
cDienstlich reisen|5
cDorf|8
cDunkel|3
cDurchfahrt|3
cDämmen|7
cDämmung|7
cDünger|4
cDüngung|3
cEhrenamt|11
cEigenheim|3
cEinkommensarm|3
cEinwohner|26
cElektrisch fahren|26
cElektroauto|22
cElektrogeräte|4
cEmission messen|8
cEnergetische Sanierung|14
cEnergieberatung|3
cEnergiemanagement|6
cEnergiesparen|13
cEntsiegelung|8
cErde|4
cErdsonden|6
cErdwärme|5
cErmäßigung|7
cErnte für alle|3
cErnährung|9
cErsatz|47
cErsetzen|48
cEssbare Stadt|5
cEssen|8
cEssen in Kita und Schule|6
cExperimente|3
cFachleute|12
cFachleute beraten die Stadt|3
cFahrkarte|6
cFahrradstraße|3
cFahrräder abstellen|8
cFahrspur|7
cFairer Handel|3
cFamilien|10
cFassade|9
cFenster|14
cFensterglas|18
cFerienprogramm|3
cFernwärme|11
cFest|11
cFeuerwehr|10
cFeuerwehrhaus|8
cFirmen|20
cFirmennetzwerk|4
cFische|5
cForst|16
cFossil|14
cFreibad|5
cFreiflächensolar|3
cFriedhof|5
cFrische Luft|4
cFrüher genutzt|8
cFußverkehr|3
cFördermittel|18
cGarage und Parkhaus|6
cGastronomie|5
cGaststätten|4
cGebrauchtes|6
cGebäude|37
cGebühren|5
cGebühren staffeln|3
cGeld dazu geben|21
cGeldanlage|5
cGemeinsam|6
cGemeinschaftlich gärtnern|5
cGenossenschaft|6
cGeschichte|18
cGeschwindigkeit|7
cGewerbegebiet|4
cGewässer|8
cGießen|3
cGremium|7
cGrundstücke|15
cGrundwasser schützen|3
cGründach|8
cGründer|26
cGrünes Dach|11
cGrüngut|3
cGärtnern|15
cGäste|6
cHafen|23
cHalle|6
cHaltestelle|9
cHaltestelle begrünen|3
cHandwerk|5
cHandwerker|8
cHandy|4
cHauseigentümer|3
cHaushalt|4
cHaushalte|18
cHaustür|4
cHeizen|38
cHeizungsoptimierung|5
cHitze|7
cHitzewelle|7
cHochschule|3
cHochwasser|9
cHof und Weide|7
cHof wird grün|5
cHolz|10
cHolz statt Beton|5
cHolzenergie|3
cHomeoffice|3
cHumus|4
cHälfte|5
cInnen vor außen|5
cInnenstadt|17
cInsekten|5
cInternet|4
cJeden Monat|4
cJedes Jahr|20
cJobticket|3
cJunge Menschen|5
cKamera|5
cKanal|6
cKanal und Bach|7
cKantine|8
cKarte|11
cKatastrophen|6
cKatastrophenschutz|8
cKesseltausch|3
cKinder|14
cKinder und Jugend|57
cKinderhaus|16
cKirche|4
cKirchen|4
cKita|16
cKlassenraum|5
cKleider|4
cKleidung|3
cKleingarten|3
cKleingärten|3
cKleinkinder|16
cKlima-Wettbewerb|4
cKlimafolgekosten|3
cKlimafonds|4
cKlimarat|4
cKlimaschule|4
cKlinik|14
cKlärschlamm|3
cKlärwerk als Kraftwerk|3
cKohlenstoff|6
cKommunales Energiemanagement|3
cKontakt|4
cKooperation|6
cKostenlos|5
cKrankenhaus|14
cKreuzung|5
cKultur|7
cKundschaft|4
cKurs|8
cKüchenabfall|7
cKühle Luft fließen lassen|3
cKühle Orte|4
cKühlschrank|4
cKühlung|6
cLED|8
cLaden|8
cLaden unterwegs|8
cLandwirte|12
cLandwirtschaft|6
cLastenrad|4
cLastenräder|4
cLaufen|5
cLebensmittel|4
cLebensmittel teilen|4
cLebensmittelrettung|3
cLebensraum für Tiere|3
cLeerstand|9
cLeihen|11
cLeihen und Teilen|18
cLeihrad|4
cLeihräder|3
cLeise|3
cLernen|20
cLicht|27
cLichtsteuerung|7
cLieferverkehr|4
cLokale Gründer|26
cLüften|13
cLüftung|8
cMarkt und Platz|7
cMeer und Küste|6
cMehr|21
cMehrweg|6
cMehrwegfest|7
cMenschen mit Behinderung|3
cMessen|7
cMieter|12
cMieterhaushalte|3
cMietshaus|3
cMitfahren|5
cMobilstation|3
cMoor|4
cMultiplikatoren|6
cMuseum|6
cMuseum und Ausstellung|4
cMähen|8
cNachbarschaft|6
cNachhaltig einkaufen|3
cNachts|5
cNetz der Zukunft|3
cNetztemperatur|3
cNeu bauen|23
cNeubau|5
cNeubaugebiet|4
cNeue Fenster|6
cNeue Heizung|5
cNoch einmal verwenden|4
cNotfall|5
cNutzfahrzeug|3
cObst|5
cOrte zum Abkühlen|4
cPachtland der Stadt|4
cPakete|5
cPapier|6
cPark|17
cParken|24
cParkplatz|22
cPassivhaus|4
cPegel|6
cPellets|3
cPendlerparken|4
cPersonalschulung|7
cPfand|10
cPflanzen|24
cPflege|3
cPhosphor|3
cPlastik|3
cPlatz für Fußgänger|4
cPlatz für den Fluss|3
cPoolfahrzeug|3
cPumpen|4
cQuartier|11
cQuerung|5
cRadachse|6
cRadparken|8
cRadverkehr|17
cRadweg|8
cRathaus|19
cRaum für Wurzeln|4
cRecyclingbaustoff|3
cRecyclingpapier|5
cRegeln festlegen|5
cRegen|11
cRegen zurückhalten|7
cRegenwasser|17
cRegenwasser belohnen|3
cRegionale Produkte|3
cReparatur|6
cReparieren|9
cRohre|7
cRufbus|3
cRundgang|17
cRückgewinnung|4
cSaatgut|3
cSammelgarage|3
cSanierungsberatung|5
cSanierungsgebiet|4
cSatzung|3
cSchatten|8
cSchattenpreis|3
cSchenken|3
cSchiene|21
cSchifffahrt|25
cSchnee|6
cSchneller|3
cSchottergarten|4
cSchulbuch|3
cSchule|58
cSchulhof|4
cSchulstraße|4
cSchulweg|6
cSchwimmbad|14
cSchwimmerbecken|15
cSchädliche Arten|3
cSelbst|8
cSenioren|4
cSenken|19
cSicher|28
cSicher über die Straße|4
cSitzen|6
cSitzgelegenheit|7
cSoftware|3
cSolarkataster|3
cSolarstrom|29
cSommerhitze im Gebäude|3
cSommerstraße|3
cSonne|29
cSonnenschutz|7
cSonntag und Wochenende|6
cSparsam|4
cSpeichern|8
cSperrung|5
cSpiel|12
cSpielfeld|10
cSpielplatz|5
cSporthalle|6
cSportplatz|11
cSportveranstaltung|5
cSportverein|4
cSprechen über|4
cSpritzmittel|3
cStadtbaum|14
cStadtentwicklung|4
cStadtgarten|9
cStadtklima|4
cStadtmitte|17
cStarkregen|7
cSteg und Brücke|3
cStelle schaffen|9
cStillgewässer|5
cStraße vor der Schule|3
cStraßenbäume Wurzel|4
cStraßenlicht|4
cStraßenränder|3
cStrom|20
cStromnetz|3
cStromsparhilfe|4
cStromvertrag|3
cStromzähler|6
cStädtische Wohnungen|3
cTakt|4
cTeich und See|5
cTempo|6
cTempo senken|8
cTheater|6
cTicket|6
cTiere|12
cTiere halten Flächen offen|12
cToilette|3
cTor und Turm|5
cTorf sparen|3
cTorffrei|3
cTourismus|3
cTourismusmobilität|3
cTreffpunkt im Viertel|9
cTrennen|5
cTrinkbrunnen|7
cTrinken|13
cTrinkwasser|14
cTrinkwasser unterwegs|8
cUmsteigen|3
cUmweltbildung|5
cUmweltzeichen|13
cUnterlagen|4
cUnternehmen|18
cUnternehmensberatung|4
cUntersuchen|8
cVeranstaltung|11
cVerbieten|4
cVereine|10
cVereinsleben|10
cVergabe|6
cVerleih|8
cVerpachten|4
cVerschenken|6
cVersickern|15
cVersickerung|6
cVertrag|4
cVerwaltung|21
cVerzichten|23
cViertel|10
cVon zu Hause arbeiten|3
cVorschreiben|10
cVögel und Wild|7
cWache|9
cWald|17
cWaldumbau|3
cWarnen|7
cWasser speichern|13
cWassersparen|3
cWasserstoff|3
cWasserstofferzeugung|3
cWege weisen|5
cWegweisung|5
cWeiße Ware|3
cWenig Geld|3
cWeniger|26
cWerkstatt|4
cWertstoffe abgeben|3
cWettbewerb|17
cWiederverwenden|9
cWiederverwendung Bau|3
cWiese statt Rasen|4
cWind|9
cWindenergie|5
cWinter|7
cWohneigentum|3
cWohnung|5
cWärme messen|36
cWärmedämmung|3
cWärmenetz|11
cWärmepumpe|8
cZertifizierung|13
cZisterne|9
cZisterne für Grün|10
cZu Hause arbeiten|3
cZufußgehen|5
cZug|23
cZuschuss|18
cZweimal im Jahr|3
cZweirad|15
cZählerfernauslesung|4
cÄltere|5
cÄltere Menschen|4
cÖffentlichkeitsarbeit|3
cÖkostrom|3
cÜberflutung|8
cÜberqueren|5
cÜberschüsse einsetzen|8
labend|5
lacht|7
lal|12
lalt|12
lampel|3
lanlag|9
lanreis|3
lasphalt|4
lauto|6
lbahnhof|6
lbahnhofstras|5
lbank|3
lbarrierefrei|6
lbau|3
lbauhof|3
lbaum|5
lbeet|5
lbegrun|4
lbeim|5
lbekommt|3
lbeleuchtung|3
lberat|3
lberatung|4
lbergfeld|7
lbesuch|3
lbetrieb|5
lbewegungsmeld|3
lbleibt|4
lbord|3
lbreit|3
lbucherei|3
lburgerhaus|5
lburo|4
lcaf|3
lcarsharing|5
ldach|10
ldachbegrunung|3
ldammung|3
ldarf|3
ldrei|8
ldreissig|4
ldurch|8
lehrenamtlich|6
leigen|6
lein|13
leinkauf|3
lelektrisch|3
lenergi|4
lentfal|3
lentsiegelung|3
lerhalt|8
lerneu|3
lersatz|3
lersetz|4
leuro|32
lfahr|5
lfahrradbugel|3
lfahrradstras|3
lfahrzeug|4
lfair|3
lfenst|6
lfenstertausch|3
lfernwarm|4
lfeuerwehrhaus|4
lflach|3
lford|3
lfrei|4
lfreibad|5
lfreiwillig|4
lfriedhof|4
lfunf|3
lfunfzig|3
lgebaud|12
lgeg|3
lgemeinsam|4
lgemeinschaftsgart|3
lgerat|3
lgewin|3
lgibt|3
lgros|5
lgrun|5
lgrundach|4
lgrundschul|14
lgymnasi|10
lhallenbad|6
lhaltestel|6
lhasbeck|8
lhauptstras|3
lhaus|11
lhaushalt|3
lheft|3
lheizkorp|4
lheizung|4
lhektar|3
lherbst|3
lholz|3
lhumboldt|3
lihr|3
ljahr|14
ljahrlich|3
ljed|9
ljung|3
lkein|6
lkilomet|4
lkind|4
lkita|14
lklaranlag|4
lklas|4
lklima|4
lkohl|3
lkom|3
lkommt|4
lkommunal|4
lkost|3
lkressbach|23
lkubikmet|4
lkuhl|3
lkunftig|3
lladepunkt|4
lladesaul|3
llandwirt|3
llang|4
llauertal|15
lleihrad|3
llern|3
lleucht|4
llindenblut|3
llindenhof|5
llindenstras|4
llini|3
lluft|3
lluftung|5
lmarktplatz|4
lmast|3
lmegawat|3
lmehr|8
lmehrwegbech|3
lmensch|6
lmet|7
lminut|5
lmit|3
lmitfahrbank|3
lmodul|9
lmonat|7
lmonatlich|4
lmus|3
lnach|12
lnachhaltig|6
lnetz|5
lneu|15
lneuwerk|10
lnicht|7
lnutz|3
loffentlich|4
lohn|11
lort|3
lortsteil|4
lpark|3
lparkplatz|9
lpfandbech|3
lphotovoltaik|5
lplatz|8
lpol|3
lprivat|3
lprozent|8
lpump|4
lpunkt|4
lquadratmet|3
lquerung|4
lquot|3
lrad|4
lradweg|4
lrathaus|14
lraum|7
lrepair|3
lrosenfeld|20
lrosental|5
lruckhaltebeck|4
lsamstag|4
lsanierung|7
lschild|3
lschul|14
lschulhof|4
lschulstras|3
lschutz|5
lsech|6
lsechzig|5
lsedum|4
lsenk|4
lsensor|4
lsich|9
lsmart|3
lsonnensegel|3
lsonnental|3
lsort|3
lspar|4
lspielfeld|3
lsporthal|5
lsportplatz|4
lstadt|4
lstadtisch|3
lstat|19
lsteht|3
lsteinbrink|6
lstel|5
lstellplatz|4
lstras|3
lstrassenbeleuchtung|3
lstrom|8
lstuck|11
lstund|7
lsudstadt|4
ltag|3
ltalstras|4
ltempo|5
lton|6
ltrinkbrun|4
ltrinkwas|4
luber|6
lunternehm|3
lverbrauch|3
lvier|12
lwarm|6
lwarmepump|5
lwas|7
lwehr|4
lwenig|7
lwerd|23
lwerkstat|3
lwersel|7
lwindpark|3
lwird|11
lwoch|3
lwohnung|3
lzahl|4
lzeh|9
lziel|3
lzistern|5
lzuschus|7
lzwanzig|4
lzwei|18
lzweimal|5
lzweit|4
lzwisch|3
n10|12
n100|3
n12|10
n120|5
n14|5
n15|7
n16|3
n18|13
n180|5
n1800|3
n2|24
n20|12
n200|4
n2026|3
n2027|4
n210|7
n22|8
n24|10
n25|6
n250|3
n3|11
n30|24
n300|6
n320|3
n38|3
n4|17
n40|15
n400|3
n45|3
n5|7
n50|7
n6|11
n60|15
n620|3
n64|3
n650|3
n7|6
n70|3
n8|9
n80|11
n800|4
n9|8
n9000|4
n95|3
wAbfallvermeidung|4
wAbsenkung der Netztemperatur|9
wAbwasserwärme|8
wAbwärme|3
wAckerfläche|4
wAgri-Photovoltaik|18
wAllergenvorsorge|6
wAltstadt|7
wAnlage|19
wAnschluss|3
wArbeit|6
wAufforstung|7
wAusbau|23
wAuszubildende|6
wBahnhof|10
wBahnreaktivierung|3
wBarrierefreiheit|3
wBauabschnitt|7
wBauhof|4
wBaumbewässerung|3
wBaumkataster|13
wBaumrigole|8
wBaustoffrecycling|3
wBegrünung|40
wBeleuchtung|13
wBelüftung der Kläranlage|5
wBeratung|15
wBereich|37
wBerufsschule|16
wBeschaffung|7
wBeschäftigte|9
wBetrieb|4
wBewirtung|4
wBibliothek|4
wBike-and-Ride|8
wBio-Lebensmittel|7
wBioabfall|7
wBiodiversität|10
wBiogas|3
wBiomasse|6
wBlühwiese|16
wBoden|4
wBrücke|3
wBustakt|5
wBürger|25
wBürgerbeteiligung|3
wBürgerhaus|13
wCO2-Ampel|8
wCarsharing|7
wDach|13
wDachbegrünung|16
wDachdämmung|3
wDachsanierung|4
wDachverpachtung|18
wDenkmalschutz|3
wDienstrad|4
wDienstreise|3
wDigitalisierung|3
wDruckerreduktion|3
wDämmung|13
wEhrenamt|11
wEigentümer|13
wEinfamilienhaus|4
wEinrichtung|22
wElektromobilität|13
wElektroschrott|5
wElternhaltestelle|6
wEnergetische Sanierung|16
wEnergie|7
wEnergieberatung|6
wEnergiedetektive|3
wEnergieeffizienz|7
wEnergiekarawane|4
wEnergielotse|6
wEnergiemanagement|4
wEnergiescouts in der Verwaltung|3
wEnergiesparen|6
wEnergiesparmodell|7
wEntsiegelung|6
wEntsiegelungskataster|6
wErneuerbare Energien|24
wErneuerung|3
wErnährung|10
wEssbare Stadt|10
wFahrradabstellanlage|13
wFahrradparkhaus|8
wFahrradstraße|10
wFahrradwerkstatt|5
wFahrzeugpool|11
wFassade|7
wFassadenbegrünung|10
wFassadendämmung|6
wFenster|16
wFernwärme|15
wFeuerwehr|9
wFischaufstieg|6
wFlutlicht|7
wFreibad|7
wFreiflächen-Photovoltaik|20
wFriedhof|4
wFuhrpark|8
wFußgängerzone|6
wFörderschule|14
wFörderung|31
wGasheizung|7
wGebrauchte IT|3
wGebrauchtwarenkaufhaus|6
wGebäude|30
wGebäudeautomation|3
wGebäudehülle|5
wGemeinschaftsverpflegung|8
wGeothermie|5
wGesamtschule|14
wGewerbegebiet|6
wGewässerrenaturierung|6
wGreen IT|4
wGrundschule|30
wGymnasium|24
wGülle|3
wHalle|22
wHallenbad|8
wHaltestelle|14
wHandwerk|3
wHandwerker|7
wHauptbahnhof|10
wHauptschule|14
wHauptstraße|9
wHeizung|27
wHeizungspumpe|6
wHeizungsregelung|6
wHeizungstausch|14
wHitzeaktionsplan|4
wHitzefrei|3
wHitzeschutz|15
wHitzeschutz am Arbeitsplatz|3
wHitzeschutz in der Pflege|3
wHitzetelefon|4
wHochschule|3
wHochwasserschutz|11
wHydraulischer Abgleich|11
wInformation|6
wInnendämmung|12
wInnenhof|7
wInnenstadt|16
wInsektenhotel|4
wInstallation|3
wJahr|22
wJobticket|5
wJugendklimarat|4
wKalte Nahwärme|10
wKampagne|3
wKataster|4
wKatastrophenschutz|3
wKauf|5
wKfz|13
wKinder|36
wKirche|4
wKita|19
wKleidertausch|4
wKlimaanpassung|3
wKlimaausstellung|4
wKlimabeirat|5
wKlimabildung|4
wKlimabotschafter|3
wKlimabürgerrat|5
wKlimafest|5
wKlimaschutz|11
wKläranlage|6
wKochkurs|4
wKonzept|7
wKrankenhaus|4
wKreishaus|4
wKreislaufwirtschaft|4
wKälte|4
wKühle Orte|4
wLED|10
wLadeinfrastruktur|8
wLandwirte|3
wLastenrad|4
wLastenradgarage|9
wLeben|6
wLebenszykluskosten|4
wLehrkräfte|15
wLehrkräftefortbildung|4
wLehrpfad|4
wLeihrad|3
wLenkungskreis|4
wLichtkonzept|12
wLichtsignalanlage|3
wLichtsteuerung|7
wLinienverlängerung|5
wLogistik|3
wLüftung|13
wMarktplatz|11
wMaterial|7
wMaßnahme|22
wMehrfamilienhaus|6
wMehrgenerationenhaus|12
wMehrweg|5
wMehrwegveranstaltung|5
wMieter|12
wMieterstrom|18
wMitfahren|5
wMobile Bäume|14
wMobilitätsmanagement|3
wMobilstation|3
wNachhaltige Veranstaltung|5
wNachhaltiges Bauen|4
wNachverdichtung|4
wNaturwald|6
wNeubaugebiet|7
wNiederschlagswassergebühr|5
wNistkästen|4
wNotstrom|5
wNotwasserweg|3
wNutzfahrzeuge|4
wNähwerkstatt|5
wObjektschutz|6
wObstbäume|5
wOptimierung|7
wOrtsteile|7
wPachtflächen|4
wPark|16
wParkhaus|5
wParkplatz|11
wPassivhaus|5
wPegelmessung|5
wPendlerportal|4
wPhotovoltaik|24
wPilotvorhaben|3
wPlatz|9
wPolder|6
wPolitik|7
wPrüfung|9
wQuerungshilfe|5
wRadbrücke|8
wRadschnellweg|8
wRadverkehr|20
wRadverkehrskonzept|11
wRadweg|16
wRathaus|19
wRealschule|17
wRecyclingpapier|4
wReduktion|22
wRegionalvermarktung|3
wRenaturierung|10
wRepair-Café|6
wReparaturbonus|5
wRetentionsdach|7
wRichtlinie|12
wRolle|6
wRufbus|4
wRückbau|6
wRückhaltebecken|8
wSaatgutbibliothek|7
wSanierung|12
wSanierungsberatung|4
wSchienenverkehr|6
wSchottergarten|3
wSchule|51
wSchulhof|18
wSchulstraße|4
wSchulung|12
wSchutz|17
wSchwammstadt|16
wSchwimmbad|13
wSchüler|5
wSee|4
wSeismik|3
wSenioren|3
wServerkonsolidierung|4
wSitzbänke|4
wSmart Meter|8
wSozialticket|5
wSportplatz|10
wSportstätten|13
wStadion|8
wStadtbaum|28
wStadtteil|19
wStadtwerke|3
wStarkregen|18
wStarkregengefahrenkarte|3
wStraße|11
wStraßenbeleuchtung|6
wStraßenumbau|5
wStrom|14
wStrombezug|3
wStromspar-Check|4
wStromspeicher|3
wTarif|5
wTechnisches Rathaus|14
wTempo 30|4
wTempolimit|4
wTheater|4
wTiefengeothermie|3
wTiefgarage|5
wTigermücke|3
wTorfverzicht|3
wTouristen|5
wTreibhausgas|5
wTrinkbrunnen|12
wTurnhalle|6
wTüren|3
wUmgestaltung|4
wUmrüstung|18
wUmweltmanagement|4
wUnternehmen|18
wUrban Gardening|9
wUrban Mining|3
wVegetarischer Tag|7
wVeranstaltung|6
wVerbot|3
wVereine|4
wVerkauf|3
wVerleih|4
wVernetzung|9
wVerschattung|10
wVerschieden|38
wVersickerung|9
wVerteilung|3
wVerwaltung|37
wVierte Reinigungsstufe|6
wWaldpädagogik|3
wWaldumbau|9
wWaldzertifizierung|6
wWasser|8
wWasserspiel|4
wWasserstoff|3
wWassertaxi|7
wWegweisung|5
wWertstoffhof|3
wWettbewerb|3
wWindkraft|6
wWindvorranggebiet|5
wWohngebäude|11
wWohnstraße|5
wWohnungswirtschaft|3
wWärme|7
wWärmeplanung|13
wWärmepumpe|13
wWärmerückgewinnung|9
wWärmespeicher|3
wZebrastreifen|3
wZertifizierung|5
wZiel|3
wZisterne|10
wZählerfernauslesung|8
wab|11
wabend|7
wanreis|3
wasphalt|4
wbahnhofstrasse|5
wbech|3
wbeet|5
wbergfeld|7
wbleibt|4
wblut|3
wbohrung|3
wbord|3
wbors|3
wbreit|3
wbund|3
wcm|6
wdarf|3
wdienst|4
wdiesel|4
wdigital|6
wdreissig|4
weig|6
wentf|3
weuro|32
wfach|3
wfahrt|4
wfrei|8
wfunfzig|3
wgart|3
wgemeinsam|3
wgewin|3
wgibt|3
wh|5
wha|4
whalb|4
whasbeck|8
wheft|3
wheizkorp|4
whektar|3
wherbst|3
whilf|3
whoch|3
whoh|3
wholz|6
whumboldt|3
whut|3
wkilomet|4
wklein|7
wkm|10
wkohl|6
wkom|3
wkommt|4
wkommunal|24
wkost|6
wkressbach|23
wkubik|4
wkuhl|5
wkw|12
wlang|4
wlauertal|15
wlindstrasse|4
wlini|3
wm|48
wmast|3
wmegawat|3
wmensch|4
wmet|13
wminut|5
wmio|3
wmodul|9
wmonat|7
wmonatlich|4
wmus|3
wmw|4
wnachhaltig|13
wnacht|3
wnetz|7
wneu|30
wost|3
wprozent|8
wpump|5
wpunkt|4
wquad|3
wquot|3
wregional|5
wros|3
wrosenfeld|19
wrosental|5
wsamstag|3
wschrank|3
wsechzig|5
wsedum|4
wsensor|5
wson|3
wsonnental|3
wspart|3
wstat|16
wsteht|3
wsteinbrink|6
wstreif|3
wstund|9
wsud|8
wtag|10
wtalstrasse|4
wtemperatur|3
wtief|3
wton|6
wuberdacht|3
wuhr|6
wuw|3
wverbilligt|3
wvol|3
wvolum|3
wwehr|4
wwer|7
wwerk|12
wwerkstat|3
wwersel|7
wwind|3
wwint|4
wwoch|5
wwohnung|3
wzeit|3
wzeitweise|4
wzwanzig|4
wzweimal|5
wzweit|4
wÖPNV|22
wÖkologische Ausgleichsfläche|3
wÖkologischer Landbau|5
wÖkoprofit|4
wÖlheizung|8
wÜbergabestation|9
wÜberwachung|10
wöffentliche Gebäude|38`;
