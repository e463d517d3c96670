import { globSync } from "node:fs";
import { describe } from "vitest";
import { yearByMail } from "./year/yearByMail.ts";

const folder = "demo/eschenfurt";

// What the files hold and what stays of it: see the demo town's own README.
describe("a whole year by mail in the demo town", () => {
  yearByMail({
    name: "eschenfurt",
    settings: `${folder}/settings.json`,
    files: globSync(`${folder}/*.{xlsx,csv}`),
    periods: ["2025", "2026"],
    refused: [],
    reported: 71,
    answered: ["blocking", "duplicate"],
    published: 51,
  });
});
