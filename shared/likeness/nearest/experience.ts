/** Written by „npm run learn“ from training/likeness (SHA-256 6a737e5bab45889e532cc260b6eb0bee854661199acd426e30816ce6516529a4); never by hand. */
import type { Heard } from "./rarity.ts";

/** What each clue of cluesOf says for two measures being one. */
export const clueWeights: readonly number[] = [
  -9.549, // always
  -2.573, // closeness
  1.388, // aheadOfNextBest
  1.839, // sharedNumbers
  -2.038, // otherNumbers
  -2.045, // replaced
  1.912, // length
  -0.281, // thingsApart
  -0.285, // placesApart
  -4.332, // neighbour
  4.681, // covered
  0.655, // shared
  -1.687, // contradicted
  -0.339, // titleScore
  1.405, // lookedAlike
  -0.487, // lookedScore
  1.676, // mutual
  0.359, // sameButDeeds
];

/** How many of the pairs they were learnt from were one measure. */
export const trueShare = 0.175;

let heard: Heard | undefined;

/** What is spoken of in measures in general, and in how many of them. */
export function generallyHeard(): Heard {
  heard ??= {
    measures: 633,
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
cAbkühlen|16
cAbriss|3
cAbwasser|11
cAbwärme|4
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
cBad|14
cBadebetrieb|14
cBahn|34
cBahnhof|21
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
cBeraten|18
cBeschaffung|8
cBeschatten|11
cBeschäftigte|8
cBestand erhalten|15
cBetriebe|17
cBetriebe beraten|3
cBetriebe lernen voneinander|3
cBetriebliche Mobilität|4
cBetriebshof|6
cBewegungsmelder|7
cBezahlen|17
cBibliothek|6
cBio|4
cBioabfall|4
cBioabfall sammeln|4
cBioessen|4
cBiogas|3
cBlumen|8
cBlühwiese|7
cBoden öffnen|8
cBrache|4
cBrücke|5
cBurg und Schloss|18
cBus|4
cBus auf Bestellung|3
cBus und Bahn|21
cBustakt|4
cBäche|9
cBäume|32
cBäume auf dem Acker|3
cBäume pflanzen|7
cBücher|6
cBücherei|6
cBühne|13
cBühne und Theater|6
cBürgerenergie|7
cBürgerschaft|4
cBürotechnik|3
cCarsharing|6
cComputer|6
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
cDunkel|4
cDurchfahrt|3
cDämmen|7
cDämmung|7
cDünger|4
cDüngung|3
cEffizienzhaus|4
cEhrenamt|11
cEigenheim|3
cEinkommensarm|3
cEinwohner|28
cElektrisch fahren|28
cElektroauto|24
cElektrogeräte|4
cEmission messen|8
cEnergetische Sanierung|15
cEnergieberatung|3
cEnergiemanagement|8
cEnergiesparen|13
cEntsiegelung|8
cErde|4
cErdsonden|6
cErdwärme|5
cErmäßigung|7
cErnte für alle|3
cErnährung|9
cErsatz|48
cErsetzen|49
cEssbare Stadt|5
cEssen|8
cEssen in Kita und Schule|6
cExperimente|3
cFachleute|12
cFachleute beraten die Stadt|3
cFahrkarte|7
cFahrradstellplätze am Bahnhof|6
cFahrradstraße|3
cFahrräder abstellen|11
cFahrspur|7
cFairer Handel|3
cFamilien|10
cFassade|9
cFenster|14
cFensterglas|18
cFerienprogramm|3
cFernwärme|14
cFest|11
cFeuerwehr|10
cFeuerwehrhaus|8
cFirmen|20
cFirmennetzwerk|4
cFische|5
cForst|16
cFossil|14
cFreibad|6
cFreiflächensolar|3
cFriedhof|5
cFrische Luft|4
cFrüher genutzt|8
cFußverkehr|3
cFördermittel|19
cGarage und Parkhaus|9
cGastronomie|5
cGaststätten|4
cGebrauchtes|6
cGebäude|37
cGebühren|5
cGebühren staffeln|3
cGeld dazu geben|22
cGeldanlage|5
cGemeinsam|6
cGemeinschaftlich gärtnern|5
cGenossenschaft|6
cGeschichte|20
cGeschwindigkeit|7
cGewerbegebiet|4
cGewässer|9
cGießen|3
cGremium|9
cGrundstücke|15
cGrundwasser schützen|3
cGründach|8
cGründer|26
cGrünes Dach|11
cGrüngut|3
cGärtnern|15
cGäste|8
cGästekarte|4
cHafen|28
cHalle|6
cHaltestelle|9
cHaltestelle begrünen|3
cHandwerk|6
cHandwerker|9
cHandy|4
cHauseigentümer|3
cHaushalt|4
cHaushalte|18
cHaustür|4
cHeizen|40
cHeizungsoptimierung|5
cHitze|8
cHitzewelle|7
cHochschule|3
cHochwasser|9
cHof und Weide|8
cHof wird grün|8
cHolz|11
cHolz statt Beton|5
cHolzenergie|3
cHomeoffice|3
cHotels und Gäste|4
cHumus|4
cHydraulischer Abgleich|4
cHälfte|5
cInnen vor außen|5
cInnenstadt|18
cInsekten|5
cInternet|4
cJeden Monat|4
cJedes Jahr|20
cJobticket|3
cJunge Menschen|9
cKamera|5
cKanal|8
cKanal und Bach|7
cKantine|8
cKarte|11
cKatastrophen|6
cKatastrophenschutz|8
cKesseltausch|3
cKinder|18
cKinder und Jugend|63
cKinderhaus|16
cKirche|4
cKirchen|4
cKita|16
cKlassenraum|7
cKleider|4
cKleidung|3
cKleingarten|3
cKleingärten|3
cKleinkinder|16
cKlima-Wettbewerb|4
cKlimafolgekosten|3
cKlimafonds|7
cKlimarat|4
cKlimaschule|4
cKlinik|14
cKläranlage belüften|3
cKlärschlamm|3
cKlärwerk als Kraftwerk|4
cKohlenstoff|6
cKommunales Energiemanagement|5
cKontakt|4
cKooperation|6
cKostenlos|6
cKrankenhaus|14
cKreuzung|5
cKultur|7
cKundschaft|4
cKurs|8
cKüchenabfall|7
cKühle Luft fließen lassen|3
cKühle Orte|4
cKühlschrank|4
cKühlung|8
cLED|8
cLaden|11
cLaden unterwegs|11
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
cLüften|15
cLüftung|10
cMarkt und Platz|7
cMeer und Küste|7
cMehr|22
cMehrweg|6
cMehrwegfest|7
cMenschen mit Behinderung|3
cMessen|8
cMieter|12
cMieterhaushalte|3
cMietshaus|3
cMitfahren|5
cMobilstation|3
cMoor|4
cMulden und Beete|3
cMultiplikatoren|6
cMuseum|6
cMuseum und Ausstellung|4
cMähen|8
cNachbarschaft|6
cNachhaltig einkaufen|3
cNachts|6
cNahwärme im Dorf|7
cNetz der Zukunft|3
cNetztemperatur|3
cNeu bauen|26
cNeubau|5
cNeubaugebiet|4
cNeue Fenster|6
cNeue Heizung|6
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
cPegel|7
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
cPutzen|3
cQuartier|11
cQuerung|5
cRadachse|6
cRadparken|11
cRadverkehr|23
cRadweg|8
cRathaus|20
cRaum für Wurzeln|4
cRecyclingbaustoff|3
cRecyclingpapier|6
cRegeln festlegen|5
cRegen|11
cRegen zurückhalten|7
cRegenwasser|18
cRegenwasser belohnen|3
cRegionale Produkte|3
cReinigung|3
cReparatur|9
cReparieren|12
cRohre|7
cRufbus|3
cRundgang|18
cRückgewinnung|5
cRückhaltebecken|4
cSaatgut|3
cSammelgarage|3
cSanierungsberatung|5
cSanierungsgebiet|4
cSatzung|3
cSchatten|9
cSchattenpreis|3
cSchenken|3
cSchiene|22
cSchifffahrt|30
cSchnee|6
cSchneller|3
cSchottergarten|4
cSchulbuch|3
cSchule|63
cSchulhof|7
cSchulstraße|4
cSchulweg|6
cSchwimmbad|15
cSchwimmerbecken|16
cSchädliche Arten|3
cSelbst|8
cSenioren|4
cSenken|20
cServerkühlung|4
cSicher|28
cSicher über die Straße|4
cSitzen|6
cSitzgelegenheit|7
cSoftware|4
cSolarkataster|3
cSolarstrom|29
cSommerhitze im Gebäude|3
cSommerstraße|3
cSonne|29
cSonnenschutz|7
cSonntag und Wochenende|7
cSparsam|5
cSpeichern|8
cSperrung|5
cSpiel|13
cSpielfeld|10
cSpielplatz|6
cSporthalle|6
cSportplatz|11
cSportveranstaltung|5
cSportverein|4
cSprechen über|5
cSpritzmittel|3
cStadtbaum|15
cStadtentwicklung|4
cStadtgarten|9
cStadtklima|4
cStadtmitte|18
cStarkregen|7
cStauden statt Wechselflor|3
cSteg und Brücke|3
cStelle schaffen|9
cStiftung und Spende|5
cStillgewässer|5
cStraße vor der Schule|3
cStraßenbäume Wurzel|4
cStraßenlampen|4
cStraßenlicht|4
cStraßenränder|3
cStrom|22
cStromnetz|3
cStromsparhilfe|4
cStromvertrag|3
cStromzähler|6
cStädte gemeinsam|3
cStädtische Wohnungen|3
cTakt|4
cTeich und See|5
cTempo|6
cTempo senken|8
cTheater|6
cTicket|7
cTiefgarage|5
cTiere|13
cTiere halten Flächen offen|13
cToilette|3
cTor und Turm|5
cTorf sparen|3
cTorffrei|3
cTourismus|5
cTourismusmobilität|3
cTreffpunkt im Viertel|9
cTrennen|5
cTrinkbrunnen|10
cTrinken|16
cTrinkwasser|17
cTrinkwasser unterwegs|11
cUmsteigen|3
cUmweltbildung|5
cUmweltzeichen|14
cUnterlagen|4
cUnternehmen|18
cUnternehmensberatung|4
cUntersuchen|8
cVeranstaltung|12
cVerbieten|4
cVereine|10
cVereinsleben|12
cVergabe|6
cVerleih|8
cVerpachten|4
cVerschenken|6
cVersickern|16
cVersickerung|7
cVertrag|5
cVerwaltung|23
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
cWeniger|28
cWerkstatt|4
cWertstoffe abgeben|3
cWettbewerb|17
cWiederverwenden|9
cWiederverwendung Bau|3
cWiese statt Rasen|4
cWind|9
cWindenergie|5
cWindpark|5
cWinter|8
cWohneigentum|3
cWohnung|5
cWärme messen|39
cWärmedämmung|3
cWärmenetz|14
cWärmepumpe|9
cZertifizierung|13
cZisterne|9
cZisterne für Grün|10
cZu Hause arbeiten|3
cZufußgehen|5
cZug|24
cZuschuss|19
cZweimal im Jahr|3
cZweirad|18
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
lachtzig|3
lal|12
lalt|12
laltenrod|4
lampel|3
lanlag|9
lanreis|3
lasphalt|4
laula|4
lausbau|3
laustausch|3
lauto|6
lbahnhof|6
lbahnhofstras|5
lbank|3
lbarrierefrei|6
lbau|3
lbauhof|3
lbaum|6
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
lcaf|6
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
lein|17
leinkauf|3
lelektrisch|3
lenergi|4
lenergiemanagement|3
lentfal|3
lentsiegelung|3
lerhalt|8
lerneu|3
lersatz|3
lersetz|4
leuro|32
lfach|3
lfahr|5
lfahrradbugel|3
lfahrradgarag|3
lfahrradstras|3
lfahrt|4
lfahrzeug|4
lfair|3
lfenst|6
lfenstertausch|3
lfernwarm|4
lfeuerwehrhaus|4
lflach|3
lford|3
lforderung|3
lfrei|6
lfreibad|6
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
lhasbeck|11
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
lihr|4
ljahr|14
ljahrlich|3
ljed|10
ljung|4
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
lladepunkt|7
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
lluftung|7
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
lnach|13
lnachhaltig|6
lnahwarm|5
lnetz|5
lneu|17
lneuwerk|11
lnicht|7
lnutz|3
loffentlich|4
lohn|11
lokologisch|3
lort|3
lortsteil|4
lpark|3
lparkplatz|9
lpedelec|4
lpfandbech|3
lphotovoltaik|5
lplatz|9
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
lrepair|6
lrosenfeld|20
lrosental|5
lruckhaltebeck|4
lsamstag|5
lsanierung|8
lschild|3
lschul|16
lschulhof|7
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
lspar|5
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
lstrom|9
lstuck|11
lstund|7
lsudstadt|4
ltag|5
ltalstras|4
ltempo|5
lton|6
ltrinkbrun|4
ltrinkwas|4
ltrinkwasserspend|4
luber|6
lumgestalt|4
lunternehm|3
lverbrauch|3
lverwaltung|4
lvier|13
lwarm|6
lwarmepump|5
lwarmeruckgewinnung|3
lwas|10
lwehr|4
lwenig|8
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
lzwei|20
lzweimal|5
lzweit|5
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
n2|26
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
n4|18
n40|15
n400|3
n45|3
n5|7
n50|7
n6|11
n60|16
n620|3
n64|3
n650|3
n7|6
n70|3
n8|9
n80|14
n800|4
n9|8
n9000|4
n95|3
wAbfallvermeidung|4
wAbsenkung der Netztemperatur|12
wAbwasserwärme|8
wAbwärme|3
wAckerfläche|4
wAgri-Photovoltaik|18
wAllergenvorsorge|6
wAltstadt|7
wAnlage|20
wAnschluss|3
wArbeit|6
wAufforstung|7
wAusbau|27
wAuszubildende|6
wBahnhof|13
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
wBelüftung der Kläranlage|7
wBeratung|15
wBereich|37
wBerufsschule|19
wBeschaffung|8
wBeschäftigte|12
wBetrieb|5
wBewirtung|4
wBibliothek|5
wBike-and-Ride|11
wBio-Lebensmittel|7
wBioabfall|7
wBiodiversität|10
wBiogas|3
wBiomasse|6
wBlühwiese|16
wBoden|4
wBrücke|3
wBustakt|5
wBürger|26
wBürgerbeteiligung|3
wBürgerhaus|15
wCO2-Ampel|10
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
wEinrichtung|28
wElektromobilität|16
wElektroschrott|8
wElternhaltestelle|6
wEnergetische Sanierung|16
wEnergie|7
wEnergieberatung|6
wEnergiedetektive|3
wEnergieeffizienz|9
wEnergiekarawane|4
wEnergielotse|6
wEnergiemanagement|6
wEnergiescouts in der Verwaltung|3
wEnergiesparen|6
wEnergiesparmodell|7
wEntsiegelung|6
wEntsiegelungskataster|6
wErneuerbare Energien|24
wErneuerung|3
wErnährung|10
wEssbare Stadt|10
wFahrradabstellanlage|16
wFahrradparkhaus|11
wFahrradstraße|10
wFahrradwerkstatt|8
wFahrzeugpool|11
wFassade|7
wFassadenbegrünung|10
wFassadendämmung|6
wFenster|16
wFernwärme|18
wFeuerwehr|9
wFischaufstieg|6
wFlutlicht|7
wFreibad|8
wFreiflächen-Photovoltaik|20
wFriedhof|4
wFuhrpark|8
wFußgängerzone|6
wFörderschule|17
wFörderung|32
wGasheizung|7
wGebrauchte IT|3
wGebrauchtwarenkaufhaus|6
wGebäude|30
wGebäudeautomation|3
wGebäudehülle|5
wGemeinschaftsverpflegung|8
wGeothermie|5
wGesamtschule|17
wGewerbegebiet|6
wGewässerrenaturierung|5
wGreen IT|6
wGrundschule|33
wGymnasium|27
wGülle|3
wHalle|24
wHallenbad|8
wHaltestelle|14
wHandwerk|3
wHandwerker|7
wHauptbahnhof|13
wHauptschule|17
wHauptstraße|9
wHeizung|30
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
wJugendklimarat|5
wKalte Nahwärme|13
wKampagne|3
wKataster|4
wKatastrophenschutz|3
wKauf|5
wKfz|13
wKinder|40
wKirche|4
wKita|20
wKleidertausch|4
wKlimaanpassung|3
wKlimaausstellung|4
wKlimabeirat|6
wKlimabildung|4
wKlimabotschafter|3
wKlimabürgerrat|5
wKlimafest|6
wKlimaschutz|11
wKläranlage|8
wKochkurs|4
wKonzept|7
wKrankenhaus|4
wKreishaus|4
wKreislaufwirtschaft|4
wKälte|5
wKühle Orte|4
wLED|10
wLadeinfrastruktur|11
wLandwirte|3
wLastenrad|4
wLastenradgarage|12
wLeben|6
wLebenszykluskosten|4
wLehrkräfte|18
wLehrkräftefortbildung|4
wLehrpfad|4
wLeihrad|3
wLenkungskreis|4
wLichtkonzept|12
wLichtsignalanlage|3
wLichtsteuerung|7
wLinienverlängerung|5
wLogistik|3
wLüftung|17
wMarktplatz|11
wMaterial|8
wMaßnahme|23
wMehrfamilienhaus|6
wMehrgenerationenhaus|14
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
wNähwerkstatt|8
wObjektschutz|6
wObstbäume|5
wOptimierung|8
wOrtsteile|7
wPachtflächen|4
wPark|16
wParkhaus|5
wParkplatz|11
wPassivhaus|5
wPedelec|5
wPegelmessung|5
wPendlerportal|4
wPhotovoltaik|24
wPilotvorhaben|3
wPlatz|10
wPolder|6
wPolitik|9
wPrüfung|9
wQuerungshilfe|5
wRadbrücke|8
wRadschnellweg|8
wRadverkehr|23
wRadverkehrskonzept|11
wRadweg|16
wRathaus|23
wRealschule|20
wRecyclingpapier|4
wReduktion|24
wRegionalvermarktung|3
wRenaturierung|10
wRepair-Café|9
wReparaturbonus|8
wRetentionsdach|7
wRichtlinie|13
wRolle|6
wRufbus|4
wRückbau|6
wRückhaltebecken|8
wSaatgutbibliothek|7
wSanierung|13
wSanierungsberatung|4
wSchienenverkehr|6
wSchottergarten|3
wSchule|57
wSchulhof|23
wSchulstraße|4
wSchulung|12
wSchutz|17
wSchwammstadt|16
wSchwimmbad|14
wSchüler|5
wSee|4
wSeismik|3
wSenioren|3
wServerkonsolidierung|6
wSitzbänke|4
wSmart Meter|9
wSozialticket|6
wSportplatz|12
wSportstätten|15
wStadion|10
wStadtbaum|29
wStadtteil|19
wStadtwerke|3
wStarkregen|18
wStarkregengefahrenkarte|3
wStraße|11
wStraßenbeleuchtung|6
wStraßenumbau|5
wStrom|17
wStrombezug|3
wStromspar-Check|4
wStromspeicher|3
wTarif|6
wTechnisches Rathaus|15
wTempo 30|4
wTempolimit|4
wTheater|4
wTiefengeothermie|3
wTiefgarage|5
wTigermücke|3
wTorfverzicht|3
wTouristen|7
wTreibhausgas|5
wTrinkbrunnen|15
wTurnhalle|6
wTüren|3
wUmgestaltung|7
wUmrüstung|19
wUmweltmanagement|4
wUnternehmen|18
wUrban Gardening|9
wUrban Mining|3
wVegetarischer Tag|7
wVeranstaltung|6
wVerbot|3
wVereine|6
wVerkauf|3
wVerleih|4
wVernetzung|9
wVerschattung|11
wVerschieden|39
wVersickerung|10
wVerteilung|3
wVerwaltung|41
wVierte Reinigungsstufe|8
wWaldpädagogik|3
wWaldumbau|9
wWaldzertifizierung|6
wWasser|11
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
wWärmerückgewinnung|11
wWärmespeicher|3
wZebrastreifen|3
wZertifizierung|5
wZiel|6
wZisterne|10
wZählerfernauslesung|10
wab|11
wabend|7
wachtzig|3
waltenrod|4
wanreis|3
wasphalt|4
waula|4
waus|3
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
wfach|4
wfahrt|6
wfrei|10
wfunfzig|3
wgart|3
wgemeinsam|3
wgewin|3
wgibt|3
wh|5
wha|4
whalb|4
whasbeck|11
wheft|3
wheizkorp|4
whektar|3
wherbst|3
whilf|4
whoch|3
whoh|3
wholz|6
whumboldt|3
whut|3
wjung|3
wkilomet|4
wklein|7
wkm|10
wkohl|6
wkom|3
wkommt|4
wkommunal|27
wkost|6
wkressbach|23
wkubik|4
wkuhl|6
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
wmodern|3
wmodul|9
wmonat|7
wmonatlich|4
wmus|3
wmw|4
wnachhaltig|16
wnacht|3
wnetz|7
wneu|33
wost|4
wprozent|8
wpump|5
wpunkt|4
wquad|3
wquot|3
wregional|5
wros|3
wrosenfeld|19
wrosental|5
wsamstag|4
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
wtag|12
wtalstrasse|4
wtemperatur|3
wtief|3
wton|6
wuber|3
wuberdacht|3
wuhr|6
wuw|3
wverbilligt|4
wvol|3
wvolum|3
wwehr|4
wwer|8
wwerk|13
wwerkstat|3
wwersel|7
wwest|3
wwind|3
wwint|5
wwoch|5
wwohnung|3
wzeit|3
wzeitweise|4
wzwanzig|4
wzweimal|5
wzweit|5
wÖPNV|23
wÖkologische Ausgleichsfläche|3
wÖkologischer Landbau|5
wÖkoprofit|4
wÖlheizung|8
wÜbergabestation|12
wÜberwachung|10
wöffentliche Gebäude|42`;
