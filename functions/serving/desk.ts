import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import type { StoredProfile } from "../../shared/sheet/columns/profile.ts";
import type { FileReading } from "../../shared/sheet/sheetReading.ts";
import type { Answering } from "../../shared/workbook/questions/answerFromCells.ts";
import type { SignIn } from "../auth/signIn.ts";
import type { Call } from "../counter/call.ts";
import type { Counter } from "../counter/counter.ts";
import type { AnswersUpload } from "../reading/answersJob.ts";
import type { TemplateTrial, TemplateWish } from "../reading/templateJob.ts";
import type { SettingsFor } from "./recentSettings.ts";

/** What a machine lends to the functions. */
export interface Desk {
  readonly counter: Counter;
  readonly signIn: SignIn;
  readonly settingsFor: (call: Call) => SettingsFor;
  /** Reads a workbook in the limited thread. */
  readonly readUpload: (
    file: string,
    bytes: Uint8Array,
    options: {
      readonly settings: Settings;
      readonly department?: string;
      readonly profile?: StoredProfile;
    }
  ) => Promise<FileReading>;
  /** Reads the answers of a workbook with our sheet of questions in the limited thread. */
  readonly readAnswers: (
    file: string,
    bytes: Uint8Array,
    answering: Answering
  ) => Promise<AnswersUpload>;
  /** Looks a Word template over in the limited thread: why it cannot be used, in German. */
  readonly refusalOfTemplate: (bytes: Uint8Array) => Promise<string | undefined>;
  /** The same with everything there is to say of it, or filled once to see. */
  readonly tryTemplate: (bytes: Uint8Array, wish: TemplateWish) => Promise<TemplateTrial>;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Ids, counts and times only: never a name, never the text of a measure. */
  readonly log: (entry: LogEntry) => void;
  /** Version of the program. */
  readonly version: string;
  /** Origins of panes that are served from elsewhere. */
  readonly paneOrigins: readonly string[];
  /** Files of the page that shows the interface; undefined when there is none of that name. */
  readonly apiPage: (page: string) => Promise<{ media: string; bytes: Uint8Array } | undefined>;
}

export interface LogEntry {
  readonly level: "info" | "warning" | "error";
  readonly what: string;
  readonly request: string;
  readonly [fact: string]: string | number | boolean | undefined;
}
