import { expect, it } from "vitest";
import { scoreHeadings } from "./headingScore.ts";

it("understands headings it has never seen, and stays silent where it does not", () => {
  const { misses, ...score } = scoreHeadings();
  console.log("Überschriften", score, misses.join("\n"));
  expect.soft(score.right / score.all, "richtig zugeordnet").toBeGreaterThanOrEqual(0.85);
  expect.soft(score.mappedRight / score.mapped, "davon richtig").toBeGreaterThanOrEqual(0.99);
  expect.soft(score.foreignMapped / score.foreign, "fremde Spalten").toBeLessThanOrEqual(0.03);
});
