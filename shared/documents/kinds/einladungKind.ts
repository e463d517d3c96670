import { quotedTitle } from "../../wording/quotedTitle.ts";
import { germanDate } from "../amount.ts";
import type { Block } from "../block.ts";
import { paragraph } from "../block.ts";
import type { Material, PaperKind, Part } from "../paperKind.ts";
import { heading } from "../parts/front.ts";
import { ofBody, toMeeting } from "../parts/invitingWords.ts";
import { openParagraph } from "../parts/openWords.ts";
import {
  belongings,
  itemsOf,
  meetingName,
  meetingOf,
  missing,
  nothingOnAgenda,
  pointTitle,
  titledWith,
  whenAndWhere,
} from "./meetingParts.ts";

const invitationPart: Part = {
  label: "Einladung",
  make: (material) => {
    const { audiences = [], partners = [], speakers = [] } = meetingOf(material);
    return [
      paragraph(invitation(material)),
      whenAndWhere(material, [
        ["Zielgruppen", audiences.join(", ")],
        ["Mitwirkende", partners.join(", ")],
        ["Vortrag", speakers.join(", ")],
      ]),
    ];
  },
  open: missing,
};

/** "Wir laden Sie zur Sitzung des Klimabeirats am 22.04.2026 ein." */
function invitation(material: Material): string {
  const { committee, title, date, kind = "Sitzung" } = meetingOf(material);
  const day = date === undefined ? [] : [`am ${germanDate(date)}`];
  const to = toMeeting(kind);
  if (to === undefined)
    return `Wir laden Sie ein: ${[kind, meetingName(material), ...day].filter(Boolean).join(" ")}.`;
  const whose = committee === undefined ? (title ? quotedTitle(title) : "") : ofBody(committee);
  return ["Wir laden Sie", to, whose, ...day, "ein."].filter(Boolean).join(" ");
}

const agendaPart: Part = {
  label: "Tagesordnung",
  make: (material) =>
    isSession(material) ? [heading("Tagesordnung"), ...agenda(material)] : programme(material),
};

/** Sessions have points of order; an event, a dialogue or a workshop has a programme. */
const isSession = (material: Material) =>
  /sitzung/i.test(meetingOf(material).kind ?? "Sitzung") ||
  meetingOf(material).committee !== undefined;

function programme(material: Material): readonly Block[] {
  const items = itemsOf(material);
  const [only] = items;
  if (only === undefined)
    return [heading("Programm"), openParagraph("Das Programm ist noch offen.")];
  if (items.length === 1 && only.subject === meetingName(material)) {
    const about = belongings(only, material);
    return about.length === 0 ? [] : [heading("Worum es geht"), ...about];
  }
  return [
    heading("Programm"),
    ...items.flatMap((item): readonly Block[] => [
      paragraph(item.subject.trim() === "" ? "noch offen" : item.subject),
      ...belongings(item, material),
    ]),
  ];
}

function agenda(material: Material): readonly Block[] {
  const items = itemsOf(material);
  if (items.length === 0) return [nothingOnAgenda];
  const open = items.filter(({ isPublic }) => isPublic !== false);
  const closed = items.filter(({ isPublic }) => isPublic === false);
  const list = (some: typeof items) =>
    some.flatMap((item): readonly Block[] => [
      paragraph(pointTitle(item)),
      ...belongings(item, material),
    ]);
  if (closed.length === 0) return list(open);
  return [
    ...(open.length === 0 ? [] : [heading("Öffentlicher Teil", 2), ...list(open)]),
    heading("Nichtöffentlicher Teil", 2),
    ...list(closed),
  ];
}

/** Invitation to a meeting or an event, with what is on the agenda. */
export const einladungKind: PaperKind = {
  kind: "einladung",
  says: "lädt zu einer Sitzung oder Veranstaltung ein, mit Tagesordnung",
  density: "normal",
  rules: {
    label: "Einladung",
    blocks: ["titel", "einladung", "tagesordnung", "text", "unterschrift", "anlagen"],
    front: [],
    hasProposal: false,
    proposal: [],
  },
  title: titledWith("Einladung"),
  parts: { einladung: invitationPart, tagesordnung: agendaPart },
};
