import { difference } from "../../../shared/consolidation/versions/difference.ts";
import { explainDifference } from "../../../shared/consolidation/versions/explainDifference.ts";
import { optionsOf } from "../options.ts";
import { readCatalogueFile } from "../readCatalogueFile.ts";
import { type Command, UsageError } from "../shell.ts";

/** What is different between two versions, or between a version and a draft. */
export const diff: Command = {
  usage: "katalog diff STAND1.json STAND2.json [--json]",
  async run(args, shell) {
    const { values, positionals } = optionsOf(args, { json: { type: "boolean" } });
    const [first, second, ...more] = positionals;
    if (first === undefined || second === undefined || more.length > 0) {
      throw new UsageError("Bitte genau zwei Stände angeben, den älteren zuerst.");
    }
    const [before, after] = [
      await readCatalogueFile(first, shell),
      await readCatalogueFile(second, shell),
    ];
    if (before.municipality !== after.municipality) {
      throw new UsageError("Die beiden Stände gehören zu verschiedenen Kommunen.");
    }
    const found = difference(before, after);
    if (values.json) shell.out(`${JSON.stringify(found, null, 2)}\n`);
    else shell.out(differenceText(found));
    return 0;
  },
};

function differenceText(found: ReturnType<typeof difference>): string {
  const { from, to, unchanged } = found;
  const parts = explainDifference(found).map(({ heading, sentences }) =>
    [`${heading} (${sentences.length})`, ...sentences.map((sentence) => `  • ${sentence}`)].join(
      "\n"
    )
  );
  const same = `Unverändert: ${unchanged.length}`;
  return `${[`${from} und ${to}`, ...parts, same].join("\n\n")}\n`;
}
