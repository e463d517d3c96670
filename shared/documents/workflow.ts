import type { Committee, Settings } from "../catalogue/settings/settings.ts";
import { quotedTitle } from "../wording/quotedTitle.ts";
import { germanDate } from "./amount.ts";
import type { Consultation, CoSigner, PaperData } from "./paperData.ts";

/** Days before a meeting by which papers are sent, and by which departments have signed. */
export interface Lead {
  /** Invitation and papers go out. */
  readonly dispatch: number;
  /** Final signature, before that. */
  readonly finalSignature: number;
  /** Each department has this long to sign. */
  readonly coSigning: number;
}

const usualLead: Lead = { dispatch: 10, finalSignature: 4, coSigning: 7 };

/** When a paper must be where, counted back from its first meeting. */
export interface PaperPlan {
  readonly coSigners: readonly CoSigner[];
  /** ISO dates. */
  readonly coSignBegin?: string;
  readonly finalSignature?: string;
  readonly dispatch?: string;
  /** German sentences: what cannot be kept. */
  readonly troubles: readonly string[];
}

/** Due dates for co-signing, counted back from the committee dates; a date somebody set stays. */
export function planBack(
  { consultations = [], coSigners = [] }: Pick<PaperData, "consultations" | "coSigners">,
  today: string,
  lead: Lead = usualLead
): PaperPlan {
  const dates = consultations.flatMap(({ date }) => date ?? []);
  const first = dates.toSorted()[0];
  if (first === undefined) {
    return {
      coSigners,
      troubles: ["Ohne Termin eines Gremiums lässt sich keine Frist berechnen."],
    };
  }
  const dispatch = workday(first, lead.dispatch);
  const finalSignature = workday(dispatch, lead.finalSignature);
  const coSignBegin = workday(finalSignature, lead.coSigning);
  const isSigned = coSigners.length > 0 && coSigners.every(({ result }) => result !== undefined);
  return {
    coSigners: coSigners.map((one) => ({ ...one, dueDate: one.dueDate ?? finalSignature })),
    ...{ coSignBegin, finalSignature, dispatch },
    troubles: [
      ...(coSignBegin < today && !isSigned
        ? [
            `Die Mitzeichnung hätte am ${germanDate(coSignBegin)} beginnen müssen. Bitte Fristen kürzen oder einen späteren Termin wählen.`,
          ]
        : []),
      ...coSigners.flatMap(({ department, dueDate, result }) =>
        dueDate !== undefined && dueDate > finalSignature && result === undefined
          ? [
              `Die Frist von „${department}“ (${germanDate(dueDate)}) liegt nach der Schlusszeichnung am ${germanDate(finalSignature)}. Bitte diese Frist vorziehen oder einen späteren Termin wählen.`,
            ]
          : []
      ),
    ],
  };
}

const day = 24 * 60 * 60 * 1000;

/** So many days earlier, and not on a weekend: then the Friday before. */
function workday(date: string, earlier: number): string {
  const at = new Date(Date.parse(`${date}T12:00:00Z`) - earlier * day);
  const weekday = at.getUTCDay();
  const back = weekday === 0 ? 2 : weekday === 6 ? 1 : 0;
  return new Date(at.getTime() - back * day).toISOString().slice(0, 10);
}

/** The next dates of the committees that receive a kind of paper: Fachausschuss first, the council after it. */
export function nextRoute(committees: readonly Committee[], from: string): readonly Consultation[] {
  const ordered = committees.toSorted(
    (a, b) => Number(a.kind === "Rat") - Number(b.kind === "Rat")
  );
  let earliest = from;
  return ordered.map(({ name, kind, dates }) => {
    const date = dates.toSorted().find((one) => one > earliest);
    if (date !== undefined && kind !== "Rat") earliest = date;
    return { committee: name, ...(date === undefined ? {} : { date }) };
  });
}

/** What a result of a committee adds to a measure; the office says yes before it is entered. */
export interface ResultEntry {
  readonly measure: string;
  readonly resolution: string;
  readonly phase?: "beschlossen" | "gestrichen" | "zurückgestellt";
}

/** A decision is appended to the resolutions of the paper's measures, and proposes their next phase. */
export function enterResult(
  { reference, measures = [] }: Pick<PaperData, "reference" | "measures">,
  { committee, date, result = "", role, wording }: Consultation,
  { committees }: Pick<Settings, "committees">
): readonly ResultEntry[] {
  if (result === "") return [];
  const decides =
    role === "Entscheidung" ||
    (role === undefined &&
      committees.some(({ name, kind }) => name === committee && kind === "Rat"));
  const when = date === undefined ? "" : ` vom ${germanDate(date)}`;
  const passed = wording === undefined ? "" : ` (${quotedTitle(wording)})`;
  const resolution = `${reference ?? "ohne Nummer"}${when}, ${committee}: ${result}${passed}`;
  const phase = decides ? phaseAfter(result) : undefined;
  return measures.map((measure) => ({
    measure,
    resolution,
    ...(phase === undefined ? {} : { phase }),
  }));
}

function phaseAfter(result: string): ResultEntry["phase"] {
  if (/abgelehnt|ablehn|nicht beschlossen/i.test(result)) return "gestrichen";
  if (/vertagt|zurückgestellt|zurückgezogen|verwiesen/i.test(result)) return "zurückgestellt";
  if (
    /beschlossen|angenommen|zugestimmt|einstimmig|mehrheitlich|mit stimmenmehrheit/i.test(result)
  ) {
    return "beschlossen";
  }
  return undefined;
}

/** The number of an Austauschfassung: "2026/0059" → "2026/0059/1" → "2026/0059/2"; "4039/17" is a number and a year. */
export function nextSuffix(reference: string): string {
  const [, stem = reference, suffix] = /^(.*[/ ].*\d{3,})\/(\d{1,2})$/.exec(reference) ?? [];
  return `${stem}/${Number(suffix ?? 0) + 1}`;
}
