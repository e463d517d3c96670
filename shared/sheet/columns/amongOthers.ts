import type { Settings } from "../../catalogue/settings/settings.ts";
import type { Cell } from "../../xlsx/grid.ts";
import type { Target } from "../headings/headingScores.ts";
import { plainReader } from "./columnReader.ts";

/** What words of a choice mean beside the others of their column, where that differs from what they mean alone. */
export function amongOthers(
  target: Target | null,
  samples: readonly Cell[],
  settings: Settings
): ReadonlyMap<string, string> {
  const written = [...new Set(samples.map(({ text }) => text.trim()))];
  if (target === "assessment") return middleOfThree(written, settings);
  return target === "phase" ? underWay(written, settings) : new Map();
}

/** "kritisch" between "planmäßig" and "verspätet" is no worst case, as it is where nothing worse is written. */
function middleOfThree(
  written: readonly string[],
  settings: Settings
): ReadonlyMap<string, string> {
  const middle = written.filter((text) => /^(eher |teilweise )?kritisch$/i.test(text));
  if (middle.length === 0) return new Map();
  const read = plainReader("assessment", settings);
  const worse = written.some(
    (text) => !middle.includes(text) && read({ text }).value === "verzögert"
  );
  return new Map(worse ? middle.map((text) => [text, "gefährdet"]) : []);
}

/** "in Arbeit" beside "geplant" and "erledigt": what is worked on is carried out, where no other word says so. */
function underWay(written: readonly string[], settings: Settings): ReadonlyMap<string, string> {
  const worked = written.filter((text) =>
    /^(wird bearbeitet|(in|i\.) ?(Arbeit|Bearbeitung|A\.|B\.))$/i.test(text)
  );
  if (worked.length === 0) return new Map();
  const read = plainReader("phase", settings);
  const others = new Set(
    written.filter((text) => !worked.includes(text)).map((text) => read({ text }).value)
  );
  const isOpen =
    others.has("in Vorbereitung") && !others.has("in Umsetzung") && !others.has("laufend");
  return new Map(isOpen ? worked.map((text) => [text, "in Umsetzung"]) : []);
}
