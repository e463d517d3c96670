import type { Source } from "../kind.ts";
import { type ColumnHints, columnHints } from "./columnHints.ts";
import { type DetectedScale, type MarkedCell, unclearScale } from "./detectedScale.ts";
import { figureScale, shareScale } from "./figureScale.ts";
import { legendParts } from "./ratingLegend.ts";
import { type Mark, markOf } from "./ratingMark.ts";
import { scaleHints } from "./scaleHints.ts";
import { signScale } from "./signScale.ts";

type Group = Mark["is"];

/** Decides how a column writes ratings, from all its cells, the legend's lines and its heading. */
export function detectScale(
  sources: readonly Source[],
  legend: string,
  heading: string
): DetectedScale {
  const marked = sources.map((source) => ({ source, mark: markOf(source) }));
  const group = mainGroup(marked);
  const ofGroup = marked.filter(({ mark }) => mark.is === group);
  const hints = () => columnHints(legend, heading);
  if (group === "signs") return signScale(ofGroup, hints());
  if (group === "words") return wordScale(ofGroup, legend, heading);
  if (group === "letter") return letterScale(ofGroup, hints());
  if (group === "of") return shareScale(ofGroup);
  return figureScale(
    marked.filter(({ mark }) => mark.is === "figure"),
    hints(),
    heading
  );
}

const judged: readonly Group[] = ["figure", "of", "signs", "words", "letter"];

/** The way of writing most cells share. */
function mainGroup(marked: readonly MarkedCell[]): Group | undefined {
  const counts = judged.map((is) => marked.filter(({ mark }) => mark.is === is).length);
  const most = Math.max(...counts);
  return most === 0 ? undefined : judged[counts.indexOf(most)];
}

function wordScale(cells: readonly MarkedCell[], legend: string, heading: string): DetectedScale {
  const very = cells.some(
    ({ mark }) => mark.is === "words" && mark.levels.some((level) => level.startsWith("very"))
  );
  const told = [
    heading,
    ...legendParts(legend, heading).flatMap(({ text, bond }) => (bond === 2 ? [text] : [])),
  ];
  return very || told.some((text) => scaleHints(text).fiveWords)
    ? {
        scale: "words5",
        why: "Wörter von „sehr gering“ bis „sehr hoch“, gelesen als 1, 2, 4, 5, 6",
      }
    : { scale: "words3", why: "Wörter „gering“, „mittel“, „hoch“, gelesen als 2, 4, 6" };
}

function letterScale(cells: readonly MarkedCell[], { hints }: ColumnHints): DetectedScale {
  if (cells.some(({ mark }) => mark.is === "letter" && mark.letter > "C"))
    return unclearScale("Buchstaben über C");
  return hints.reversed
    ? { scale: "letters3 reversed", why: "Buchstaben laut Legende, A→2, B→4, C→6" }
    : { scale: "letters3", why: "Buchstaben, A→6, B→4, C→2" };
}
