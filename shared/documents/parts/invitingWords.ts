/** How a kind of meeting ends → what one is invited with; of other kinds nobody knows the gender. */
const ways: readonly (readonly [RegExp, string])[] = [
  [/(?:sitzung|veranstaltung|versammlung|besprechung|konferenz|runde|werkstatt|tagung)$/i, "zur"],
  [/(?:dialog|workshop|termin|treffen|gespräch|forum|rundgang)$/i, "zum"],
];

/** One word, or a numbered one: of more, the others would have to bend ("zur öffentlichen Sitzung"). */
const unbending = /^(?:\d+\.\s+)?\S+$/;

/** "zur Sitzung", "zum Workshop"; undefined for a kind that is not known. */
export function toMeeting(kind: string): string | undefined {
  const said = kind.trim();
  const way = ways.find(([ending]) => ending.test(said))?.[1];
  return way === undefined || !unbending.test(said) ? undefined : `${way} ${said}`;
}

/** What bodies of a town are called → their genitive. */
const bodies: readonly (readonly [RegExp, string, string])[] = [
  [/(?:ausschuss|kreis)$/i, "des", "es"],
  [/(?:rat|tag|vorstand|forum|team|gremium|plenum)$/i, "des", "s"],
  [
    /(?:versammlung|vertretung|kommission|gruppe|runde|konferenz|leitung|schaft|stelle|^AG)$/i,
    "der",
    "",
  ],
];

/** "des Klimabeirats Eschfurt", "der Steuerungsgruppe"; of a name that is not known "des Gremiums X". */
export function ofBody(name: string): string {
  const [first = "", ...more] = name.trim().split(" ");
  // „Haupt- und Finanzausschuss“: the last word is the one that bends.
  const [before, word, after] =
    first.endsWith("-") && more[0] === "und"
      ? [[first, "und"], more[1] ?? "", more.slice(2)]
      : [[], first, more];
  const body = bodies.find(([ending]) => ending.test(word));
  if (body === undefined) return `des Gremiums ${name.trim()}`;
  return [body[1], ...before, `${word}${body[2]}`, ...after].join(" ");
}
