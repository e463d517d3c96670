import type { Sentence } from "./sentence.ts";

/** Trouble met while reading a cell. */
export const readingSentences = {
  unreadable: {
    says: [
      "„{found}“ lässt sich hier nicht übernehmen; der Text bleibt erhalten.",
      "Der Inhalt lässt sich nicht übernehmen.",
    ],
    remedy: [
      "Bitte neu eintragen; erwartet: {expects}.",
      "Bitte den Inhalt prüfen und neu eintragen.",
    ],
  },
  placeholder: {
    says: ["„{found}“ steht nur als Platzhalter da.", "Hier steht nur ein Platzhalter."],
    remedy: ["Bitte die Angabe nachtragen oder die Zelle leeren."],
  },
  notADate: {
    says: [
      "„{found}“ ist keine Zeitangabe, die sich einordnen lässt.",
      "Die Zeitangabe lässt sich nicht einordnen.",
    ],
    remedy: ["Bitte ein Jahr oder Monat und Jahr eintragen, z. B. 2026 oder 03/2026."],
  },
  ratingIsAverage: {
    says: [
      "„{found}“ ist ein Mittelwert, keine Bewertung einer Maßnahme.",
      "Hier steht ein Mittelwert, keine Bewertung einer Maßnahme.",
    ],
    remedy: ["Bitte 0 bis 6 Punkte eintragen."],
  },
  ratingOutOfScale: {
    says: [
      "„{found}“ liegt außerhalb der Skala {scale}.",
      "„{found}“ liegt außerhalb der Skala dieser Spalte.",
      "Die Bewertung liegt außerhalb der Skala.",
    ],
    remedy: [
      "Bitte einen Wert der Skala {scale} eintragen.",
      "Bitte einen Wert der Skala eintragen, höchstens sechs Punkte.",
    ],
  },
  ratingScaleUnclear: {
    says: [
      "Für „{found}“ ist nicht zu erkennen, nach welcher Skala hier bewertet wurde.",
      "Es ist nicht zu erkennen, nach welcher Skala hier bewertet wurde.",
    ],
    remedy: ["Bitte die Skala in der Überschrift nennen, z. B. „(1 bis 5, 5 = am besten)“."],
  },
  dotsLostTheirColour: {
    says: [
      "Überall stehen sechs volle Punkte; beim Kopieren ging vermutlich die Farbe der leeren Punkte verloren.",
    ],
    remedy: ["Bitte die Bewertungen auf diesem Blatt prüfen und als Zahl von 0 bis 6 eintragen."],
  },
  amountImplausible: {
    says: [
      "{amount} sind mehr als eine Milliarde Euro für eine einzige Maßnahme.",
      "„{found}“ ist als Betrag nicht glaubhaft.",
      "Der Betrag ist nicht glaubhaft.",
    ],
    remedy: ["Bitte Betrag und Einheit (€, T€ oder Mio. €) prüfen."],
  },
  mixedUnits: {
    says: [
      "In „{found}“ stehen zwei Einheiten bei einer Zahl; der Betrag ist deshalb unklar.",
      "Hier stehen zwei Einheiten bei einer Zahl.",
    ],
    remedy: ["Bitte eine Zahl mit nur einer Einheit eintragen, z. B. 3.500.000 € oder 3,5 Mio. €."],
  },
  unknownChoice: {
    says: [
      "„{found}“ steht nicht in der Auswahl; gemeint ist vermutlich „{meant}“.",
      "„{found}“ steht nicht in der Auswahl.",
      "Der Eintrag steht nicht in der Auswahl.",
    ],
    remedy: [
      "Bitte einen dieser Einträge wählen: {choices}.",
      "Bitte einen Eintrag aus der Auswahlliste wählen.",
    ],
  },
  formulaError: {
    says: [
      "Die Formel in dieser Zelle ergibt den Fehler „{found}“.",
      "Die Formel in dieser Zelle ergibt einen Fehler.",
    ],
    remedy: ["Bitte die Formel berichtigen oder den Wert von Hand eintragen."],
  },
  columnTakenTwice: {
    says: [
      "Auch die Spalte {other} passt zu diesem Feld; übernommen wird nur eine.",
      "Mehrere Spalten passen zu diesem Feld; übernommen wird nur eine.",
    ],
    remedy: [
      "Bitte prüfen, ob es die richtige ist, und der anderen Spalte eine andere Überschrift geben.",
    ],
  },
  columnUncertain: {
    says: [
      "„{found}“ wurde diesem Feld zugeordnet; sicher ist das nicht.",
      "Die Zuordnung dieser Spalte ist nicht sicher.",
    ],
    remedy: ["Bitte die Zuordnung bestätigen oder die Bezeichnung deutlicher fassen."],
  },
  titleMissing: {
    says: ["Der Titel fehlt; ohne Titel kann die Maßnahme nicht gemeldet werden."],
    remedy: [
      "Bitte einen kurzen Titel eintragen oder die Zeile löschen, wenn sie keine Maßnahme ist.",
    ],
  },
} satisfies Record<string, Sentence>;
