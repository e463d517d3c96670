import type { Meeting, PaperData, Workshop } from "../../../shared/documents/paperData.ts";
import { button, buttons } from "../buttons.ts";
import { bookFiles, chooseFile } from "../chooseFile.ts";
import { counted } from "../counted.ts";
import { type Content, el } from "../element.ts";
import { germanDay } from "../germanDate.ts";
import { choice } from "../labelled.ts";
import type { DeskFile } from "../workbookHost.ts";
import type { OfficeBook } from "./papering.ts";
import { without } from "./without.ts";

export interface OfficeBookActions {
  readonly enter: (context: PaperData) => void;
  readonly fetchBook: () => void;
  readonly takeBook: (file: DeskFile) => void;
}

/** The office's workbook: fetched, filled in and dropped in again; then chosen from. */
export function officeBook(
  context: PaperData,
  book: OfficeBook | undefined,
  { enter, fetchBook, takeBook }: OfficeBookActions
): Content {
  return [
    el(
      "p",
      { class: "quiet" },
      "Sitzungen, Veranstaltungen, Workshops, Themenberichte und Haushaltszeilen stehen in einer Arbeitsmappe, die Sie in Excel ausfüllen und hier wieder ablegen. Wir schicken sie nirgendwohin; übernommen wird nur, was Sie wählen."
    ),
    buttons(button("Arbeitsmappe des Büros herunterladen", fetchBook)),
    chooseFile("Ausgefüllte Arbeitsmappe wählen", takeBook, bookFiles),
    book && [
      el("p", { key: "found" }, foundIn(book)),
      book.troubles.map((sentence) => el("p", { class: "note careful", key: sentence }, sentence)),
      chooseMeeting(context, book, enter),
      chooseWorkshop(context, book, enter),
    ],
    takeLists(context, book, enter),
  ];
}

function foundIn({ name, meetings, workshops, common }: OfficeBook): string {
  const { budget = [], topicReports = [] } = common;
  return `In „${name}“ stehen ${counted(meetings.length, "Sitzung oder Veranstaltung", "Sitzungen und Veranstaltungen")}, ${counted(workshops.length, "Workshop", "Workshops")}, ${counted(topicReports.length, "Themenbericht", "Themenberichte")} und ${counted(budget.length, "Haushaltszeile", "Haushaltszeilen")}.`;
}

const nothing = ["", "keine"] as const;

function chooseMeeting(
  context: PaperData,
  { meetings }: OfficeBook,
  enter: (context: PaperData) => void
): Content {
  if (meetings.length === 0) return undefined;
  const at = meetings.findIndex((one) => JSON.stringify(one) === JSON.stringify(context.meeting));
  return choice(
    "Sitzung oder Veranstaltung",
    at < 0 ? "" : String(at),
    [nothing, ...meetings.map((one, index) => [String(index), meetingName(one)] as const)],
    (word) => {
      const meeting = word === "" ? undefined : meetings[Number(word)];
      enter(without(context, "meeting", meeting ? { meeting } : {}));
    }
  );
}

function chooseWorkshop(
  context: PaperData,
  { workshops }: OfficeBook,
  enter: (context: PaperData) => void
): Content {
  if (workshops.length === 0) return undefined;
  const at = workshops.findIndex((one) => JSON.stringify(one) === JSON.stringify(context.workshop));
  return choice(
    "Workshop",
    at < 0 ? "" : String(at),
    [nothing, ...workshops.map((one, index) => [String(index), workshopName(one)] as const)],
    (word) => {
      const workshop = word === "" ? undefined : workshops[Number(word)];
      enter(without(context, "workshop", workshop ? { workshop } : {}));
    }
  );
}

const meetingName = ({ committee, title, date }: Meeting) =>
  [committee ?? title ?? "ohne Namen", date && germanDay(date)].filter(Boolean).join(", ");

const workshopName = ({ title, group, dates }: Workshop) =>
  [title ?? group ?? "ohne Namen", dates].filter(Boolean).join(", ");

const lists = [
  { name: "budget", one: "Haushaltszeile", many: "Haushaltszeilen" },
  { name: "topicReports", one: "Themenbericht", many: "Themenberichte" },
] as const;

/** Lists of the workbook are taken over as a whole, and taken out again. */
const takeLists = (
  context: PaperData,
  book: OfficeBook | undefined,
  enter: (context: PaperData) => void
): Content =>
  lists.map(({ name, one, many }) => {
    const here = context[name]?.length ?? 0;
    const there = book?.common[name];
    if (here > 0) {
      return el(
        "p",
        { key: name, class: "buttons" },
        el("span", {}, `Im Papier: ${counted(here, one, many)}`),
        button(`${many} entfernen`, () => enter(without(context, name, {})), { class: "plain" })
      );
    }
    return (
      there &&
      buttons(
        button(`${counted(there.length, one, many)} übernehmen`, () =>
          enter(without(context, name, { [name]: there }))
        )
      )
    );
  });
