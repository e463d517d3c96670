/** Entries of what the office says about a paper; the shell names them in its sentences, the pane has words of its own. */
const entries =
  "reference|fileReference|subject|leadDepartment|annexes|signature|measures|consultations|proposal|financial|climate|texts|sections|coSigners|finalSignature|handedOver|topicReports|topics?|committees?|meeting|workshop|budget|balance|replaces|paperTypes";
const named = new RegExp(` \\((?:${entries})(?:[.[][\\w.\\]]*)?(?: oder --[a-z-]+)?\\)`, "g");

/** "Das Aktenzeichen fehlt (fileReference)." → "Das Aktenzeichen fehlt." */
export const plainWords = (sentence: string): string => sentence.replace(named, "");
