import { createRequire } from "node:module";

// The Azure host hands `@azure/functions` a module of its own, "@azure/functions-core", by a proxy around
// require (azure-functions-nodejs-worker, src/setupCoreModule.ts). This is the same for this machine, so
// that the genuine library registers and converts as it does in the cloud.

/** One binding of a function as the library registers it. */
export interface Binding {
  readonly type: string;
  readonly direction: "in" | "out";
  readonly name?: string;
  readonly methods?: readonly string[];
  readonly route?: string;
  readonly authLevel?: string;
  readonly queueName?: string;
  readonly schedule?: string;
  readonly runOnStartup?: boolean;
}

interface Metadata {
  readonly name: string;
  readonly bindings: Readonly<Record<string, Binding>>;
}

export interface RegisteredFunction {
  readonly metadata: Metadata;
  readonly callback: (...inputs: readonly unknown[]) => unknown;
}

/** What the library makes of one invocation; only the members the host calls. */
interface InvocationModel {
  getArguments(): Promise<{ readonly context: unknown; readonly inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], callback: unknown): Promise<unknown>;
  getResponse(context: unknown, result: unknown): Promise<InvocationAnswer>;
}
interface ProgrammingModel {
  getInvocationModel(core: object): InvocationModel;
}

interface InvocationAnswer {
  readonly returnValue?: unknown;
}

export type Log = (level: string, message: string, functionName: string) => void;

export interface FunctionsCore {
  readonly functions: ReadonlyMap<string, RegisteredFunction>;
  /** Runs a function as the host does; `triggerMetadata` and `data` as they come over its wire. */
  invoke(
    name: string,
    data: object,
    triggerMetadata: object,
    invocationId: string
  ): Promise<InvocationAnswer>;
}

/** To be called before any file that imports `@azure/functions`, once a process. */
export function installFunctionsCore(log: Log): FunctionsCore {
  const functions = new Map<string, RegisteredFunction>();
  let model: ProgrammingModel | undefined;
  const core = {
    version: "4.0.0",
    hostVersion: "4.1000.0",
    Disposable: class {
      dispose() {}
    },
    registerHook: () => ({ dispose() {} }),
    setProgrammingModel(given: ProgrammingModel) {
      model = given;
    },
    getProgrammingModel: () => model,
    registerFunction(metadata: Metadata, callback: RegisteredFunction["callback"]) {
      if (functions.has(metadata.name)) throw new Error(`function ${metadata.name} stands twice`);
      functions.set(metadata.name, { metadata, callback });
      return { dispose() {} };
    },
    log: (level: string, _category: string, message: string) => log(level, message, "library"),
  };
  lend("@azure/functions-core", core);
  return {
    functions,
    async invoke(name, data, triggerMetadata, invocationId) {
      const found = functions.get(name);
      if (!found || !model) throw new Error(`function ${name} is not registered`);
      const trigger = Object.entries(found.metadata.bindings).find(([, one]) => isTrigger(one));
      const request = { invocationId, inputData: [{ name: trigger?.[0], data }], triggerMetadata };
      const invocation = model.getInvocationModel({
        invocationId,
        metadata: found.metadata,
        request,
        log: (level: string, _category: string, message: string) => log(level, message, name),
      });
      const { context, inputs } = await invocation.getArguments();
      const result = await invocation.invokeFunction(context, inputs, found.callback);
      return invocation.getResponse(context, result);
    },
  };
}

export const isTrigger = ({ type }: Binding) => /trigger$/i.test(type);

/** `require(name)` answers `lent`, everywhere and from now on. */
function lend(name: string, lent: object): void {
  const Module: { readonly prototype: { require: (id: string) => unknown } } = createRequire(
    import.meta.url
  )("node:module");
  Module.prototype.require = new Proxy(Module.prototype.require, {
    apply: (target, self, given: [string]) =>
      given[0] === name ? lent : Reflect.apply(target, self, given),
  });
}
