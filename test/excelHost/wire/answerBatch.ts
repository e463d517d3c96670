import { type Action, actionType, type Batch, type BatchAnswer, type Result } from "./batch.ts";
import { type ErrorCode, HostError, hostError, notPlayed } from "./hostError.ts";
import { type HostObject, isHostObject } from "./hostObject.ts";
import { query } from "./query.ts";
import { type References, resolver } from "./resolvePath.ts";

/** What one batch is answered from. */
export interface Answering {
  readonly root: HostObject;
  readonly references: References;
  /** Throws ApiNotFound where the played Excel is too old for this member. */
  readonly permit: (kind: string, member: string) => void;
}

/** Runs the actions in order; what was done before an error stays done, as in Excel. */
export function answerBatch(batch: Batch, answering: Answering): BatchAnswer {
  const paths = resolver(batch, answering);
  const results: Result[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: perform(action, paths, answering) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { Results: results, Error: batchError(error, index) };
    }
  }
  return { Results: results };
}

const statusOf: Partial<Record<ErrorCode, number>> = { ItemNotFound: 404, AccessDenied: 403 };

export const batchError = ({ code, message }: HostError, ActionIndex: number) => ({
  Code: code,
  Message: message,
  HttpStatusCode: statusOf[code as ErrorCode] ?? 400,
  Location: "",
  ActionIndex,
});

function perform(
  action: Action,
  paths: ReturnType<typeof resolver>,
  { references, permit }: Answering
): unknown {
  if (action.ActionType === actionType.trace) return null;
  const object = paths.objectAt(action.ObjectPathId);
  if (action.ActionType === actionType.instantiate)
    return object ? known(object, references) : null;
  if (!object) return onNullObject(action);
  switch (action.ActionType) {
    case actionType.query:
      return { ...known(object, references), ...query(object, action.QueryInfo ?? {}, permit) };
    case actionType.method:
      return callMethod(action, object, paths, { references, permit });
    case actionType.setProperty: {
      permit(object.kind, action.Name);
      object.write(action.Name, paths.argumentsOf(action.ArgumentInfo)[0]);
      return null;
    }
    default:
      throw notPlayed(`action type ${action.ActionType}`);
  }
}

/** Loading a null object is fine, everything else would be lost: Excel objects. */
function onNullObject({ ActionType, Name }: Action): null {
  if (ActionType === actionType.query || Name === "_KeepReference") return null;
  throw hostError("ItemNotFound", `${Name} on a null object`);
}

function callMethod(
  { Name, ArgumentInfo }: Action,
  object: HostObject,
  paths: ReturnType<typeof resolver>,
  { references, permit }: Pick<Answering, "references" | "permit">
): unknown {
  if (Name === "_KeepReference") {
    references.keep(object);
    return null;
  }
  if (Name === "_RemoveReference") {
    references.remove(String(ArgumentInfo?.Arguments?.[0]));
    return null;
  }
  permit(object.kind, Name);
  const value = object.call(Name, paths.argumentsOf(ArgumentInfo));
  return isHostObject(value) ? known(value, references) : (value ?? null);
}

/** What office.js needs to find the object again in a later sync. */
function known(object: HostObject, references: References): Record<string, unknown> {
  const kept = references.idOf(object);
  return {
    ...Object.fromEntries(object.identity.map((name) => [name, object.read(name)])),
    ...(kept === undefined ? {} : { _ReferenceId: kept }),
  };
}
