import type { Rating } from "./rating.ts";

/** A rating as papers print it: readable as plain text and without colour. */
export function dots(rating: Rating | undefined): string {
  if (rating?.dots !== undefined) {
    const filled = Math.min(6, Math.max(0, rating.dots));
    return `${"●".repeat(filled)}${"○".repeat(6 - filled)} (${rating.dots} von 6)`;
  }
  return rating?.indirect ? "indirekt" : "nicht bewertet";
}
