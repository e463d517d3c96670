/** Names that reach into every object of the language. No table of ours has them. */
const forbidden = new Set(["__proto__", "constructor", "prototype"]);
const deepest = 64;
/** Maps of ours have a key for each column or measure of a body; more only costs time to look at. */
const mostKeys = 20_000;

/** Whether parsed JSON is neither deep nor wide beyond all measure and names nothing that every object has. */
export function isHarmless(value: unknown, depth = 0): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (depth > deepest) return false;
  if (Array.isArray(value)) return value.every((each) => isHarmless(each, depth + 1));
  const entries = Object.entries(value);
  return (
    entries.length <= mostKeys &&
    entries.every(([key, each]) => !forbidden.has(key) && isHarmless(each, depth + 1))
  );
}
