// `npm run bench`: how fast we are beside what a user would otherwise take. Ratios count, not times:
// programs run by turns, so a busy machine slows all alike. Not a test, since times are no claims.
//   npm run bench -- [--rounds 3] [--only click,read,write,headers,consolidate,help,growth,dedup,likeness,counter,docx,pane]
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ownData, peersData } from "./benchData.ts";
import { clickSection } from "./clickSection.ts";
import { consolidateMemorySection, consolidateSection } from "./consolidateSections.ts";
import { counterSection } from "./counterSection.ts";
import { growthSection, readSection, writeSection } from "./excelSections.ts";
import { goalLine } from "./goal.ts";
import { headersSection } from "./headersSection.ts";
import { helpSection } from "./helpSection.ts";
import { dedupSection, likenessGrowthSection } from "./likenessSections.ts";
import { paneSection } from "./paneSection.ts";
import { peerFolder, workFolder } from "./peerFolder.ts";
import { docxSection, longPapersSection } from "./wordSections.ts";

const all = {
  click: [clickSection],
  read: [readSection],
  write: [(s) => writeSection(s, 1000), (s) => writeSection(s, 10_000)],
  headers: [headersSection],
  consolidate: [consolidateSection, consolidateMemorySection],
  help: [helpSection],
  growth: [growthSection],
  dedup: [(s) => dedupSection(s, 1000), (s) => dedupSection(s, 10_000)],
  likeness: [likenessGrowthSection],
  counter: [counterSection],
  docx: [(s) => docxSection(s, 100), (s) => docxSection(s, 1000), longPapersSection],
  pane: [paneSection],
};

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "3" }, only: { type: "string" } },
});
const names = values.only?.split(",") ?? Object.keys(all);
const unknown = names.filter((name) => !Object.hasOwn(all, name));
const rounds = Number(values.rounds);
if (unknown.length > 0 || !Number.isInteger(rounds) || rounds < 1) {
  console.error(`bench: --rounds ist eine Zahl ab 1, --only eine Auswahl aus ${Object.keys(all)}.`);
  process.exit(2);
}

// As the command has it (functions/cli/katalog.mjs); the peers get it alike.
process.env.NODE_COMPILE_CACHE ??= join(workFolder, "compile-cache");

const peers = peerFolder();
if (peers === undefined) {
  console.log(
    "Die Vergleichsprogramme (../shared/peers oder KLIMAKATALOG_PEERS) sind nicht da:\n" +
      "Klimakatalog läuft allein, mit den wiederholten Maßnahmen der Musterstadt; Verhältnisse fehlen.\n"
  );
}
const data = peers === undefined ? ownData(join(workFolder, "data")) : peersData(peers);

for (const section of names.flatMap((name) => all[name])) {
  const { title, table, goals, failed } = await section({ peers, data, rounds });
  console.log([title, "", table, "", ...goals.map(goalLine), ""].join("\n"));
  if (failed) process.exitCode = 1;
}
