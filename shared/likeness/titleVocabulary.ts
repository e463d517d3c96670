/** Words of municipal climate work, folded (ae, oe, ue, ss), as data for titleWords. */

/** Short forms people write in titles → the long form. */
export const abbreviations: Readonly<Record<string, string>> = {
  pv: "photovoltaik",
  solarstrom: "photovoltaik",
  solarenergie: "photovoltaik",
  sonnenstrom: "photovoltaik",
  sonnenenergie: "photovoltaik",
  energiecontrolling: "energiemanagement",
  energiemonitoring: "energiemanagement",
  trinkbrunnen: "trinkwasser",
  trinkwasserbrunnen: "trinkwasser",
  trinkwasserspender: "trinkwasser",
  str: "strasse",
  ba: "bauabschnitt",
  bf: "bahnhof",
  bhf: "bahnhof",
  hbf: "hauptbahnhof",
  oepnv: "nahverkehr",
  mfh: "mehrfamilienhaus",
  efh: "einfamilienhaus",
  gs: "grundschule",
  gym: "gymnasium",
  fahrzeug: "kfz",
  auto: "kfz",
  pkw: "kfz",
  fw: "fernwaerme",
  wp: "waermepumpe",
  thg: "treibhausgas",
  oeff: "oeffentlich",
  staedt: "staedtisch",
  komm: "kommunal",
  verw: "verwaltung",
  bel: "beleuchtung",
  geb: "gebaeude",
  konz: "konzept",
  san: "sanierung",
  erneuerb: "erneuerbar",
};

/** Words that say nearly the same in a title → one of them. */
export const sameWord: Readonly<Record<string, string>> = {
  umruestung: "umstellung",
  umruest: "umstellung",
  umstell: "umstellung",
  austausch: "umstellung",
  tausch: "umstellung",
  fahrrad: "rad",
  errichtung: "bau",
  schaffung: "bau",
  neubau: "bau",
  daech: "dach",
  gebaeud: "gebaeude",
  geb: "gebaeude",
  haeus: "haus",
  baeum: "baum",
  fussgaenger: "fuss",
  oeffentlich: "oeffentlich",
  kindertagesstaett: "kita",
  kindergart: "kita",
  gymnasi: "gymnasium",
  schulung: "fortbildung",
  beratungsangebot: "beratung",
  elektro: "e",
  elektr: "e",
  elektrisch: "e",
  stromtankstell: "ladepunkt",
  ladesaeul: "ladepunkt",
  ladestation: "ladepunkt",
  fahrad: "rad",
  solar: "photovoltaik",
  erneuerung: "umstellung",
  temporaer: "zeitweis",
  controlling: "management",
  stadtisch: "staedtisch",
  trinkwasser: "trink",
};

/** Parts that compounds are made of; a compound is compared part by part. */
export const compoundParts: readonly string[] = (
  "abfall alt abwaerme abwasser allee anlage anpassung arbeit asphalt aufbau ausbau bach bad bahn bahnhof balkon " +
  "barriere bau bauabschnitt baum becken begruenung behoerde beirat beleuchtung beratung bereich beschaffung bestand beteiligung " +
  "betrieb bewaesserung bewohner bewusstsein biber bildung biogas boden brunnen buero buerger bus carsharing dach daemmung deponie " +
  "dienst digital druck effizienz eigentuemer elektro emission energie entsiegelung entwicklung ernaehrung erneuerung fahrrad fahrzeug fassade " +
  "fenster fernwaerme fest feuerwehr flaeche flotte fluss foerderung fonds forum freiflaeche friedhof fuhrpark fuss garten gebaeude gelenk gebiet gemeinde " +
  "gemeinschaft geothermie gesellschaft gewaesser gewerbe grund gruen gymnasium halle halt handwerk hauptbahnhof haus haushalt heizung " +
  "hitze hof hochwasser infrastruktur innenstadt kanal kampagne kataster kfz kindergarten kita klima kommune konzept kooperation " +
  "kosten kreis kueche lade laden lampe leuchte licht leitfaden lasten luft management markt mensa miete mieter mobil mobilitaet moor muell nachbar nahverkehr " +
  "natur netz netzwerk neubau niederschlag oekostrom ordnung ort park parken parkraum personal pflanzung pflege photovoltaik plan planung platz " +
  "portal preis produkt programm projekt pruefung pumpe punkt quartier rad rathaus raum recht regen region reparatur rigole rueckhalt " +
  "rueckbau saeule sanierung schnell schul schule schutz schwamm schwimmbad see sensor siedlung software solar sonne speicher sperre spiel sport stadt stadtteil " +
  "standard station stell stelle strahl strasse strategie strom studie system tag tank tausch technik teil thermie tour trink treibhaus " +
  "trasse ueberflutung umbau umland umwelt unternehmen unterfuehrung verbindung verein verkehr versickerung versorgung verwaltung viertel vorsorge waerme waermepumpe wald " +
  "wandel wasser weg werk wettbewerb wiese wind wirtschaft woche wohnen wohnung woge zentrum zentrale zisterne zug"
).split(" ");

/** Words that many titles share; they say little about sameness. */
export const weakWords: ReadonlySet<string> = new Set(
  (
    "ausbau bau umbau foerderung konzept projekt massnahm umsetzung einfuehrung erstellung entwicklung aufbau erweiterung programm " +
    "angebot kampagne initiativ pruefung umstellung verbesserung optimierung staerkung stadt gemeinde kommune kommunal staedtisch " +
    "oeffentlich neu klima klimaschutz schutz nachhaltig anlage plan planung strategie stadtweit bereich system ort teil erst zweit " +
    "gebaeude errichtung sanierung energetisch energie management tranche bauabschnitt paket durch verschieden weiter " +
    "gratis kostenlos kostenfrei heiss tag"
  ).split(" ")
);

export const fillWords: ReadonlySet<string> = new Set(
  (
    "der die das dem den des ein eine einer eines einem einen und oder sowie in im am an auf aus bei beim bis durch fuer gegen mit nach " +
    "ohne ueber um unter vom von vor zu zum zur als an ans ins inkl incl z b bzw ggf pilot pilotprojekt zwei drei vier fuenf sechs sieben acht " +
    "neun zehn elf zwoelf d u f"
  ).split(" ")
);

/** Last parts of street names; "weg" is left out: Radweg, Gehweg. */
export const streetEndings: ReadonlySet<string> = new Set(
  "strasse allee gasse ufer damm chaussee platz".split(" ")
);

/** First parts that make a kind of street or place, not a name: Fahrradstraße, Parkplatz. */
export const streetKinds: ReadonlySet<string> = new Set(
  "fahrrad rad schul schule spiel wohn wohnen park parken stell arbeit gemeinde stadt kreis land sport kfz lade laden halt umwelt gewerbe".split(
    " "
  )
);

export const directions: ReadonlySet<string> = new Set(
  "nord sued ost west nordost nordwest suedost suedwest mitte".split(" ")
);

/** Words that exclude one another although the rest of the title is the same. */
export const opposites: readonly (readonly string[])[] = [
  ["innen", "aussen"],
  ["technisch", "historisch"],
  ["gross", "klein"],
  ["grundschul", "gymnasium"],
];
