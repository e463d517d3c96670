import { germanDate } from "../amount.ts";
import type { Block } from "../block.ts";
import { paragraph } from "../block.ts";
import type { Material, PaperKind, Part } from "../paperKind.ts";
import { heading } from "../parts/front.ts";
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
    const { date, kind = "Sitzung", audiences = [], partners = [] } = meetingOf(material);
    const name = meetingName(material);
    const day = date === undefined ? "" : ` am ${germanDate(date)}`;
    return [
      paragraph(`Hiermit laden wir Sie ein: ${[kind, name].filter(Boolean).join(" ")}${day}.`),
      whenAndWhere(material, [
        ["Zielgruppen", audiences.join(", ")],
        ["Mitwirkende", partners.join(", ")],
      ]),
    ];
  },
  open: missing,
};

const agendaPart: Part = {
  label: "Tagesordnung",
  make: (material) => [heading("Tagesordnung"), ...agenda(material)],
};

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
