import type { RouteName } from "../../shared/exchange/routes.ts";
import { opened, type Serve, secured } from "../auth/secured.ts";
import { accept } from "../http/accept.ts";
import { ask } from "../http/ask.ts";
import { checkTemplate } from "../http/checkTemplate.ts";
import { closePeriod } from "../http/closePeriod.ts";
import { comment } from "../http/comment.ts";
import { consolidate } from "../http/consolidate.ts";
import { correct } from "../http/correct.ts";
import { erasePerson } from "../http/erasePerson.ts";
import { extendPeriod } from "../http/extendPeriod.ts";
import { fillTemplate } from "../http/fillTemplate.ts";
import { giveBack } from "../http/giveBack.ts";
import { handIn } from "../http/handIn.ts";
import { listAudit } from "../http/listAudit.ts";
import { listComments } from "../http/listComments.ts";
import { listInquiries } from "../http/listInquiries.ts";
import { listJobs } from "../http/listJobs.ts";
import { listMembers } from "../http/listMembers.ts";
import { listPapers } from "../http/listPapers.ts";
import { listPeriods } from "../http/listPeriods.ts";
import { listPersons } from "../http/listPersons.ts";
import { listProfiles } from "../http/listProfiles.ts";
import { listQuestions } from "../http/listQuestions.ts";
import { listRequests } from "../http/listRequests.ts";
import { listSubmissions } from "../http/listSubmissions.ts";
import { listTemplates } from "../http/listTemplates.ts";
import { listTopicReports } from "../http/listTopicReports.ts";
import { listVersions } from "../http/listVersions.ts";
import { makePaper } from "../http/makePaper.ts";
import { publish } from "../http/publish.ts";
import { readAnswer } from "../http/readAnswer.ts";
import { readApiPage } from "../http/readApiPage.ts";
import { readCatalogue } from "../http/readCatalogue.ts";
import { readDifference } from "../http/readDifference.ts";
import { readDraft } from "../http/readDraft.ts";
import { readHealth } from "../http/readHealth.ts";
import { readInquiry } from "../http/readInquiry.ts";
import { readJob } from "../http/readJob.ts";
import { readJobFile } from "../http/readJobFile.ts";
import { readMe } from "../http/readMe.ts";
import { readMember } from "../http/readMember.ts";
import { readOfficeWorkbook } from "../http/readOfficeWorkbook.ts";
import { readOpenApi } from "../http/readOpenApi.ts";
import { readPaper } from "../http/readPaper.ts";
import { readPaperFile } from "../http/readPaperFile.ts";
import { readPeriod } from "../http/readPeriod.ts";
import { readPerson } from "../http/readPerson.ts";
import { readProfile } from "../http/readProfile.ts";
import { readRequestWorkbook } from "../http/readRequestWorkbook.ts";
import { readSettings } from "../http/readSettings.ts";
import { readSubmission } from "../http/readSubmission.ts";
import { readTemplate } from "../http/readTemplate.ts";
import { readTopicReport } from "../http/readTopicReport.ts";
import { readVersion } from "../http/readVersion.ts";
import { readWorkbook } from "../http/readWorkbook.ts";
import { release } from "../http/release.ts";
import { releaseTopicReport } from "../http/releaseTopicReport.ts";
import { removeMember } from "../http/removeMember.ts";
import { removeProfile } from "../http/removeProfile.ts";
import { removeTemplate } from "../http/removeTemplate.ts";
import { reply } from "../http/reply.ts";
import { startExport } from "../http/startExport.ts";
import { structureWorkbook } from "../http/structureWorkbook.ts";
import { takeAnswers } from "../http/takeAnswers.ts";
import { takeOver } from "../http/takeOver.ts";
import { undoAnswer } from "../http/undoAnswer.ts";
import { writeAnswer } from "../http/writeAnswer.ts";
import { writeMember } from "../http/writeMember.ts";
import { writePaper } from "../http/writePaper.ts";
import { writePeriod } from "../http/writePeriod.ts";
import { writePerson } from "../http/writePerson.ts";
import { writeProfile } from "../http/writeProfile.ts";
import { writeSettings } from "../http/writeSettings.ts";
import { writeTemplate } from "../http/writeTemplate.ts";
import { writeTopicReport } from "../http/writeTopicReport.ts";

