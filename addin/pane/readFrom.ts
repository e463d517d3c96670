import { byId } from "./byId.ts";

/** The person goes on reading there, once it is painted. */
export const readFrom = (id: string): void => queueMicrotask(() => byId(id).focus());
