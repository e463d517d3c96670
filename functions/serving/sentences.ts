// Said wherever something is not there, or not for the person who asks: both sound the same.

export const noDepartment =
  "Diesen Fachbereich gibt es für Sie nicht. Bitte die eigenen Fachbereiche verwenden.";
export const noSubmission =
  "Diese Meldung gibt es hier nicht. Bitte diesen Schritt noch einmal öffnen.";
export const noInquiry =
  "Diese Rückfrage gibt es hier nicht. Bitte diesen Schritt noch einmal öffnen.";
export const noTopic =
  "Dieses Themenfeld gibt es für Sie nicht. Bitte ein eigenes Themenfeld wählen.";
export const noTopicReport =
  "Diesen Themenbericht gibt es hier (noch) nicht. Bitte diesen Schritt noch einmal öffnen.";
export const noVersion =
  "Es ist noch kein Stand veröffentlicht. Bitte die Stabsstelle Klima fragen, wann einer erscheint.";
