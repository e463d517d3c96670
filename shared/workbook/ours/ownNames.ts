/**
 * Names by which our workbook is known again, whatever else was renamed in it. They stand apart from
 * the layouts that bear them, so that whoever only reads loads no layout.
 */
export const checksSheet = "Prüfung";
export const mappingSheet = "Zuordnung";
export const questionsSheet = "Klärungsfälle";
export const changesSheet = "Änderungen";
export const actorsSheet = "Akteure";

/** Marks the sheet of figures. */
export const overviewName = "Katalog_Übersicht";

/** Marks lists of choices. */
export const listPrefix = "Liste_";
