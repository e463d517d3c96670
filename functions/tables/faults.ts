/** What storage and network say when they are not well, and trying again may help. */
const passing = new Set([408, 429, 500, 502, 503, 504]);
const lostOnTheWay = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "REQUEST_SEND_ERROR",
]);

export function isPassing(error: unknown): boolean {
  const { statusCode, code, name } = fieldsOf(error);
  if (typeof statusCode === "number") return passing.has(statusCode);
  return lostOnTheWay.has(String(code)) || name === "AbortError" || name === "TimeoutError";
}

export const statusOf = (error: unknown): number | undefined => {
  const { statusCode } = fieldsOf(error);
  return typeof statusCode === "number" ? statusCode : undefined;
};

function fieldsOf(error: unknown): {
  readonly statusCode?: unknown;
  readonly code?: unknown;
  readonly name?: unknown;
} {
  return typeof error === "object" && error !== null ? error : {};
}
