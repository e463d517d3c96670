import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folders = ["auth", "counter", "http", "queue", "serving"];
const refusing = /(?:problem|Refusal)\(\s*"\w+",\s*("[^"]+"|`[^`]+`)/g;
/** Asks for something, or names what would be taken instead. */
const saysWhatNext = /\bbitte\b|Möglich sind|höchstens|zu beantworten|erst|bleibt/i;

const sentences = folders.flatMap((folder) =>
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
    expect(sentences.length).toBeGreaterThan(30);
    expect(sentences.filter((one) => !saysWhatNext.test(one) && !one.startsWith("$"))).toEqual([]);
  });
});
