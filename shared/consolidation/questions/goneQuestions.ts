import type { CatalogueMeasure, Version } from "../../catalogue/draft.ts";
import type { Question } from "../../catalogue/question.ts";
import { byText } from "../comparePlaces.ts";
import type { Hashes } from "../hashes.ts";
import { senderOf } from "../identity/baseIndex.ts";
import type { Group } from "../identity/identify.ts";
import { rowOf } from "../merge/contribution.ts";
import { ask } from "./ask.ts";

/** Name of a department → whether it sent everything, or only a part. */
export type Extents = Readonly<Record<string, "complete" | "partial">>;

/** Below this share of what a department last reported, a submission that says nothing counts as a part. */
const leastOfComplete = 0.5;

/** Ids of the last version → the senders who report the measure now. */
export function reportedBy(groups: readonly Group[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    groups.flatMap(({ base, contributions }) =>
      base === undefined ? [] : [[base.id, new Set(contributions.map(senderOf))] as const]
    )
  );
}

/**
 * Measures that a complete submission leaves out. Asked of the department in charge, or of the only
 * one that ever reported the measure; what is done or struck may be left out.
 */
export function goneQuestions(
  base: Version | undefined,
  groups: readonly Group[],
  reported: ReadonlyMap<string, ReadonlySet<string>>,
  extents: Extents,
  hashes: Hashes
): readonly Question[] {
  const senders = new Set(groups.flatMap(({ contributions }) => contributions.map(senderOf)));
  const missing = (base?.catalogue ?? []).flatMap((measure) =>
    sendersOf(measure).map((sender) => ({
      measure,
      sender,
      isHere: reported.get(measure.id)?.has(sender) ?? false,
    }))
  );
  const complete = completeSenders(missing, extents);
  return missing.flatMap(({ measure, sender, isHere }) => {
    const isAsked = !isHere && senders.has(sender) && complete.has(sender);
    if (!isAsked || !matters(measure, sender)) return [];
    const rows = measure.sources.filter((source) => senderOfSource(source) === sender);
    // What was left out for the last version already is not asked again.
    const isNews =
      extents[sender] === "complete" || rows.some(({ version }) => version === undefined);
    return isNews ? goneQuestion(measure, sender, rows, hashes) : [];
  });
}

interface Expected {
  readonly sender: string;
  readonly isHere: boolean;
}

function completeSenders(expected: readonly Expected[], extents: Extents): ReadonlySet<string> {
  const counts = new Map<string, { here: number; all: number }>();
  for (const { sender, isHere } of expected) {
    const count = counts.get(sender) ?? { here: 0, all: 0 };
    counts.set(sender, { here: count.here + Number(isHere), all: count.all + 1 });
  }
  const complete = [...counts].filter(([sender, { here, all }]) =>
    extents[sender] === undefined ? here >= leastOfComplete * all : extents[sender] === "complete"
  );
  return new Set(complete.map(([sender]) => sender));
}

function matters({ department, phase, sources }: CatalogueMeasure, sender: string): boolean {
  if (phase === "abgeschlossen" || phase === "gestrichen") return false;
  return department === sender || sources.every((source) => senderOfSource(source) === sender);
}

function sendersOf({ sources }: CatalogueMeasure): readonly string[] {
  return [...new Set(sources.map(senderOfSource))].sort(byText);
}

function senderOfSource({ department, file }: CatalogueMeasure["sources"][number]): string {
  return department ?? `Datei ${file}`;
}

function goneQuestion(
  measure: CatalogueMeasure,
  sender: string,
  rows: CatalogueMeasure["sources"],
  hashes: Hashes
): Question {
  const places = rows.map(rowOf);
  const { code } = measure;
  return ask(
    { kind: "gone", measures: [measure.id], field: "phase", about: [sender, ...places] },
    {
      ...(code === undefined ? {} : { codes: [code] }),
      departments: [sender],
      places,
      candidates: ["gestrichen", "abgeschlossen"].map((value) => ({ value, places: [] })),
    },
    hashes
  );
}
