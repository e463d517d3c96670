import type { RouteShape } from "../../shared/exchange/route.ts";
import { type Problem, problem } from "./handler.ts";

// Storage's own ETags are weak (W/"datetime'…'") and would never match If-Match by RFC 9110; ours are
// strong, say nothing to whoever holds them, and lead back to storage's.

export const tagOf = (etag: string) => `"${Buffer.from(etag, "utf8").toString("base64url")}"`;

/** Proxies that compress make tags weak; what is inside stays the same. */
function etagIn(tag: string): string | undefined {
  const inner = /^(?:W\/)?"([A-Za-z0-9_-]{1,400})"$/.exec(tag.trim())?.[1];
  return inner === undefined ? undefined : Buffer.from(inner, "base64url").toString("utf8");
}

/** Header → the states it names. */
function statesIn(header: string | null): readonly string[] {
  return (header ?? "").split(",").flatMap((tag) => etagIn(tag) ?? []);
}

/** Whether the caller holds a state already (If-None-Match of a GET). */
export function knownStates(header: string | null): (etag: string) => boolean {
  if (header?.trim() === "*") return () => true;
  const states = statesIn(header);
  return (etag) => states.includes(etag);
}

/** The state a change was made from, or why it must not be made. */
export function seenState(
  { condition }: RouteShape,
  ifMatch: string | null,
  ifNoneMatch: string | null
): { readonly etag?: string } | Problem {
  if (condition === undefined) return {};
  if (ifMatch === null && ifNoneMatch?.trim() === "*" && condition === "createOrChange") return {};
  if (ifMatch === null || ifMatch.trim() === "*") return problem("stateNotNamed", unnamed);
  const [etag, ...more] = statesIn(ifMatch);
  if (etag !== undefined && more.length === 0) return { etag };
  return problem("changedMeanwhile", "Diesen Stand gibt es nicht (mehr). Bitte neu laden.");
}

const unnamed =
  "Die Änderung nennt nicht, welcher Stand gesehen wurde (If-Match). Bitte neu laden und noch einmal ändern, damit nichts von anderen verloren geht.";
