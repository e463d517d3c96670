/**
 * Scores likeness on folders with csv files, settings.json and pairs.json, written by people who know no
 * dictionary of ours: node test/accuracy/scoreLabelled.ts FOLDER…; a program, since the folders are theirs.
 */
import { scoreLabelledFolder } from "./labelledLikeness.ts";

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error("scoreLabelled: Bitte mindestens einen Ordner mit pairs.json angeben.");
  process.exitCode = 2;
}
for (const folder of folders) {
  const { missed, wrong, ...score } = scoreLabelledFolder(folder);
  console.log(folder, score);
  if (process.env["KLIMAKATALOG_SHOW"]) console.log([...missed, "", ...wrong].join("\n"));
  const reached =
    score.f1 >= 0.85 && score.surePrecision >= 0.98 && (score.recallOf["easy"] ?? 0) >= 0.99;
  if (!reached) process.exitCode = 1;
}
