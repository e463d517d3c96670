/** Words for a measure that has no end, on folded text. */
const goesOn =
  /(?<![a-z])(?:fortlaufend|fortl\.?|laufend|lfd(?!\.? ?nr)\.?|fortwaehrend|dauerhaft|dauernd|daueraufgabe|dauer|kontinuierlich|staendig|permanent|unbefristet|unbefr\.?|regelmaessig|wiederkehrend|jaehrlich|jedes jahr|jede[nrs]? (?:winter|sommer|fruehjahr|herbst|monat|quartal|woche|tag)|alljaehrlich|laeuft(?= seit)|bis auf weiteres|bis heute|- ?heute|auf dauer|ohne ende|kein ende|ohne befristung|open end|offenes ende|ende offen)(?:e[rsnm]?)?(?![a-z])/g;

/** What may stand beside without saying when it began. */
const idle =
  /^(?:[\s,;:/()&+.-]|und|seit|ab|dann|danach|anschliessend|aufgabe|prozess|massnahme|bis|sofort|(?:vielen |mehreren )?jahren|immer)*$/;

/** A text that begins with the plain word is answered by it, whatever else it says: "fortlaufend bei Sanierungen". */
const answers =
  /^(?:fortlaufend|laufend|dauerhaft|daueraufgabe|kontinuierlich|unbefristet|permanent)(?![a-z])\D*$/;

const looseEnds = /^(?:und|,|-) ?|(?: und| bis| ab| dann| danach| anschliessend|,| ?-|;|\/)+$/g;

/**
 * Whether a folded text says that a measure goes on; `rest` is what it says besides (a time perhaps), and
 * `afterwards`, that it goes on after that time: "2020-2025, danach laufend".
 */
export function continuesIn(text: string): { rest: string; afterwards: boolean } | undefined {
  const rest = text.replace(goesOn, " ").replace(/\s+/g, " ").trim();
  if (rest === text) return undefined;
  if (idle.test(rest) || answers.test(text)) return { rest: "", afterwards: false };
  const afterwards = /(?<![a-z])(?:danach|dann|anschliessend)$/.test(rest);
  return { rest: rest.replace(looseEnds, "").replace(looseEnds, ""), afterwards };
}
