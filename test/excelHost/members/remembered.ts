import { notPlayed } from "../wire/hostError.ts";

/** Something of Excel whose properties are only kept and given back, under the way that leads to them. */
export interface Remembering {
  readonly memory: Map<string, unknown>;
  readonly path: string;
}

/** What nobody set is not guessed: reading it fails, unless a standard is given. */
export const remembered = (
  names: readonly string[],
  standards: Readonly<Record<string, unknown>> = {}
) => ({
  values: Object.fromEntries(
    names.map((name) => [name, (target: Remembering) => recall(target, name, standards)])
  ),
  settable: Object.fromEntries(
    names.map((name) => [
      name,
      ({ memory, path }: Remembering, value: unknown) => void memory.set(path + name, value),
    ])
  ),
});

function recall(
  { memory, path }: Remembering,
  name: string,
  standards: Readonly<Record<string, unknown>>
) {
  if (memory.has(path + name)) return memory.get(path + name);
  if (name in standards) return standards[name];
  throw notPlayed(`what ${path}${name} is at first`);
}

export const within = ({ memory, path }: Remembering, part: string): Remembering => ({
  memory,
  path: `${path}${part}.`,
});
