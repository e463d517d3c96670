import { type ArgumentInfo, type Batch, type ObjectPath, pathType } from "./batch.ts";
import { hostError, notPlayed } from "./hostError.ts";
import { type HostObject, isHostObject } from "./hostObject.ts";

/** Objects the add-in holds on to from one sync to the next (ranges above all). */
export interface References {
  readonly keep: (object: HostObject) => void;
  readonly remove: (id: string) => void;
  readonly idOf: (object: HostObject) => string | undefined;
  readonly get: (id: string) => HostObject | undefined;
  /** How many are held: an add-in that forgets `untrack` makes Excel slow. */
  readonly count: () => number;
}

export function references(): References {
  const byId = new Map<string, HostObject>();
  const ids = new Map<HostObject, string>();
  let made = 0;
  return {
    keep: (object) => {
      if (ids.has(object)) return;
      made += 1;
      byId.set(`ref${made}`, object);
      ids.set(object, `ref${made}`);
    },
    remove: (id) => {
      const object = byId.get(id);
      byId.delete(id);
      if (object) ids.delete(object);
    },
    idOf: (object) => ids.get(object),
    get: (id) => byId.get(id),
    count: () => byId.size,
  };
}

interface Reach {
  readonly root: HostObject;
  readonly references: References;
  readonly permit: (kind: string, member: string) => void;
}

/** Finds the object each path of a batch leads to, every path once: `tables.add` must not happen twice. */
export function resolver(batch: Batch, reach: Reach) {
  const found = new Map<number, HostObject | undefined>();

  function objectAt(id: number): HostObject | undefined {
    if (found.has(id)) return found.get(id);
    const path = batch.ObjectPaths[id];
    if (!path) throw notPlayed(`object path ${id} is missing`);
    const object = follow(path);
    found.set(id, object);
    return object;
  }

  function follow(path: ObjectPath): HostObject | undefined {
    switch (path.ObjectPathType) {
      case pathType.root:
        return reach.root;
      case pathType.newObject:
        return internalService(path.Name);
      case pathType.nullObject:
        return undefined;
      case pathType.reference:
        return kept(path.Name, reach.references);
      default:
        return fromParent(path);
    }
  }

  function fromParent(path: ObjectPath): HostObject | undefined {
    const parent = objectAt(path.ParentObjectPathId ?? 0);
    // A child of a null object is a null object.
    if (!parent) return undefined;
    const object = step(path, parent);
    if (object === undefined || isHostObject(object)) return object;
    throw notPlayed(`${parent.kind}.${path.Name} is no object`);
  }

  function step(path: ObjectPath, parent: HostObject): unknown {
    const args = argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === pathType.indexer) return parent.at(args[0]);
    reach.permit(parent.kind, path.Name);
    return path.ObjectPathType === pathType.method
      ? parent.call(path.Name, args)
      : parent.read(path.Name);
  }

  const argumentsOf = (info: ArgumentInfo | undefined): readonly unknown[] =>
    (info?.Arguments ?? []).map((argument, at) => {
      const path = info?.ReferencedObjectPathIds?.[at];
      return typeof path === "number" && path > 0 ? objectAt(path) : withObjects(argument);
    });

  /** Replaces `{_ObjectPathId}` inside a rule by the object; arrays of values pass as they are. */
  function withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return objectAt(Number(value._ObjectPathId));
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, withObjects(part)])
    );
  }

  return { objectAt, argumentsOf };
}

function kept(id: string, references: References): HostObject {
  const object = references.get(id);
  if (!object) throw hostError("InvalidReference", `nothing is kept as ${id}`);
  return object;
}

/** office.js tells its host that it is ready for events. */
function internalService(name: string): HostObject {
  if (name !== "Microsoft.InternalService.AddinInternalService") throw notPlayed(name);
  return {
    kind: name,
    target: undefined,
    read: (member) => {
      throw notPlayed(`${name}.${member}`);
    },
    write: (member) => {
      throw notPlayed(`${name}.${member}`);
    },
    call: () => null,
    at: () => undefined,
    items: undefined,
    scalars: [],
    identity: [],
  };
}
