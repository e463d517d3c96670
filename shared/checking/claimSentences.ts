import type { Sentence } from "./sentence.ts";

/** Claims that do not hold. */
export const claimSentences = {
  wantedFieldMissing: {
    says: [
      "Auf diesem Blatt sind noch leer: {gaps}.",
      "Auf diesem Blatt gibt es keinen Platz für: {labels}. Offen sind auch: {officeLabels} (zuständig: {office}).",
      "Auf diesem Blatt gibt es keinen Platz für: {labels}.",
      "Auf diesem Blatt gibt es keinen Platz für: {officeLabels}.",
      "Hier fehlt noch eine Angabe.",
    ],
    remedy: [
      "Bitte nachtragen, soweit bekannt.{gaps|}",
      "Bitte nach dem Übernehmen in der Katalogtabelle ergänzen, soweit bekannt.{labels|}",
      "Bitte ergänzen, soweit bekannt; zuständig ist sonst: {office}.{officeLabels|}",
      "Bitte ergänzen, soweit bekannt.",
    ],
  },
  endBeforeStart: {
    says: ["Das Ende ({end}) liegt vor dem Beginn ({start}).", "Das Ende liegt vor dem Beginn."],
    remedy: ["Bitte beide Zeitangaben prüfen."],
  },
  continuousHasNoEnd: {
    says: [
      "Die Maßnahme ist als Daueraufgabe gekennzeichnet, hat hier aber ein Ende.",
      "Eine Daueraufgabe hat kein Ende.",
    ],
    remedy: ["Bitte das Ende löschen oder bei Daueraufgabe „Nein“ wählen."],
  },
  phaseAndAssessmentDisagree: {
    says: [
      "Umsetzungsphase „{phase}“ und Ampel „{assessment}“ passen nicht zusammen.",
      "Umsetzungsphase „{phase}“ und Umsetzungsgrad {completion} passen nicht zusammen.",
      "Die Angaben zum Stand der Umsetzung passen nicht zusammen.",
    ],
    remedy: ["Bitte beides prüfen und eines davon ändern."],
  },
  reasonMissing: {
    says: ["Die Maßnahme ist „{state}“, aber der Grund fehlt.", "Der Grund fehlt."],
    remedy: ["Bitte in einem Satz begründen."],
  },
  runningWithoutAssessment: {
    says: ["Die Maßnahme ist „{phase}“, aber die Ampel fehlt.", "Die Ampel fehlt."],
    remedy: ["Bitte „im Plan“, „gefährdet“, „verzögert“ oder „unbekannt“ wählen."],
  },
  codeMalformed: {
    says: [
      "„{found}“ hat nicht die Form einer Maßnahmen-Nr.",
      "Der Eintrag hat nicht die Form einer Maßnahmen-Nr.",
    ],
    remedy: ["Bitte Buchstaben und Zahl ohne Leerzeichen eintragen, z. B. MW6 oder BS4.1."],
  },
  codeUsedTwice: {
    says: [
      "„{code}“ ist zweimal vergeben: hier für „{title}“ und {otherPlace} für „{otherTitle}“.",
      "„{code}“ steht auch {otherPlace}, vermutlich für dieselbe Maßnahme.",
      "Diese Nummer ist mehrfach vergeben.",
    ],
    remedy: [
      "Bitte eine der beiden Maßnahmen neu nummerieren.{otherTitle|}",
      "Bitte die Zeilen zusammenführen oder eine davon neu nummerieren.",
    ],
  },
  linkUnknown: {
    says: [
      "„{mention}“ sieht wie eine Maßnahmen-Nr. aus, eine Maßnahme {code} ist hier aber nicht bekannt.",
      "Eine Maßnahme {code} ist hier nicht bekannt; der Titel „{title}“ gehört zu {otherCode}.",
      "Eine Maßnahme {code} ist hier nicht bekannt.",
      "Die genannte Maßnahme ist hier nicht bekannt.",
    ],
    remedy: [
      "Bitte prüfen, ob {otherCode} gemeint ist.",
      "Bitte die Nummer prüfen; kommt die Maßnahme aus einem anderen Fachbereich, kann der Eintrag so bleiben.",
    ],
  },
  linkTitleOfAnother: {
    says: [
      "Neben {code} steht der Titel „{title}“; {code} heißt aber „{ownTitle}“, und der Titel gehört zu {otherCode}.",
      "Neben {code} steht der Titel „{title}“; {code} heißt aber „{ownTitle}“.",
      "Nummer und Titel gehören zu verschiedenen Maßnahmen.",
    ],
    remedy: [
      "Bitte prüfen, ob {otherCode} gemeint ist.",
      "Bitte prüfen, welche Maßnahme gemeint ist.",
    ],
  },
  ratingOutsideBand: {
    says: [
      "Eingetragen sind {dots} von 6 Punkten, üblich wären {usual}: {basis}.",
      "Die Bewertung weicht deutlich von den genannten Mengen und Kosten ab.",
    ],
    remedy: [
      "Bitte Bewertung und Zahlen noch einmal vergleichen; der Vorschlag ist nur ein Anhalt.",
    ],
  },
  savingMissing: {
    says: [
      "Die Maßnahme wirkt direkt und hat {dots} von 6 Punkten, aber die Einsparung in Tonnen fehlt.",
      "Die Einsparung in Tonnen fehlt.",
    ],
    remedy: ["Bitte eine Schätzung in t CO₂e je Jahr eintragen, soweit bekannt."],
  },
  priorityFarFromOthers: {
    says: [
      "Die Priorität hat {dots} von 6 Punkten, die drei anderen Bewertungen im Mittel {mean}.",
      "Die Priorität weicht deutlich von den drei anderen Bewertungen ab.",
    ],
    remedy: ["Bitte prüfen oder unter „Begründung der Bewertung“ kurz erklären."],
  },
  partsExceedWhole: {
    says: [
      "Die Teile {codes} ergeben zusammen {sum}, das Ganze ist mit {whole} angegeben.",
      "Die Teile ergeben zusammen mehr als das Ganze.",
    ],
    remedy: ["Bitte die Zahlen der Teile und des Ganzen prüfen."],
  },
  quantityImplausible: {
    says: [
      "{value} {reason}.",
      "„{found}“ ist als Menge nicht glaubhaft.",
      "Die Menge ist nicht glaubhaft.",
    ],
    remedy: [
      "Bitte Zahl und Einheit prüfen: gemeint sind {unit}.",
      "Bitte Zahl und Einheit prüfen.",
    ],
  },
  progressUnchanged: {
    says: ["Der Text ist derselbe wie im letzten Berichtszeitraum."],
    remedy: ["Bitte auf den neuen Stand bringen oder leeren, wenn es nichts Neues gibt."],
  },
  personalData: {
    says: [
      "„{found}“ ist eine {what}; dieses Feld wird in Vorlagen gedruckt.",
      "Hier stehen Kontaktdaten; dieses Feld wird in Vorlagen gedruckt.",
    ],
    remedy: ["Bitte hier streichen und unter „Ansprechperson“ eintragen; das wird nie gedruckt."],
  },
  strategicUnmarked: {
    says: [
      "Die Maßnahme ist als Strategieprojekt gekennzeichnet, aber {against}.",
      "Die Maßnahme ist langfristig angelegt und hat {dots} von 6 Punkten beim THG-Minderungspotenzial, ist aber nicht als Strategieprojekt gekennzeichnet.",
      "Die Kennzeichnung als Strategieprojekt passt nicht zu den übrigen Angaben.",
    ],
    remedy: ["Bitte bei Strategieprojekt „Ja“ oder „Nein“ wählen."],
  },
  textStartsLikeFormula: {
    says: [
      "„{found}“ beginnt wie eine Formel; Excel könnte daraus einen Fehler machen.",
      "Der Text beginnt wie eine Formel.",
    ],
    remedy: ["Bitte das Zeichen am Anfang weglassen oder ein Wort davorsetzen."],
  },
  outOfRange: {
    says: [
      "„{found}“ liegt außerhalb des möglichen Bereichs.",
      "Der Wert liegt außerhalb des möglichen Bereichs.",
    ],
    remedy: ["Bitte prüfen; erwartet: {expected}.", "Bitte den Wert prüfen."],
  },
  costLevelUnlikely: {
    says: [
      "Die Stufe „{level}“ passt nicht zu {amount}; üblich wäre „{usual}“.",
      "Stufe und Betrag passen nicht zusammen.",
    ],
    remedy: ["Bitte Stufe und Betrag vergleichen und einen davon ändern."],
  },
  writtenDifferently: {
    says: [
      "„{found}“ wird in einzelne Einträge geteilt: {entries}.",
      "„{found}“ wird als „{ours}“ geführt.",
      "Der Eintrag wird im Katalog anders geschrieben.",
    ],
    remedy: ["Bitte so übernehmen oder ändern, wenn etwas anderes gemeint ist."],
  },
} satisfies Record<string, Sentence>;
