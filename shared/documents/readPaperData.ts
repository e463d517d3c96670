import {
  listFrom,
  numberFrom,
  objectOf,
  oneOf,
  quoted,
  textFrom,
  textsFrom,
} from "../catalogue/jsonInput.ts";
import type {
  AgendaItem,
  BudgetLine,
  ClimateRelevance,
  Consultation,
  CoSigner,
  FinancialEffects,
  Meeting,
  OwnText,
  PaperData,
  Section,
  TopicReport,
  Workshop,
  WorkshopTask,
} from "./paperData.ts";

export interface PaperDataReading {
  readonly data: PaperData;
  /** German sentences: what is wrong, and the remedy. */
  readonly troubles: readonly string[];
}

/** What the office wrote about a paper, as it came from a file or a request; what fits nowhere is said. */
export function readPaperData(value: unknown): PaperDataReading {
  const json = objectOf(value);
  const troubles: string[] = [];
  for (const [name, given] of Object.entries(json)) {
    if (given === null || given === undefined) continue;
    const read = Object.hasOwn(readers, name) ? readers[name as keyof PaperData] : undefined;
    if (read === undefined) {
      troubles.push(
        `Die Angabe „${name}“ gibt es für ein Papier nicht. Bitte die Schreibweise prüfen.`
      );
    } else if (read(given) === undefined) {
      troubles.push(`Die Angabe „${name}“ lässt sich nicht lesen: ${quoted(given).slice(0, 80)}`);
    }
  }
  return { data: record<PaperData>(readers)(json) ?? {}, troubles };
}

type Read<Value> = (value: unknown) => Value | undefined;
type Readers<Shape> = { readonly [Name in keyof Shape]-?: Read<NonNullable<Shape[Name]>> };

/** An object with the values that could be read; undefined without one of the needed ones. */
const record =
  <Shape extends object>(
    each: Readers<Shape>,
    needed: readonly (keyof Shape & string)[] = []
  ): Read<Shape> =>
  (value) => {
    const json = objectOf(value);
    const entries = Object.entries<Read<unknown>>(each).flatMap(([name, read]) => {
      const found = Object.hasOwn(json, name) ? read(json[name]) : undefined;
      return found === undefined ? [] : [[name, found] as const];
    });
    const shape = Object.fromEntries(entries);
    // The readers have the keys and types of the shape: this is the one place that says so.
    return needed.every((name) => shape[name] !== undefined) ? (shape as Shape) : undefined;
  };

const listOf =
  <Value>(read: Read<Value>): Read<readonly Value[]> =>
  (value) =>
    listFrom(value).flatMap((each) => read(each) ?? []);

const word =
  <Word extends string>(...words: readonly Word[]): Read<Word> =>
  (value) =>
    oneOf(words, value);

const yesNo: Read<boolean> = (value) => (typeof value === "boolean" ? value : undefined);

/** "2026-05-05" or "5.5.2026" → ISO date. */
const date: Read<string> = (value) => {
  const text = textFrom(value) ?? "";
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  const iso =
    year === "" ? text.slice(0, 10) : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(iso)) ? iso : undefined;
};

const ownText: Read<OwnText> = (value) =>
  typeof value === "string"
    ? { text: value }
    : record<OwnText>({ text: textFrom, from: textFrom }, ["text"])(value);

const mapOf =
  <Value>(read: Read<Value>): Read<Readonly<Record<string, Value>>> =>
  (value) =>
    Object.fromEntries(
      Object.entries(objectOf(value)).flatMap(([name, each]) => {
        const found = read(each);
        return found === undefined ? [] : [[name, found] as const];
      })
    );

const consultation = record<Consultation>(
  {
    ...{ committee: textFrom, date, item: textFrom, role: textFrom },
    ...{ isPublic: yesNo, result: textFrom, wording: textFrom },
  },
  ["committee"]
);

const financial = record<FinancialEffects>({
  ...{ effects: word("ja", "nein"), total: numberFrom, annual: numberFrom, income: numberFrom },
  ...{ years: textFrom, product: textFrom, kind: word("investiv", "konsumtiv") },
  ...{ budgeted: word("vollständig", "teilweise", "nicht"), note: textFrom },
});

const climate = record<ClimateRelevance>({
  effect: word("positiv", "negativ", "keine"),
  extent: word("geringfügig", "erheblich"),
  reason: textFrom,
  answers: mapOf(
    record<{ readonly answer: "ja" | "nein"; readonly reason?: string }>(
      { answer: word("ja", "nein"), reason: textFrom },
      ["answer"]
    )
  ),
});

const coSigner = record<CoSigner>(
  { department: textFrom, dueDate: date, result: textFrom, note: textFrom },
  ["department"]
);

const topicReport = record<TopicReport>(
  {
    ...{ topic: textFrom, progress: textFrom, challenges: textFrom, decisionsNeeded: textFrom },
    ...{ by: textFrom, releasedAt: date },
  },
  ["topic"]
);

const item = record<AgendaItem>(
  {
    ...{ number: textFrom, subject: textFrom, measures: textsFrom, papers: textsFrom },
    ...{ isPublic: yesNo, course: textFrom, result: textFrom, tasks: textsFrom },
  },
  ["subject"]
);

const meeting = record<Meeting>({
  ...{
    committee: textFrom,
    title: textFrom,
    kind: textFrom,
    date,
    time: textFrom,
    place: textFrom,
  },
  ...{ chair: textFrom, recorder: textFrom, attendees: textsFrom, excused: textsFrom },
  ...{ audiences: textsFrom, partners: textsFrom, speakers: textsFrom, items: listOf(item) },
});

const workshopTask = record<WorkshopTask>(
  {
    ...{ task: textFrom, solutions: textsFrom, actors: textsFrom, start: textsFrom },
    ...{ obstacles: textsFrom, supporters: textsFrom, sponsors: textsFrom },
  },
  ["task"]
);

const workshop = record<Workshop>({
  ...{ title: textFrom, series: textFrom, dates: textFrom, goal: textFrom, group: textFrom },
  ...{ agenda: textsFrom, moderators: textsFrom, tasks: listOf(workshopTask) },
});

const budgetLine = record<BudgetLine>(
  {
    ...{
      measure: textFrom,
      year: textFrom,
      product: textFrom,
      kind: word("investiv", "konsumtiv"),
    },
    ...{ planned: numberFrom, actual: numberFrom, note: textFrom },
  },
  ["measure"]
);

type Signed = NonNullable<PaperData["signature"]>;
type FinalSignature = NonNullable<PaperData["finalSignature"]>;
type Replaces = NonNullable<PaperData["replaces"]>;

const readers: Readers<PaperData> = {
  reference: textFrom,
  fileReference: textFrom,
  subject: textFrom,
  leadDepartment: textFrom,
  annexes: textsFrom,
  signature: record<Signed>({ name: textFrom, function: textFrom }, ["name"]),
  measures: textsFrom,
  consultations: listOf(consultation),
  proposal: textsFrom,
  financial,
  climate,
  texts: mapOf(ownText),
  sections: listOf(
    record<Section>({ heading: textFrom, text: textFrom, from: textFrom }, ["text"])
  ),
  coSigners: listOf(coSigner),
  finalSignature: record<FinalSignature>({ by: textFrom, date }, ["by"]),
  handedOver: date,
  topicReports: listOf(topicReport),
  topic: textFrom,
  committee: textFrom,
  meeting,
  workshop,
  budget: listOf(budgetLine),
  replaces: record<Replaces>({ reference: textFrom, reason: textFrom }),
};
