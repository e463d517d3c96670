import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as shared from "../../../functions/serving/sentences.ts";

const folders = ["auth", "counter", "http", "queue", "serving"];
const refusing = /(?:problem|Refusal)\(\s*"\w+",\s*("[^"]+"|`[^`]+`)/g;
/** Asks for something, or names what would be taken instead. */
const saysWhatNext = /\bbitte\b|Möglich sind|höchstens/i;

const written = folders.flatMap((folder) =>
  readdirSync(join("functions", folder), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => {
      const source = readFileSync(join("functions", folder, name), "utf8");
      return [...source.matchAll(refusing)].map(([, said = ""]) => said.slice(1, -1));
    })
);

describe("what the counter refuses", () => {
  it("is told with what to do next", () => {
    expect(written.length).toBeGreaterThan(30);
    const sentences = [...written.filter((one) => !one.startsWith("$")), ...Object.values(shared)];
    expect(sentences.filter((one) => !saysWhatNext.test(one))).toEqual([]);
  });
});
