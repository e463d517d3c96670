/** Names that reach into every object of the language. No table of ours has them. */
const forbidden = new Set(["__proto__", "constructor", "prototype"]);
const deepest = 64;

/** Whether parsed JSON is not nested beyond all measure and names nothing that every object has. */
export function isHarmless(value: unknown, depth = 0): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (depth > deepest) return false;
  if (Array.isArray(value)) return value.every((each) => isHarmless(each, depth + 1));
  return Object.entries(value).every(
    ([key, each]) => !forbidden.has(key) && isHarmless(each, depth + 1)
  );
}
