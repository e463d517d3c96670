import { type Meaning, tells } from "./meaning.ts";

/** How it is rated, and why. Data, not logic. */
export const ratingMeanings = {
  priority: tells(
    1,
    "dringlichkeitsstufe prioritaetsstufe wertigkeit rangstufe eilig prioritaeten prioritaet priorisierung prio prior dringlichkeit dringend dringlich rangfolge rang wichtigkeit wichtig vorrang priority bedeutung vorrangig"
  ),
  rating: tells(
    0.6,
    "punktevergabe punktzahl bewertungen bewertung einstufung einschaetzung rating punkte"
  ),
  social: tells(
    1,
    "bewusstseinsbildende bewusstseinsbildend bewusstseinsbildung menschen kulturwandel wertewandel verhaltensaenderung gesellschaftspolitisch sichtbarkeitseffekt multiplikator multiplikatorwirkung akzeptanz gemeinschaft gesellschaftlicher gesellschaftliche gesellschaft gesellsch ges soziale sozialer sozial breitenwirkung vorbildwirkung vorbild bewusstsein social"
  ),
  change: tells(0.9, "veraenderungen veraenderung veraendert wandel wandels transformation change"),
  depth: tells(0.9, "wirkungstiefe tiefe hebelwirkung hebel breite"),
  efficiency: tells(
    1,
    "rentabel preiswert kostenguenstig amortisation kosteneffizienz effizienz wirtschaftlichkeit wirtschaftlich rentabilitaet kosteneffektivitaet kostenwirksamkeit wirksamkeit lohnt kosteneff"
  ),
  ratio: tells(0.6, "verhaeltnis relation"),
  reason: tells(
    1,
    "warum-begruendung herleitung begruendungen begruendung begruend grund gruende ursachen ursache"
  ),
} as const satisfies Readonly<Record<string, Meaning>>;
