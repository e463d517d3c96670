/** Every reason why a file is not read, and the sentence a person reads: what it is, what to do. */
const sentences = {
  empty: "ist leer (0 Byte). Bitte die Datei noch einmal speichern oder neu herunterladen.",
  passwordProtected:
    "ist mit einem Kennwort geschützt. Bitte in Excel öffnen, unter „Datei – Informationen – Arbeitsmappe schützen“ das Kennwort entfernen und neu speichern.",
  oldExcel:
    "ist im alten Excel-Format gespeichert. Bitte in Excel öffnen und mit „Speichern unter“ als Excel-Arbeitsmappe (.xlsx) sichern.",
  binaryExcel:
    "ist eine binäre Excel-Arbeitsmappe (.xlsb). Bitte in Excel öffnen und mit „Speichern unter“ als Excel-Arbeitsmappe (.xlsx) sichern.",
  openDocument:
    "ist eine OpenDocument-Tabelle (.ods). Bitte in LibreOffice oder Excel öffnen und mit „Speichern unter“ als Excel-Arbeitsmappe (.xlsx) sichern.",
  word: "ist ein Word-Dokument. Bitte die Tabelle in eine Excel-Arbeitsmappe kopieren und als .xlsx sichern.",
  presentation:
    "ist eine Präsentation. Bitte die Tabelle in eine Excel-Arbeitsmappe kopieren und als .xlsx sichern.",
  pdf: "ist ein PDF. Bitte die zugrunde liegende Excel-Arbeitsmappe (.xlsx) schicken oder die Tabelle in eine kopieren.",
  textFile:
    "ist eine Textdatei. Bitte in Excel öffnen, prüfen, dass jede Angabe in ihrer eigenen Spalte steht, und als Excel-Arbeitsmappe (.xlsx) sichern.",
  webPage:
    "enthält eine Webseite und keine Arbeitsmappe. Bitte in Excel öffnen und mit „Speichern unter“ als Excel-Arbeitsmappe (.xlsx) sichern.",
  notAWorkbook:
    "ist keine Excel-Arbeitsmappe. Bitte eine Datei im Format .xlsx oder .csv auswählen.",
  damaged:
    "ist unvollständig oder beschädigt. Bitte noch einmal kopieren oder herunterladen; lässt sie sich in Excel öffnen, dort neu speichern.",
  missingParts:
    "ist unvollständig: In der Arbeitsmappe fehlen Teile. Bitte in Excel öffnen, reparieren lassen und neu speichern.",
  noSheets:
    "enthält kein Tabellenblatt. Bitte prüfen, ob es die richtige Datei ist, und die Tabelle in ein Tabellenblatt kopieren.",
  zipBomb:
    "wird beim Entpacken unverhältnismäßig groß und wurde deshalb nicht geöffnet. Bitte in Excel öffnen, nur die benötigten Blätter in eine neue Arbeitsmappe kopieren und als .xlsx sichern.",
  tooLarge:
    "ist zu groß. Bitte nur die Blätter mit Maßnahmen in eine neue Arbeitsmappe kopieren und diese auswählen.",
  tooManyRows:
    "hat mehr als 120.000 ausgefüllte Zeilen; so viele werden nicht auf einmal gelesen. Bitte nur die Zeilen mit Maßnahmen behalten oder die Datei in mehrere teilen.",
  tookTooLong:
    "ließ sich nicht in angemessener Zeit lesen. Bitte nur die Blätter mit Maßnahmen in eine neue Arbeitsmappe kopieren und diese auswählen.",
  outOfMemory:
    "braucht zum Lesen zu viel Speicher. Bitte nur die Blätter mit Maßnahmen in eine neue Arbeitsmappe kopieren und diese auswählen.",
  unreadable:
    "ließ sich nicht lesen. Bitte in Excel öffnen, neu als Excel-Arbeitsmappe (.xlsx) sichern und es noch einmal versuchen.",
  notFound: "wurde nicht gefunden. Bitte Namen und Ordner prüfen.",
  folder: "ist ein Ordner. Bitte die Dateien darin auswählen.",
  noPermission:
    "darf nicht gelesen werden. Bitte die Datei in Excel schließen oder die Leserechte prüfen lassen.",
} as const;

export type RefusalCode = keyof typeof sentences;

export const refusalCodes = Object.keys(sentences) as readonly RefusalCode[];

/** „X.xls“ ist im alten Excel-Format gespeichert. Bitte … `file` is the name without folders. */
export function explainRefusal(code: RefusalCode, file: string): string {
  return `„${file}“ ${sentences[code]}`;
}
