import type { Draft, Version } from "../../catalogue/draft.ts";
import { measuresOfPeriod } from "../../catalogue/measures/measuresOfPeriod.ts";
import { measureLinks } from "../catalogue/measureLink.ts";
import type { StructuredInput } from "../catalogue/structuredInput.ts";
import { type MoreSheets, structuredLayout } from "../catalogue/structuredLayout.ts";
import { questionsLayout } from "../questions/questionsLayout.ts";
import type { WorkbookLayout } from "../sheetLayout.ts";
import { actorsLayout } from "./actorsLayout.ts";
import { changesLayout } from "./changesLayout.ts";

/**
 * The workbook of a whole town's draft: the catalogue with questions to answer, what changed since
 * the last version, and the register of actors. `input` holds the draft's measures in its order.
 */
export function townLayout(input: StructuredInput, draft: Draft, base?: Version): WorkbookLayout {
  const known = new Set(base?.answers.map(({ key }) => key));
  const given = draft.answers.filter(({ key }) => !known.has(key));
  return structuredLayout(input, undefined, {
    more: (columns): MoreSheets => {
      const link = measureLinks(columns, draft.catalogue.length);
      const { layout, lists, hidden } = questionsLayout(draft, given, link);
      return {
        first: [layout, changesLayout(draft, base, link)],
        last: [actorsLayout(measuresOfPeriod(draft), draft.settings)],
        lists,
        hidden,
      };
    },
    kind: "town",
    ...(draft.base && { base: draft.base }),
  });
}
