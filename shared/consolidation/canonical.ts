/** JSON with sorted keys and without absent values: equal facts give equal text. */
export function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  let text = "";
  for (const [key, entry] of Object.entries(value).sort(byKey)) {
    if (entry !== undefined) text += `${text ? "," : ""}${JSON.stringify(key)}:${canonical(entry)}`;
  }
  return `{${text}}`;
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