/** Every route and its function; the compiler finds a route without one. */
export const httpFunctions: Readonly<Record<RouteName, Serve>> = {
  readSettings: secured("readSettings", readSettings),
  writeSettings: secured("writeSettings", writeSettings),
  listPeriods: secured("listPeriods", listPeriods),
  readPeriod: secured("readPeriod", readPeriod),
  writePeriod: secured("writePeriod", writePeriod),
  extendPeriod: secured("extendPeriod", extendPeriod),
  closePeriod: secured("closePeriod", closePeriod),
  listRequests: secured("listRequests", listRequests),
  readOfficeWorkbook: secured("readOfficeWorkbook", readOfficeWorkbook),
  readRequestWorkbook: secured("readRequestWorkbook", readRequestWorkbook),
  listSubmissions: secured("listSubmissions", listSubmissions),
  readSubmission: secured("readSubmission", readSubmission),
  handIn: secured("handIn", handIn),
  release: secured("release", release),
  accept: secured("accept", accept),
  giveBack: secured("giveBack", giveBack),
  takeAnswers: secured("takeAnswers", takeAnswers),
  takeOver: secured("takeOver", takeOver),
  consolidate: secured("consolidate", consolidate),
  listJobs: secured("listJobs", listJobs),
  readJob: secured("readJob", readJob),
  readJobFile: secured("readJobFile", readJobFile),
  readDraft: secured("readDraft", readDraft),
  listQuestions: secured("listQuestions", listQuestions),
  readAnswer: secured("readAnswer", readAnswer),
  writeAnswer: secured("writeAnswer", writeAnswer),
  undoAnswer: secured("undoAnswer", undoAnswer),
  listInquiries: secured("listInquiries", listInquiries),
  readInquiry: secured("readInquiry", readInquiry),
  ask: secured("ask", ask),
  reply: secured("reply", reply),
  readCatalogue: secured("readCatalogue", readCatalogue),
  publish: secured("publish", publish),
  correct: secured("correct", correct),
  listVersions: secured("listVersions", listVersions),
  readVersion: secured("readVersion", readVersion),
  readDifference: secured("readDifference", readDifference),
  startExport: secured("startExport", startExport),
  listTopicReports: secured("listTopicReports", listTopicReports),
  readTopicReport: secured("readTopicReport", readTopicReport),
  writeTopicReport: secured("writeTopicReport", writeTopicReport),
  releaseTopicReport: secured("releaseTopicReport", releaseTopicReport),
  listPapers: secured("listPapers", listPapers),
  readPaper: secured("readPaper", readPaper),
  writePaper: secured("writePaper", writePaper),
  makePaper: secured("makePaper", makePaper),
  readPaperFile: secured("readPaperFile", readPaperFile),
  listComments: secured("listComments", listComments),
  comment: secured("comment", comment),
  readWorkbook: secured("readWorkbook", readWorkbook),
  structureWorkbook: secured("structureWorkbook", structureWorkbook),
  listProfiles: secured("listProfiles", listProfiles),
  readProfile: secured("readProfile", readProfile),
  writeProfile: secured("writeProfile", writeProfile),
  removeProfile: secured("removeProfile", removeProfile),
  listTemplates: secured("listTemplates", listTemplates),
  readTemplate: secured("readTemplate", readTemplate),
  checkTemplate: secured("checkTemplate", checkTemplate),
  fillTemplate: secured("fillTemplate", fillTemplate),
  writeTemplate: secured("writeTemplate", writeTemplate),
  removeTemplate: secured("removeTemplate", removeTemplate),
  readMe: secured("readMe", readMe),
  listMembers: secured("listMembers", listMembers),
  readMember: secured("readMember", readMember),
  writeMember: secured("writeMember", writeMember),
  removeMember: secured("removeMember", removeMember),
  listPersons: secured("listPersons", listPersons),
  readPerson: secured("readPerson", readPerson),
  writePerson: secured("writePerson", writePerson),
  erasePerson: secured("erasePerson", erasePerson),
  listAudit: secured("listAudit", listAudit),
  readHealth: opened("readHealth", readHealth),
  readOpenApi: opened("readOpenApi", readOpenApi),
  readApiPage: opened("readApiPage", readApiPage),
};
