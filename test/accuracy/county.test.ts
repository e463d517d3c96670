import { fileURLToPath } from "node:url";
import { it } from "vitest";
import { expectLevel } from "./expectLevel.ts";

it("reads the workbooks of a county by another hand on the same level", () => {
  expectLevel("Landkreis", fileURLToPath(new URL("county", import.meta.url)));
});
