import { amountsArePlausible } from "./claims/amountsArePlausible.ts";
import { choicesAreKnown } from "./claims/choicesAreKnown.ts";
import { codesAreUnique } from "./claims/codesAreUnique.ts";
import { codesAreWellFormed } from "./claims/codesAreWellFormed.ts";
import { continuousTasksHaveNoEnd } from "./claims/continuousTasksHaveNoEnd.ts";
import { costLevelsFitTheirAmounts } from "./claims/costLevelsFitTheirAmounts.ts";
import { directSavingsAreQuantified } from "./claims/directSavingsAreQuantified.ts";
import { dotsKeptTheirColour } from "./claims/dotsKeptTheirColour.ts";
import { endIsNotBeforeStart } from "./claims/endIsNotBeforeStart.ts";
import { entriesAreWrittenOurWay } from "./claims/entriesAreWrittenOurWay.ts";
import { linksLeadSomewhere } from "./claims/linksLeadSomewhere.ts";
import { linkTitlesFitTheirCodes } from "./claims/linkTitlesFitTheirCodes.ts";
import { listsStandOneEntryALine } from "./claims/listsStandOneEntryALine.ts";
import { partsDoNotExceedTheWhole } from "./claims/partsDoNotExceedTheWhole.ts";
import { phaseAgreesWithAssessment } from "./claims/phaseAgreesWithAssessment.ts";
import { printedTextsNameNoContacts } from "./claims/printedTextsNameNoContacts.ts";
import { priorityFitsTheOtherRatings } from "./claims/priorityFitsTheOtherRatings.ts";
import { progressIsNew } from "./claims/progressIsNew.ts";
import { ratingsFitTheirBands } from "./claims/ratingsFitTheirBands.ts";
import { reasonsAreGiven } from "./claims/reasonsAreGiven.ts";
import { runningMeasuresAreAssessed } from "./claims/runningMeasuresAreAssessed.ts";
import { savingsArePlausible } from "./claims/savingsArePlausible.ts";
import { strategicProjectsAreMarked } from "./claims/strategicProjectsAreMarked.ts";
import { textsAreNoFormulas } from "./claims/textsAreNoFormulas.ts";
import { textsAreNoPlaceholders } from "./claims/textsAreNoPlaceholders.ts";
import { textsNameKnownCodes } from "./claims/textsNameKnownCodes.ts";
import { titleIsGiven } from "./claims/titleIsGiven.ts";
import { valuesAreInRange } from "./claims/valuesAreInRange.ts";
import { wantedFieldsAreGiven } from "./claims/wantedFieldsAreGiven.ts";
import type { Rule } from "./rule.ts";

/** Every claim of the check. Errors are only what blocks publishing (MODEL.md section 1). */
export const rules: readonly Rule[] = [
  titleIsGiven,
  wantedFieldsAreGiven,
  choicesAreKnown,
  valuesAreInRange,
  endIsNotBeforeStart,
  continuousTasksHaveNoEnd,
  phaseAgreesWithAssessment,
  reasonsAreGiven,
  runningMeasuresAreAssessed,
  codesAreWellFormed,
  codesAreUnique,
  linksLeadSomewhere,
  textsNameKnownCodes,
  linkTitlesFitTheirCodes,
  ratingsFitTheirBands,
  costLevelsFitTheirAmounts,
  directSavingsAreQuantified,
  priorityFitsTheOtherRatings,
  partsDoNotExceedTheWhole,
  amountsArePlausible,
  savingsArePlausible,
  textsAreNoPlaceholders,
  progressIsNew,
  printedTextsNameNoContacts,
  dotsKeptTheirColour,
  strategicProjectsAreMarked,
  textsAreNoFormulas,
  entriesAreWrittenOurWay,
  listsStandOneEntryALine,
];
