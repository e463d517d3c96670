import type { Committee, Settings } from "../../catalogue/settings/settings.ts";
import { fold } from "../../wording/fold.ts";
import { germanDate } from "../amount.ts";
import type { Block, Content, Table } from "../block.ts";
import { paragraph } from "../block.ts";
import type { Consultation } from "../paperData.ts";
import type { Material, Part } from "../paperKind.ts";
import { nextRoute } from "../workflow.ts";
import { heading } from "./front.ts";
import { openParagraph, saidOr, saidOrOpen } from "./openWords.ts";

/** Beratungsfolge (DOCUMENTS.md A2): who treats the paper, when, and in which capacity. */
export const consultationsPart: Part = {
  label: "Beratungsfolge",
  isFixed: true,
  make: (material) => {
    const route = routeOf(material);
    const body: Block = route.length === 0 ? openParagraph() : table(route, material);
    return [heading("Beratungsfolge"), body];
  },
  open: (material) => {
    const { context, catalogue, settings } = material;
    const given = context.consultations ?? [];
    if (given.length === 0) return [routeProposal(material)];
    return [
      ...given.flatMap(({ committee, date, item }) => [
        ...(date === undefined
          ? [`Beratungsfolge: Der Termin im Gremium „${committee}“ fehlt.`]
          : []),
        ...(item === undefined ? [`Beratungsfolge: Der TOP im Gremium „${committee}“ fehlt.`] : []),
        ...(date !== undefined && date < catalogue.at.slice(0, 10)
          ? [
              `Beratungsfolge: „${committee}“ tagt am ${germanDate(date)}, vor dem Stand vom ${germanDate(catalogue.at)}. Bitte prüfen.`,
            ]
          : []),
      ]),
      ...outOfOrder(given, settings),
    ];
  },
};

/** The committees of the settings that receive this kind of paper, the council last; their dates stay open. */
function routeOf({ context, settings, type }: Material): readonly Consultation[] {
  const { consultations = [] } = context;
  if (consultations.length > 0) return consultations;
  return receiving(settings, [type.kind, type.label]).map(({ name }) => ({ committee: name }));
}

const decides = ({ kind }: Committee) => kind === "Rat";

function receiving({ committees }: Settings, names: readonly string[]): readonly Committee[] {
  const wanted = names.map(fold);
  return committees
    .filter(({ kind }) => kind === "Rat" || kind === "Ausschuss")
    .filter(({ receives }) => receives.some((one) => wanted.includes(fold(one))))
    .toSorted((a, b) => Number(decides(a)) - Number(decides(b)));
}

function routeProposal({ settings, type, catalogue }: Material): string {
  const today = catalogue.at.slice(0, 10);
  const route = receiving(settings, [type.kind, type.label]);
  if (route.length === 0) return "Die Beratungsfolge fehlt.";
  const dates = nextRoute(route, today).map(({ committee, date }) =>
    date === undefined ? committee : `${committee} (nächster Termin ${germanDate(date)})`
  );
  return `Die Termine der Beratungsfolge fehlen. Nach den Einstellungen: ${dates.join(", ")}.`;
}

function outOfOrder(given: readonly Consultation[], settings: Settings): readonly string[] {
  const isCouncil = ({ committee }: Consultation) =>
    settings.committees.some((one) => one.name === committee && decides(one));
  const council = given.find(isCouncil)?.date;
  if (council === undefined) return [];
  return given
    .filter((one) => !isCouncil(one) && one.date !== undefined && one.date >= council)
    .map(
      ({ committee }) =>
        `Beratungsfolge: „${committee}“ tagt nicht vor der Entscheidung am ${germanDate(council)}. Bitte prüfen.`
    );
}

/** Who informs needs nobody to decide; else the last of the route does. */
function roleOf(
  { role }: Consultation,
  index: number,
  count: number,
  { type }: Pick<Material, "type">
): string {
  if (role !== undefined) return role;
  if (!type.hasProposal) return "Kenntnisnahme";
  return index === count - 1 ? "Entscheidung" : "Vorberatung";
}

function table(route: readonly Consultation[], material: Material): Table {
  const withResult = route.some(({ result }) => result !== undefined);
  return {
    type: "table",
    caption: "Beratungsfolge",
    columns: [
      { label: "Gremium", width: 56 },
      { label: "Termin", width: 25 },
      { label: "TOP", width: 17 },
      { label: "Sitzung", width: 32 },
      { label: "Zuständigkeit", width: 33 },
      ...(withResult ? [{ label: "Ergebnis", width: 28 }] : []),
    ],
    rows: route.map((one, index): readonly (readonly Content[])[] => [
      [paragraph(one.committee)],
      saidOr(one.date === undefined ? undefined : germanDate(one.date), openParagraph("offen")),
      saidOr(one.item, openParagraph("offen")),
      [paragraph(sessionOf(one, material))],
      [paragraph(roleOf(one, index, route.length, material))],
      ...(withResult ? [saidOrOpen(one.result)] : []),
    ]),
  };
}

const sessionOf = ({ isPublic }: Consultation, { context }: Material) => {
  const open = isPublic ?? context.audience === "öffentlich";
  return open ? "öffentlich" : "nichtöffentlich";
};
