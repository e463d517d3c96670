/** What every option means, for `katalog BEFEHL --help`; options of one name mean the same everywhere. */
const optionHelp: Readonly<Record<string, string>> = {
  "-o": "wohin geschrieben wird; fehlt der Ordner, wird er angelegt",
  "--account": "Name des Speicherkontos in der Cloud",
  "--answers": "Antworten auf Klärungsfälle: die ausgefüllte Arbeitsmappe oder eine JSON-Datei",
  "--at": "Tag und Uhrzeit, die festgehalten werden; ohne Angabe: jetzt",
  "--audience": "für wen das Ergebnis gedacht ist; alles andere bleibt weg",
  "--base": "letzter Stand, auf den aufgebaut wird",
  "--by": "Name der Person oder Stelle, die das tut; wird festgehalten",
  "--catalogue": "Entwurf oder Stand, aus dem das Ergebnis entsteht",
  "--committee": "Gremium, für das die Vorlage bestimmt ist",
  "--complete":
    "diese Dienststelle hat alles gemeldet; was fehlt, ist weggefallen (mehrfach möglich)",
  "--corrects": "Stand, der einen Fehler enthält und berichtigt wird; braucht auch --reason",
  "--data": "eigene Angaben zur Vorlage, z. B. Betreff und Vorlagennummer",
  "--date": "Tag der Sitzung oder Veranstaltung in der Mappe der Stabsstelle",
  "--department": "Dienststelle, von der die Dateien sind (Name, Kürzel oder Nummer)",
  "--fix":
    "berichtigt, was sicher zu berichtigen ist (Schreibweisen, erkannte Auswahlworte), in einer neuen Datei hinter -o",
  "--folder": "Ordner, in dem Klimakatalog auf diesem Rechner seine Daten hat",
  "--format": "xlsx (Arbeitsmappe), csv, json oder oparl (für Ratsinformationssysteme)",
  "--json": "das Ergebnis als JSON, für andere Programme",
  "--members":
    "Liste der Mitglieder (csv oder xlsx): Name, Funktion, Kontakt, Verzeichnis, Konto, Rollen, Fachbereiche, Themenfelder, Vertritt, Bis",
  "--municipality": "Kennung der Kommune, falls dort mehrere liegen",
  "--nothing": "diese Dienststelle hat nichts zu melden, Fehlanzeige (mehrfach möglich)",
  "--office":
    "Mappe der Stabsstelle mit Sitzungen, Veranstaltungen und Haushalt („katalog office“ schreibt sie)",
  "--partial": "die Meldung bringt nur Ergänzungen; was fehlt, bleibt, wie es war",
  "--period": "Berichtszeitraum; ohne Angabe: der eine, der in den Einstellungen offen ist",
  "--previous": "Stand davor, zum Vergleichen",
  "--profile": "Zuordnung der Spalten, die „katalog profile“ geschrieben hat",
  "--reason": "Grund der Berichtigung",
  "--received": "wie die Meldung kam: pane (aus Excel), file (als Datei) oder mail (per E-Mail)",
  "--released-by": "Name der Leitung, die die Meldung freigegeben hat",
  "--replaces": "Vorlage, die diese ersetzt (die Datei .oparl.json daneben)",
  "--settings": "Einstellungen der Kommune: Themenfelder, Dienststellen, Berichtszeiträume",
  "--template": "eigenes Word-Muster (.docx) mit Wappen und Kopf der Kommune",
  "--today": "Tag, zu dem gerechnet wird, was überfällig ist; ohne Angabe: heute",
  "--topic": "Themenfeld, um das es geht",
  "--version": "letzter veröffentlichter Stand",
};

/** The options that a usage line names, each with its meaning, one a line; "" where it names none. */
export function optionLines(usage: string): string {
  const named = [...new Set(usage.match(/(?<![\p{L}\d])--?[a-z][a-z-]*/gu))];
  const width = Math.max(...named.map((option) => option.length), 0);
  return named.map((option) => `  ${option.padEnd(width)}  ${optionHelp[option] ?? ""}\n`).join("");
}
