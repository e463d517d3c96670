import type { QueryInfo } from "./batch.ts";
import { type HostObject, isHostObject } from "./hostObject.ts";

type Permit = (kind: string, member: string) => void;
type Loaded = Record<string, unknown>;

/** Answers one `load`: "values", "format/fill/color", "items/name", or everything plain. */
export function query(object: HostObject, info: QueryInfo, permit: Permit): Loaded {
  const wanted = [...(info.Select ?? []), ...(info.Expand ?? []).map((part) => `${part}/*`)];
  const load = loader(permit);
  if (!object.items) return load(object, wanted);
  const { Top = Number.POSITIVE_INFINITY, Skip = 0 } = info;
  return load(object, wanted, (items) => items.slice(Skip, Skip + Top));
}

function loader(permit: Permit) {
  type Pick = (items: readonly HostObject[]) => readonly HostObject[];

  function load(
    object: HostObject,
    paths: readonly string[],
    pick: Pick = (items) => items
  ): Loaded {
    return object.items ? collection(object, paths, pick(object.items())) : single(object, paths);
  }

  function collection(
    object: HostObject,
    paths: readonly string[],
    items: readonly HostObject[]
  ): Loaded {
    const own = paths.filter((path) => object.scalars.includes(wireName(path)));
    const ofItems = paths
      .filter((path) => !own.includes(path) && path !== "items")
      .map((path) => path.replace(/^items\//, ""));
    const all = paths.includes("items") || ofItems.length === 0;
    return {
      ...single(object, own.length > 0 ? own : []),
      _Items: items.map((item) => ({
        ...single(item, item.identity),
        ...single(item, all ? [...ofItems, "*"] : ofItems),
      })),
    };
  }

  function single(object: HostObject, paths: readonly string[]): Loaded {
    const loaded: Loaded = {};
    for (const [name, rest] of byFirst(paths)) {
      if (name === "*" || name === "$all") Object.assign(loaded, scalarsOf(object));
      else loaded[wireName(name)] = member(object, wireName(name), rest);
    }
    return paths.length === 0 && !object.items ? scalarsOf(object) : loaded;
  }

  /** A plain load brings what this Excel knows, not what it is too old for. */
  function scalarsOf(object: HostObject): Loaded {
    return Object.fromEntries(
      object.scalars
        .filter((name) => permitted(object.kind, name))
        .map((name) => [name, object.read(name)])
    );
  }

  function permitted(kind: string, name: string): boolean {
    try {
      permit(kind, name);
      return true;
    } catch {
      return false;
    }
  }

  function member(object: HostObject, name: string, rest: readonly string[]): unknown {
    permit(object.kind, name);
    const value = object.read(name);
    if (isHostObject(value)) return { ...single(value, value.identity), ...load(value, rest) };
    return value ?? null;
  }

  return load;
}

/** "a/b", "a/c", "d" → a: [b, c], d: []. */
function byFirst(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [first = "", ...rest] = path.split("/");
    const group = groups.get(first) ?? [];
    if (rest.length > 0) group.push(rest.join("/"));
    groups.set(first, group);
  }
  return groups;
}

/** `values` is `Values` on the wire. */
const wireName = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
