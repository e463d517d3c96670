import type { Measure } from "../catalogue/measures/measure.ts";

const isFinished = ({ phase }: Measure) => phase === "abgeschlossen";

/** Struck or shelved: saves and costs nothing for now. */
export const isStopped = ({ phase }: Measure) =>
  phase === "gestrichen" || phase === "zurückgestellt";

/** Still to be worked on. */
export const isOpen = (measure: Measure) => !isFinished(measure) && !isStopped(measure);
