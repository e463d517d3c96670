/**
 * Words that specify a heading without changing what it asks for: "Teilziel", "Zielvorstellung", "relevante Akteure"
 * all ask for what "Ziel" and "Akteure" ask for. Folded (ae, oe, ue, ss, lower case). Data, not logic.
 */

/** First parts of compounds that leave the field what it is. */
export const plainFirsts: ReadonlySet<string> = new Set(
  "ober leit teil haupt einzel unter rahmen detail zusatz spezial fein grob roh steckbrief card karten katalog konzept ksk iksk kap karte item dach basis stadt kreis gemeinde".split(
    " "
  )
);

/** Last parts that say nothing by themselves: what stands before them is asked for. */
export const plainLasts: readonly string[] =
  "informationen information angaben angabe vorstellungen vorstellung faktoren faktor aspekte aspekt elemente element merkmale merkmal groessen groesse formulierung feld liste bausteine baustein punkte inhalte inhalt stichpunkte stichworte uebersicht".split(
    " "
  );

/** Adjectives and participles, as they stand before a noun: "operatives", "relevante", "lösende", "involvierte". */
export const adjective =
  /.{2}(lich|isch|ig|iv|al|ell|bar|haft|sam|los|end|iert|är|aer|ant|ent|ative|ierte|cht|tzt|llt|mmt|nkt|igt|zt)(e|er|es|en|em)$/;

/** Meanings that a last part keeps after a first part nobody knows; names, numbers, years, states belong to anything. */
export const speakingLasts: ReadonlySet<string> = new Set(
  "cost goal benefit background description steps lead audience support funder participation contact effort funding saving priority social obstacles progress challenges next monitoring links notes resolutions reason actors".split(
    " "
  )
);
