import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import { yearByMail } from "../addin/browser/year/yearByMail.ts";
import { expectSamples, lindenau } from "./samples.ts";
import type { Expected } from "./score.ts";

it("finds the town of Lindenau", () => expectSamples(lindenau));

/** Measures in all files, as the truth counts them. */
function counted(): number {
  const { files }: Expected = JSON.parse(readFileSync(join(lindenau, "expected.json"), "utf8"));
  return files.flatMap(({ sheets }) => sheets.flatMap(({ measures = [] }) => measures)).length;
}

describe.runIf(existsSync(lindenau))("a whole year by mail in Lindenau", () => {
  if (!existsSync(lindenau)) return;
  yearByMail({
    name: "lindenau",
    settings: join(lindenau, "settings.json"),
    files: globSync(join(lindenau, "*.{xlsx,csv}")),
    periods: ["2024", "2025"],
    refused: ["Telefonliste_Amt32_Stand_02-2025.xlsx"],
    reported: counted(),
    answered: ["blocking"],
  });
});
