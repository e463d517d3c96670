import type { Part } from "../paperKind.ts";
import { balancePart } from "./balancePart.ts";
import { changesPart } from "./changesPart.ts";
import { climatePart } from "./climatePart.ts";
import { annexesPart, coSigningPart, signaturePart } from "./closing.ts";
import { consultationsPart } from "./consultationsPart.ts";
import { financialPart } from "./financialPart.ts";
import { detailsPart, formulaPart, subjectPart, titlePart } from "./front.ts";
import { overduePart } from "./overduePart.ts";
import { proposalPart } from "./proposalPart.ts";
import {
  contentsPart,
  effectPart,
  effectPicturePart,
  introductionPart,
  newsPart,
  riskPart,
  statePart,
  statePicturePart,
} from "./reportParts.ts";
import { revisionPart } from "./revisionPart.ts";
import { sectionsPart } from "./sectionsPart.ts";
import { sponsorsPart } from "./sponsorsPart.ts";
import { structurePart } from "./structurePart.ts";
import { subjectsPart } from "./subjectsPart.ts";
import { summaryPart } from "./summaryPart.ts";
import { decisionsPart, topicsPart } from "./topicsPart.ts";

/** Parts that any kind of paper may have, by the names settings and paper data use. */
export const commonParts: Readonly<Record<string, Part>> = {
  betreff: subjectPart,
  titel: titlePart,
  angaben: detailsPart,
  formel: formulaPart,
  beratungsfolge: consultationsPart,
  beschlussvorschlag: proposalPart,
  kurzfassung: summaryPart,
  inhalt: contentsPart,
  einleitung: introductionPart,
  text: sectionsPart,
  sachverhalt: subjectsPart,
  bilanz: balancePart,
  stand: statePart,
  "stand mit bild": statePicturePart,
  wirkung: effectPart,
  "wirkung mit bild": effectPicturePart,
  themen: topicsPart,
  risiken: riskPart,
  überfällig: overduePart,
  entscheidungsbedarf: decisionsPart,
  neues: newsPart,
  veränderung: changesPart,
  struktur: structurePart,
  änderungen: revisionPart,
  verantwortung: sponsorsPart,
  finanzen: financialPart,
  klimarelevanz: climatePart,
  mitzeichnung: coSigningPart,
  unterschrift: signaturePart,
  anlagen: annexesPart,
};
