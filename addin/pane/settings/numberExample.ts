/**
 * The pattern of numbers that look like this one: "V/2026/0123" → "V/\d{4}/\d+". A year keeps its four
 * digits, other digits may be more or fewer, everything else stays as it is.
 */
export const patternLike = (example: string): string =>
  example
    .trim()
    .split(/(\d+)/)
    .map((part) => {
      if (/^(?:19|20)\d\d$/.test(part)) return "\\d{4}";
      return /^\d+$/.test(part) ? "\\d+" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    })
    .join("");
