import { quotedTitle } from "../../wording/quotedTitle.ts";
import type { Block } from "../block.ts";
import { bullets, plain } from "../block.ts";
import type { Material, PaperKind, Part } from "../paperKind.ts";
import { signatureSaid } from "../parts/closing.ts";
import { heading } from "../parts/front.ts";
import { openParagraph } from "../parts/openWords.ts";
import { prose } from "../prose.ts";
import {
  belongings,
  itemsOf,
  meetingOf,
  missing,
  pointTitle,
  titledWith,
  whenAndWhere,
} from "./meetingParts.ts";

const roles = { chair: "Sitzungsleitung", recorder: "Protokollführung" } as const;

const sessionPart: Part = {
  label: "Sitzung",
  make: (material) => {
    const { recorder, attendees = [], excused = [] } = meetingOf(material);
    return [
      whenAndWhere(
        material,
        [
          [roles.recorder, recorder],
          ["Teilnehmende", attendees.join(", ")],
          ["Entschuldigt", excused.join(", ")],
        ],
        roles.chair
      ),
    ];
  },
  open: (material) => [
    ...missing(material),
    ...itemsOf(material)
      .filter(({ course, result }) => course === undefined && result === undefined)
      .map(({ number, subject }) => `Zu ${nameOfItem(number, subject)} ist nichts festgehalten.`),
  ],
};

/** "TOP 3 „Radverkehr“"; the subject may not be said yet. */
const nameOfItem = (number: string, subject: string) =>
  subject.trim() === "" ? `TOP ${number}` : `TOP ${number} ${quotedTitle(subject)}`;

const coursePart: Part = {
  label: "Verlauf",
  make: (material) => {
    const items = itemsOf(material);
    return items.length === 0
      ? [heading("Verlauf"), openParagraph("Der Verlauf ist noch offen.")]
      : items.flatMap((item) => itemBlocks(item, material));
  },
};

type Item = ReturnType<typeof itemsOf>[number];

function itemBlocks(item: Item, material: Material): readonly Block[] {
  const { course, result, tasks = [] } = item;
  return [
    heading(pointTitle(item)),
    ...belongings(item, material),
    ...(course === undefined && result === undefined ? [openParagraph()] : []),
    ...(course === undefined ? [] : prose(course)),
    ...(result === undefined
      ? []
      : [{ type: "paragraph", role: "label", runs: plain("Ergebnis") } as const, ...prose(result)]),
    ...(tasks.length === 0
      ? []
      : [{ type: "paragraph", role: "label", runs: plain("Aufträge") } as const, bullets(tasks)]),
  ];
}

/** Who led the session and who kept the record sign it; where nobody said who, the place to sign stays. */
const signaturesPart: Part = {
  label: "Unterschriften",
  isFixed: true,
  make: (material) => {
    const said = signatureSaid(material);
    if (said !== undefined) return [{ type: "signature", ...said }];
    return signers(material).map(([name, role]) => ({
      type: "signature",
      ...(name === undefined ? { name: role } : { name, function: role }),
    }));
  },
  open: (material) =>
    signatureSaid(material) === undefined
      ? signers(material).flatMap(([name, role]) =>
          name === undefined ? [`Es fehlt, wer als ${role} unterschreibt.`] : []
        )
      : [],
};

function signers(material: Material) {
  const { chair, recorder } = meetingOf(material);
  return [
    [chair, roles.chair],
    [recorder, roles.recorder],
  ] as const;
}

/** What was said, decided and asked for, point by point. */
export const niederschriftKind: PaperKind = {
  kind: "niederschrift",
  says: "hält eine Sitzung fest: Verlauf, Ergebnis und Aufträge je TOP",
  density: "normal",
  rules: {
    label: "Niederschrift",
    blocks: ["titel", "sitzung", "verlauf", "text", "unterschrift", "anlagen"],
    front: [],
    hasProposal: false,
    proposal: [],
  },
  title: titledWith("Niederschrift"),
  parts: { sitzung: sessionPart, verlauf: coursePart, unterschrift: signaturesPart },
};
