/** What Excel refuses, and what to do (testing/application-specific-api-error-handling). */
const sentences: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode:
    "In Excel ist noch eine Zelle in Bearbeitung. Bitte die Eingabe mit Enter abschließen und es noch einmal versuchen.",
  AccessDenied:
    "Das Blatt ist geschützt. Bitte in Excel unter „Überprüfen – Blattschutz aufheben“ den Schutz aufheben und es noch einmal versuchen.",
  ItemNotFound: "Das Blatt gibt es nicht mehr; es wurde umbenannt oder gelöscht. Bitte neu prüfen.",
  InvalidReference: "Diese Zelle gibt es nicht mehr. Bitte neu prüfen.",
  ItemAlreadyExists:
    "In der Arbeitsmappe gibt es schon ein Blatt oder eine Tabelle mit diesem Namen. Bitte umbenennen und es noch einmal versuchen.",
  RequestPayloadSizeLimitExceeded:
    "Das war für Excel im Browser auf einmal zu viel. Bitte die Arbeitsmappe in Excel auf dem Rechner öffnen und es dort noch einmal versuchen.",
  ResponsePayloadSizeLimitExceeded:
    "Das war für Excel im Browser auf einmal zu viel. Bitte die Arbeitsmappe in Excel auf dem Rechner öffnen und es dort noch einmal versuchen.",
  InsertDeleteConflict:
    "An dieser Stelle liegen andere Tabellen im Weg. Bitte Platz schaffen und es noch einmal versuchen.",
  MergedRangeConflict:
    "An dieser Stelle sind Zellen verbunden. Bitte die Verbindung aufheben und es noch einmal versuchen.",
  FilteredRangeConflict:
    "Ein Filter verdeckt Zeilen. Bitte den Filter löschen und es noch einmal versuchen.",
  ActivityLimitReached:
    "Excel ist gerade sehr beschäftigt. Bitte einen Augenblick warten und es noch einmal versuchen.",
};

/** Code of an error of Excel → a German sentence that says what to do. */
export const sentenceOfCode = (code: string): string =>
  sentences[code] ??
  `Excel hat das abgelehnt (${code}). Bitte die Arbeitsmappe speichern und es noch einmal versuchen.`;
