import { type Meaning, tells } from "./meaning.ts";

/** Words of questions and units that speak for themselves. Data, not logic. */
export const askingMeanings = {
  who: tells(0.8, "wer wem wen"),
  whom: tells(0.4, "mit"),
  what: tells(0.5, "was worum"),
  why: tells(0.9, "warum wozu wofuer weshalb"),
  how: tells(0.5, "wie"),
  when: tells(0.8, "wann"),
  until: tells(0.9, "bis"),
  from: tells(0.8, "ab von"),
  whereFrom: tells(0.8, "woher"),
  forWhom: tells(0.8, "fuer"),
  does: tells(
    0.3,
    "koennte koennten macht machen tun getan wird werden sollen muss muesste ran mach wollen wir genau aktiv gemacht"
  ),
  costs: tells(0.9, "kostet"),
  by: tells(0.6, "durch"),
  introduction: tells(0.9, "einfuehrung einfuehrungs"),
  percent: tells(0.5, "%"),
  euro: tells(0.2, "euro eur €"),
  without: tells(0.1, "netto brutto ca rd circa"),
} as const satisfies Readonly<Record<string, Meaning>>;
