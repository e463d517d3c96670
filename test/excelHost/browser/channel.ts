import type { EventEntry } from "../events.ts";
import type { ExcelHost } from "../excelHost.ts";
import { type DdaAnswer, type DdaCall, documentFile } from "./documentFile.ts";
import { documentSettings } from "./documentSettings.ts";

/** What office.js posts to the page around it (`Microsoft.Office.Common.Message`). */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** The far end of office.js in Excel on the web: one message in, one answer out. */
export interface Channel {
  readonly answer: (message: string) => Promise<string | undefined>;
}

const request = 0;
const invoke = 0;
const richApiRequest = 93;
const responseType = { forCalling: 0, forEventing: 1 };

/** Pushes events of the workbook through `post` once the pane has asked for them. */
export function channel(host: ExcelHost, post: (message: string) => void): Channel {
  const file = documentFile(host.file);

  async function dataFor(message: Message): Promise<unknown> {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(host);
      case "ContextActivationManager_notifyHost":
        return undefined;
      case "executeMethod":
        return execute(host, file.answer, message._data as MethodCall);
      case "richApiMessage":
        host.listen((entries) => post(reply(message, packed(entries), responseType.forEventing)));
        return { Error: 0 };
    }
    // Other events are asked for at start and never sent.
    if (message._actionType !== invoke) return { Error: 0 };
    throw new Error(`excelHost: office.js calls ${message._actionName}, which is not played`);
  }

  return {
    answer: async (text) => {
      const message = JSON.parse(text) as Message;
      if (message._messageType !== request) return undefined;
      return reply(message, await dataFor(message), responseType.forCalling);
    },
  };
}

const reply = (message: Message, data: unknown, type: number) =>
  JSON.stringify({
    _messageType: 1,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _origin: "",
    _data: data,
    _errorCode: 0,
    _responseType: type,
    _serializerVersion: 1,
  });

interface MethodCall extends DdaCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
}

async function execute(
  host: ExcelHost,
  answerFile: (dispatchId: number, call: DdaCall) => Promise<DdaAnswer | undefined>,
  call: MethodCall
): Promise<DdaAnswer> {
  const { DispatchId } = call.DdaMethod;
  if (DispatchId === richApiRequest) return answerRichApi(host, call.ArrayData ?? []);
  const answer =
    documentSettings(host.workbook, DispatchId, call) ?? (await answerFile(DispatchId, call));
  if (!answer) throw new Error(`excelHost: office.js calls method ${DispatchId}, not played`);
  return { Version: 1, ...answer };
}

/** Events travel as lists: category, type, target, message, id, whether somebody else was it. */
const packed = (entries: readonly EventEntry[]) => ({
  ArrayData: entries.map(({ messageCategory, messageType, targetId, message }) => [
    messageCategory,
    messageType,
    targetId,
    message,
    "",
    false,
  ]),
});

/** The request as office.js packs it: custom data, method, path, headers, body, flags … */
const bodyPosition = 4;

function answerRichApi(host: ExcelHost, parts: readonly unknown[]): DdaAnswer {
  const { refused, body } = host.answer(String(parts[bodyPosition]));
  if (refused) return { Version: 1, Error: refused.number };
  return { Version: 1, Error: 0, Data: [200, [], body] };
}

const excelOnTheWeb = 16;

/** Everything office.js wants to know before it calls Office.onReady. */
const appContext = ({ options }: ExcelHost) => ({
  _id: "excelHost",
  _appName: excelOnTheWeb,
  _appVersion: "16.00",
  _appUILocale: options.language,
  _dataLocale: options.language,
  _docUrl: "https://excel.test/Arbeitsmappe.xlsx",
  _clientMode: 1,
  _settings: [],
  _reason: "inserted",
  _osfControlType: 1,
  _eToken: "",
  _correlationId: "excelHost",
  _appInstanceId: "excelHost",
  _requirementMatrix: JSON.stringify({
    ExcelApi: options.requirementSet,
    SharedRuntime: "1.1",
    DialogApi: "1.2",
    File: "1.1",
    CompressedFile: "1.1",
  }),
  _hostFullVersion: "16.0.0.0",
  _clientWindowHeight: 800,
  _clientWindowWidth: 350,
  _addinName: "Klimakatalog",
});
