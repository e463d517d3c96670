import { describe, expect, it } from "vitest";
import { scoreLabelledFolder } from "./labelledLikeness.ts";

/** Folders with csv files, settings.json and pairs.json, written by people who know no dictionary of ours. */
const folders = (process.env["KLIMAKATALOG_LABELLED"] ?? "").split(":").filter((one) => one !== "");

describe("likeness on folders that others have labelled", () => {
  it.runIf(folders.length > 0).each(folders)("reaches its level in %s", (folder) => {
    const { missed, wrong, ...score } = scoreLabelledFolder(folder);
    console.log(folder, score);
    if (process.env["KLIMAKATALOG_SHOW"]) console.log([...missed, "", ...wrong].join("\n"));
    expect.soft(score.f1).toBeGreaterThanOrEqual(0.85);
    expect.soft(score.surePrecision).toBeGreaterThanOrEqual(0.98);
    expect.soft(score.recallOf["easy"]).toBeGreaterThanOrEqual(0.99);
    expect.soft(score.neighboursAsked).toBeLessThanOrEqual(0.05);
  });
});
