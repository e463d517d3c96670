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
      chooseOne(
        "Sitzung oder Veranstaltung",
        book.meetings,
        meetingName,
        context.meeting,
        (meeting) => enter(without(context, "meeting", meeting ? { meeting } : {}))
      ),
      chooseOne("Workshop", book.workshops, workshopName, context.workshop, (workshop) =>
        enter(without(context, "workshop", workshop ? { workshop } : {}))
      ),
    ],
    takeLists(context, book, enter),
  ];
}

function foundIn({ name, meetings, workshops, common }: OfficeBook): string {
  const { budget = [], topicReports = [] } = common;
  return `In „${name}“ stehen ${counted(meetings.length, "Sitzung oder Veranstaltung", "Sitzungen und Veranstaltungen")}, ${counted(workshops.length, "Workshop", "Workshops")}, ${counted(topicReports.length, "Themenbericht", "Themenberichte")} und ${counted(budget.length, "Haushaltszeile", "Haushaltszeilen")}.`;
}

const nothing = ["", "keine"] as const;

/** One entry of the workbook for the paper, or none; it is told by what it says. */
function chooseOne<Entry>(
  label: string,
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  chosen: Entry | undefined,
  take: (entry: Entry | undefined) => void
): Content {
  if (entries.length === 0) return undefined;
  const at = entries.findIndex((one) => JSON.stringify(one) === JSON.stringify(chosen));
  return choice(
    label,
    at < 0 ? "" : String(at),
    [nothing, ...entries.map((one, index) => [String(index), nameOf(one)] as const)],
    (word) => take(word === "" ? undefined : entries[Number(word)])
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
