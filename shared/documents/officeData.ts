import { fold } from "../wording/fold.ts";
import { germanNumber } from "../wording/germanNumber.ts";
import type { Meeting, PaperData, Workshop } from "./paperData.ts";
import { readPaperData } from "./readPaperData.ts";

type Row = Readonly<Record<string, string>>;

/** Rows of the office's workbook by sheet (workbook/readOffice.ts). */
export interface OfficeRows {
  readonly meetings: readonly Row[];
  readonly events: readonly Row[];
  readonly workshops: readonly Row[];
  readonly budget: readonly Row[];
  readonly topicReports: readonly Row[];
}

/** Which meeting, event or workshop the paper is about. */
interface Wanted {
  readonly committee?: string;
  /** ISO date; absent: the first on or after `today`, else the last. */
  readonly date?: string;
  readonly today: string;
}

/** What the office's workbook says for one paper: its meeting or event, its workshop, the budget. */
export function officeData(rows: OfficeRows, wanted: Wanted): PaperData {
  const meeting = choose(allMeetings(rows), wanted);
  const workshop = workshopsIn(rows.workshops).find(
    ({ title, group }) =>
      wanted.committee === undefined ||
      [title, group].some((name) => isCalled(name, wanted.committee))
  );
  const budget = rows.budget.map(({ planned, actual, ...line }) => ({
    ...line,
    ...amount("planned", planned),
    ...amount("actual", actual),
  }));
  const { data } = readPaperData({
    ...(meeting && { meeting }),
    ...(workshop && { workshop }),
    ...(budget.length > 0 && { budget }),
    ...(rows.topicReports.length > 0 && { topicReports: rows.topicReports }),
  });
  return data;
}

/** Everything the office's workbook holds that a paper can be about, to choose from. */
export function officeChoices(rows: OfficeRows): {
  readonly meetings: readonly Meeting[];
  readonly workshops: readonly Workshop[];
  readonly common: Pick<PaperData, "budget" | "topicReports">;
} {
  const { budget, topicReports } = officeData(rows, { today: "" });
  const read = <Key extends "meeting" | "workshop">(key: Key, value: Meeting | Workshop) =>
    readPaperData({ [key]: value }).data[key] ?? [];
  return {
    meetings: allMeetings(rows).flatMap((one) => read("meeting", one)),
    workshops: workshopsIn(rows.workshops).flatMap((one) => read("workshop", one)),
    common: { ...(budget && { budget }), ...(topicReports && { topicReports }) },
  };
}

const allMeetings = (rows: OfficeRows): readonly Meeting[] => [
  ...meetingsIn(rows.meetings),
  ...rows.events.map(eventOf),
];

const isCalled = (name: string | undefined, wanted = "") =>
  name !== undefined && fold(name).includes(fold(wanted));

function amount(name: string, text: string | undefined) {
  const value = germanNumber((text ?? "").replace(/\s?(?:€|Euro|EUR)$/, ""));
  return value === undefined ? {} : { [name]: value };
}

/** A day somebody wrote as 5.5.2026 → ISO. */
function isoOf(date = ""): string {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(date) ?? [];
  if (day === undefined || month === undefined || year === undefined) return date;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function choose(
  meetings: readonly Meeting[],
  { committee, date, today }: Wanted
): Meeting | undefined {
  const fitting = meetings
    .filter((one) => committee === undefined || isCalled(one.committee ?? one.title, committee))
    .toSorted((a, b) => (isoOf(a.date) < isoOf(b.date) ? -1 : 1));
  if (date !== undefined) return fitting.find((one) => isoOf(one.date) === date);
  return fitting.find((one) => isoOf(one.date) >= today) ?? fitting.at(-1);
}

/** Rows that name no meeting of their own belong to the one above. */
function groups(rows: readonly Row[], head: readonly string[]): readonly (readonly Row[])[] {
  const found: Row[][] = [];
  let last = "";
  for (const row of rows) {
    const own = head
      .map((name) => row[name] ?? "")
      .join(" ")
      .trim();
    const group = found.at(-1);
    if (group === undefined || (own !== "" && own !== last)) found.push([row]);
    else group.push(row);
    if (own !== "") last = own;
  }
  return found;
}

function meetingsIn(rows: readonly Row[]): readonly Meeting[] {
  return groups(rows, ["committee", "date"]).map((group) => {
    const first = merged(group);
    const { committee, date, time, place, chair, recorder } = first;
    return {
      ...texts({ committee, date, time, place, chair, recorder }),
      attendees: lines(first["attendees"]),
      excused: lines(first["excused"]),
      items: group.flatMap((row) =>
        row["subject"] === undefined ? [] : [itemOf(row, row["subject"])]
      ),
    };
  });
}

function itemOf(row: Row, subject: string) {
  const { number, course, result, isPublic } = row;
  return {
    subject,
    ...texts({ number, course, result }),
    ...(isPublic === undefined ? {} : { isPublic: fold(isPublic) !== "nein" }),
    measures: codes(row["measures"]),
    papers: codes(row["papers"]),
    tasks: lines(row["tasks"]),
  };
}

function eventOf(row: Row): Meeting {
  const { title, kind, date, time, place } = row;
  return {
    ...texts({ title, kind, date, time, place }),
    audiences: lines(row["audiences"]),
    partners: lines(row["partners"]),
    speakers: lines(row["speakers"]),
    items: title === undefined ? [] : [{ subject: title, measures: codes(row["measures"]) }],
  };
}

function workshopsIn(rows: readonly Row[]): readonly Workshop[] {
  return groups(rows, ["title", "dates"]).map((group) => {
    const first = merged(group);
    const { title, series, dates, goal, group: name } = first;
    return {
      ...texts({ title, series, dates, goal, group: name }),
      agenda: lines(first["agenda"]),
      moderators: lines(first["moderators"]),
      tasks: group.flatMap((row) =>
        row["task"] === undefined
          ? []
          : [
              {
                task: row["task"],
                solutions: lines(row["solutions"]),
                actors: lines(row["actors"]),
                start: lines(row["start"]),
                obstacles: lines(row["obstacles"]),
                supporters: lines(row["supporters"]),
                sponsors: lines(row["sponsors"]),
              },
            ]
      ),
    };
  });
}

/** What is said once for a group may stand in any of its rows; the first counts. */
const merged = (group: readonly Row[]): Row => Object.assign({}, ...group.toReversed());

const lines = (text = "") =>
  text
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter(Boolean);
const codes = (text = "") =>
  text
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter(Boolean);

function texts<Names extends string>(values: Readonly<Record<Names, string | undefined>>) {
  return Object.fromEntries(
    Object.entries<string | undefined>(values).filter(([, value]) => value !== undefined)
  ) as { readonly [Name in Names]?: string };
}
