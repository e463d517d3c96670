import { hostError, notPlayed } from "./hostError.ts";

/** One object of Excel as office.js sees it, reached by the names on the wire (`Values`, `GetCell`). */
export interface HostObject {
  readonly kind: string;
  readonly target: unknown;
  /** A value, another object, or undefined for a null object. */
  readonly read: (name: string) => unknown;
  readonly write: (name: string, value: unknown) => void;
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  readonly at: (key: unknown) => unknown;
  readonly items: (() => readonly HostObject[]) | undefined;
  /** What a plain `load()` brings, and what office.js must be told at once to know the object again. */
  readonly scalars: readonly string[];
  readonly identity: readonly string[];
}

/** A class of Excel's object model: what it can tell, what can be set, where it leads, what it does. */
export interface Kind<Target> {
  readonly name: string;
  readonly identity?: readonly string[];
  readonly values?: Readonly<Record<string, (target: Target) => unknown>>;
  readonly settable?: Readonly<Record<string, (target: Target, value: unknown) => void>>;
  readonly parts?: Readonly<Record<string, (target: Target) => HostObject | undefined>>;
  readonly methods?: Readonly<
    Record<string, (target: Target, args: readonly unknown[]) => unknown>
  >;
  readonly at?: (target: Target, key: unknown) => HostObject;
  readonly items?: (target: Target) => readonly HostObject[];
}

export const hostObjects =
  <Target>(kind: Kind<Target>) =>
  (target: Target): HostObject => {
    const member = (name: string) => `${kind.name}.${name}`;
    return {
      kind: kind.name,
      target,
      read: (name) => {
        const get = own(kind.values, name) ?? own(kind.parts, name);
        if (!get) throw notPlayed(member(name));
        return get(target);
      },
      write: (name, value) => {
        const set = own(kind.settable, name);
        if (!set) throw notPlayed(`${member(name)} cannot be set`);
        set(target, value);
      },
      call: (name, args) => {
        const method = own(kind.methods, name);
        if (!method) throw notPlayed(`${member(name)}()`);
        return method(target, args);
      },
      at: (key) => {
        if (!kind.at) throw notPlayed(`${kind.name}.getItem()`);
        return kind.at(target, key);
      },
      items: kind.items && (() => kind.items?.(target) ?? []),
      scalars: Object.keys(kind.values ?? {}),
      identity: kind.identity ?? [],
    };
  };

const own = <Value>(table: Readonly<Record<string, Value>> | undefined, name: string) =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "kind" in value && "read" in value;

/** The pair every collection of Excel has: `getItem` fails, `getItemOrNullObject` answers with nothing. */
export function orNotFound<Value>(value: Value | undefined): Value {
  if (value === undefined) throw hostError("ItemNotFound");
  return value;
}
