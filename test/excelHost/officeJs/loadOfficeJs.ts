import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import type { ExcelHost } from "../excelHost.ts";
import { officeJsPath } from "./officeJsPath.ts";

/** What one request of the library gives back to it. */
interface ExecutorAnswer {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: unknown;
}

interface RequestMessage {
  readonly Body: object;
}

/** The parts of the library that are not in its types. */
interface Insides {
  readonly SessionBase: { new (): object; _overrideSession: unknown };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: unknown) => void;
}

/**
 * Loads the genuine, unmodified library into this realm, as Excel on the web does into the pane's,
 * and lets every Excel.run end at the host given. Once a process; the host can be changed.
 */
export function loadOfficeJs(): void {
  if ("Excel" in globalThis) return;
  standIns();
  const file = officeJsPath("excel-web-16.00.debug.js");
  new Script(readFileSync(file, "utf8"), { filename: file }).runInThisContext();
}

/** From now on every Excel.run talks to this host. */
export function connect(host: ExcelHost): void {
  const insides = OfficeExtension as unknown as Insides;
  const session = Object.assign(new insides.SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: async () => ({ url: "", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_custom: unknown, _flags: number, { Body }: RequestMessage) =>
        executed(host, JSON.stringify(Body)),
    }),
  });
  insides.SessionBase._overrideSession = session;
  insides._testSetRichApiMessageReadyImpl(async () => {});
  host.listen((entries) => insides._testTriggerRichApiMessageEvent({ entries }));
}

function executed(host: ExcelHost, request: string): ExecutorAnswer {
  const { refused, body } = host.answer(request);
  return {
    HttpStatusCode: refused ? 413 : 200,
    ErrorCode: refused?.code ?? "",
    ErrorMessage: refused?.code ?? "",
    Headers: {},
    Body: refused ? null : JSON.parse(body),
  };
}

/** The library looks for a browser when it loads; these few names are all it takes. */
function standIns(): void {
  const nothing = () => {};
  const element = { getElementsByTagName: () => [], appendChild: nothing, setAttribute: nothing };
  const page = {
    window: globalThis,
    document: {
      ...element,
      createElement: () => ({ ...element }),
      URL: "",
      cookie: "",
      domain: "",
    },
    location: { href: "", search: "", hash: "", hostname: "", origin: "", protocol: "https:" },
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  for (const [name, value] of Object.entries(page)) {
    if (!(name in globalThis))
      Reflect.defineProperty(globalThis, name, { value, configurable: true });
  }
  for (const name of ["localStorage", "sessionStorage"]) {
    Reflect.defineProperty(globalThis, name, { value: storage(), configurable: true });
  }
}

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}
