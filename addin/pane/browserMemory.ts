import type { Memory } from "./session.ts";

/** Local storage under a name of its own: in Excel on the web one page's storage is parted by `partition`. */
export function browserMemory(storage: Storage, partition = ""): Memory {
  const named = (key: string) => `klimakatalog/${partition}/${key}`;
  return {
    get(key) {
      try {
        return JSON.parse(storage.getItem(named(key)) ?? "null") ?? undefined;
      } catch {
        return undefined; // not written by us
      }
    },
    set(key, value) {
      try {
        storage.setItem(named(key), JSON.stringify(value));
      } catch {
        // Full or forbidden: then nothing is remembered, and nothing else is lost.
      }
    },
  };
}
