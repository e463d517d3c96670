import { fold } from "../../wording/fold.ts";
import { quotedTitle } from "../../wording/quotedTitle.ts";
import { germanDate } from "../amount.ts";
import type { Block, Content, Facts } from "../block.ts";
import { bullets, paragraph } from "../block.ts";
import { measureName } from "../order.ts";
import type { LeftOut } from "../paper.ts";
import type { AgendaItem, Meeting } from "../paperData.ts";
import type { Material } from "../paperKind.ts";
import { openParagraph, saidOrOpen } from "../parts/openWords.ts";

export const meetingOf = ({ context }: Pick<Material, "context">): Meeting => ({
  ...(context.committee === undefined ? {} : { committee: context.committee }),
  ...context.meeting,
});

/** "Klimabeirat", or what the event is called. */
export const meetingName = (material: Pick<Material, "context">): string | undefined => {
  const { title, committee } = meetingOf(material);
  return committee ?? title;
};

/** "Einladung: Klimabeirat" */
export const titledWith =
  (label: string) =>
  (material: Pick<Material, "context">): string =>
    [label, meetingName(material)].filter(Boolean).join(": ");

/** Where and when; what nobody has said is to be seen. */
export function whenAndWhere(
  material: Material,
  more: readonly (readonly [string, string | undefined])[],
  leads = "Leitung"
): Facts {
  const { kind = "Sitzung", date, time, place, chair } = meetingOf(material);
  const rows: readonly (readonly [string, readonly Content[]])[] = [
    [
      "Termin",
      saidOrOpen(
        date === undefined ? undefined : [germanDate(date), time].filter(Boolean).join(", ")
      ),
    ],
    ["Ort", saidOrOpen(place)],
    ...(chair === undefined ? [] : [[leads, [paragraph(chair)]] as const]),
    ...more.flatMap(([label, value]) =>
      value === undefined || value === "" ? [] : [[label, [paragraph(value)]] as const]
    ),
  ];
  return {
    type: "facts",
    caption: "Termin und Ort",
    head: [kind, "Angabe"],
    rows: rows.map(([label, content]) => ({ label, content })),
  };
}

type NumberedItem = AgendaItem & { readonly number: string };

/** Points of order, numbered where nobody did. */
export const itemsOf = (material: Pick<Material, "context">): readonly NumberedItem[] =>
  (meetingOf(material).items ?? []).map((item, index) => ({
    ...item,
    number: item.number ?? String(index + 1),
  }));

/** "TOP 3: Radverkehr"; the subject may not be said yet. */
export const pointTitle = ({ number, subject }: NumberedItem): string =>
  `TOP\u00a0${number}: ${subject.trim() === "" ? "noch offen" : subject}`;

/** Measures and papers that belong to a point. */
export function belongings(item: AgendaItem, { measures }: Material): readonly Block[] {
  const named = (item.measures ?? []).map((wanted) => {
    const found = measures.find((measure) => isCalled(measure, wanted));
    return found === undefined ? wanted : measureName(found);
  });
  const entries = [
    ...named.map((name) => `Maßnahme ${name}`),
    ...(item.papers ?? []).map((paper) => `Vorlage ${paper}`),
  ];
  return entries.length === 0 ? [] : [bullets(entries)];
}

/** An agenda names a measure by number, title or id. */
const isCalled = ({ code, title, id }: LeftOut, wanted: string) =>
  [code, title, id].some((name) => name !== undefined && fold(name) === fold(wanted));

/** Names of an agenda that no measure has which the readers may see. */
const strangers = (material: Material): readonly string[] =>
  itemsOf(material).flatMap(({ measures = [], number }) =>
    measures
      .filter((wanted) => !material.measures.some((measure) => isCalled(measure, wanted)))
      .map(
        (wanted) =>
          `TOP ${number} nennt die Maßnahme ${quotedTitle(wanted)}, ${whyStrange(wanted, material)}`
      )
  );

const whyStrange = (wanted: string, { leftOut }: Material) =>
  leftOut.some((one) => isCalled(one, wanted))
    ? "die nicht für diesen Leserkreis ist. Bitte dort streichen oder den Leserkreis enger wählen."
    : "die nicht im Katalog steht. Bitte Nummer oder Titel prüfen.";

/** What an invitation and a record both need. */
export function missing(material: Material): readonly string[] {
  const { date, place, items = [] } = meetingOf(material);
  return [
    ...(meetingName(material) === undefined
      ? ["Das Gremium oder der Titel der Veranstaltung fehlt."]
      : []),
    ...(date === undefined ? ["Der Termin fehlt."] : []),
    ...(place === undefined ? ["Der Ort fehlt."] : []),
    ...(items.length === 0 ? ["Die Tagesordnung ist leer."] : []),
    ...itemsOf(material)
      .filter(({ subject }) => subject.trim() === "")
      .map(({ number }) => `Der Gegenstand von TOP ${number} fehlt.`),
    ...strangers(material),
  ];
}

export const nothingOnAgenda = openParagraph("Die Tagesordnung ist noch offen.");
