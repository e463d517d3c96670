import type { ColumnHints } from "./columnHints.ts";
import { type DetectedScale, type MarkedCell, unclearScale } from "./detectedScale.ts";
import { filledColour, type Ink, inksOf, isVivid } from "./inkColour.ts";
import type { ScaleHints } from "./scaleHints.ts";

/** The scale of a column of drawn signs: dots, stars, pluses. */
export function signScale(cells: readonly MarkedCell[], { hints }: ColumnHints): DetectedScale {
  const signs = cells.flatMap(({ mark }) => (mark.is === "signs" ? [mark] : []));
  const total = Math.max(...signs.map((mark) => mark.total), hints.signs ?? 0);
  const isDots = signs.filter(({ family }) => family === "dots").length * 2 > signs.length;
  const hollow = signs.some((mark) => mark.total > 1 && mark.filled < mark.total);
  if (total === 6 || (isDots && !(hollow && signs.every((mark) => mark.total === total)))) {
    return dotScale(cells, hollow);
  }
  const steps = total <= 3 ? 3 : total <= 5 ? 5 : undefined;
  if (steps === undefined) return unclearScale("Mehr als sechs Zeichen");
  const isPlus =
    steps === 3 && signs.filter(({ family }) => family === "plus").length * 2 > signs.length;
  const base = isPlus ? "plus3" : steps === 3 ? "stars3" : "stars5";
  const turned = isTurned(hints);
  const scale = turned ? (`${base} reversed` as const) : base;
  return { scale, why: `Zeichen in ${steps} Stufen${turned ? ", umgekehrt" : ""}` };
}

/** "1 = hoch" speaks of figures: signs are turned round by a legend of signs only. */
const isTurned = ({ reversed, signs }: ScaleHints) => reversed === true && signs !== undefined;

function dotScale(cells: readonly MarkedCell[], hollow: boolean): DetectedScale {
  if (hollow) return { scale: "dots", why: "gefüllte und leere Punkte" };
  const inked: readonly (readonly Ink[])[] = cells.flatMap(({ source }) => {
    const inks = inksOf(source);
    return inks ? [inks] : [];
  });
  const filledColor = filledColour(inked);
  if (filledColor !== undefined) {
    return { scale: "dots (font colour)", filledColor, why: "Punkte nach Schriftfarbe" };
  }
  const full =
    cells.length > 1 &&
    !inked.some((inks) => inks.some(({ color }) => isVivid(color))) &&
    cells.every(({ mark }) => mark.is === "signs" && mark.filled === 6);
  return full
    ? {
        scale: "dots",
        lostColour: true,
        why: "alle Punkte gefüllt; die Farbe ging wohl beim Kopieren verloren",
      }
    : { scale: "dots", why: "gefüllte Punkte gezählt" };
}
