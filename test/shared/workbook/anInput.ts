import type { Field } from "../../../shared/catalogue/field.ts";
import { fieldNamed, fieldNames } from "../../../shared/catalogue/fields.ts";
import type {
  StructuredInput,
  StructuredMeasure,
} from "../../../shared/workbook/catalogue/structuredInput.ts";
import { settingsOf } from "../settingsOf.ts";

/** A small town's settings; what a test does not speak of. */
export const anySettings = settingsOf({
  municipality: { id: "eschenfurt", name: "Eschenfurt", kind: "Stadt", office: "Klimabüro" },
  topics: { MO: "Mobilität", MW: "Mitwirkung, Bildung und Konsum", KA: "Klimaanpassung" },
  departments: ["Bauamt", "Stadtwerke", "Klimabüro"],
});

export const aMeasure = (
  values: StructuredMeasure["values"],
  more: Partial<StructuredMeasure> = {}
): StructuredMeasure => ({ values, ownColumns: {}, ...more });

export const anInput = (
  measures: readonly StructuredMeasure[],
  more: Partial<StructuredInput> = {}
): StructuredInput => ({
  title: "Maßnahmenkatalog Eschenfurt",
  municipality: "eschenfurt",
  settings: anySettings,
  measures,
  findings: [],
  mappings: [],
  ...more,
});

export const allFields: Readonly<Record<string, Field<unknown>>> = Object.fromEntries(
  fieldNames.flatMap((name) => {
    const field = fieldNamed(name);
    return field ? [[name, field]] : [];
  })
);

const places = ["am Rathaus", "in der Altstadt", "im Hafen", "an der Schule Süd", "am Stadtwald"];
const actions = ["Fahrradstraße", "Trinkbrunnen", "Solardach", "Reparaturtreff", "Entsiegelung"];
const id = (number: number) => `7d1f0c2a-1b3e-4c5d-9e8f-${String(number).padStart(12, "0")}`;

/** Measures that use most fields and what is hard about them. */
export const manyMeasures = (count: number): readonly StructuredMeasure[] =>
  Array.from({ length: count }, (_, n) =>
    aMeasure(
      {
        id: id(n),
        code: `MO${n + 1}`,
        title: `${actions[n % 5]} ${places[Math.floor(n / 5) % 5]}${n > 24 ? ` ${n}` : ""}`,
        topic: anySettings.topics[n % 3]?.name ?? "",
        department: anySettings.departments[n % 3]?.name ?? "",
        types: [["Fördern"], ["Informieren", "Investieren"]][n % 2] ?? [],
        strategic: n % 4 === 0,
        goal: "Weniger Autos & mehr Platz: <schmaler>, aber „schöner“.",
        description: "Erster Absatz.\nZweiter Absatz für Bürger*innen mit 5 < 6.",
        steps: ["Bestand aufnehmen", "Entwurf auslegen\n- Beteiligung\n- Abwägung", "Bauen"],
        lead: ["Klimaschutzmanager*in", "Stadtplanung"],
        startupCost: { level: "gering", note: "für Koordination" },
        investment: { min: 25_000, max: n % 2 ? 25_000 : 45_000 },
        emissionSaving: 12.5 * n,
        energySaving: 1234,
        priority: n % 3 ? { dots: n % 7 } : { dots: 4, was: "hoch" },
        emissionReduction: n % 2 ? { indirect: true } : { dots: 3, estimated: true },
        ...(n % 4 && { socialChange: { dots: 0 } }),
        horizons: ["kurzfristig", "mittelfristig"],
        start: ["2025", "2025-03"][n % 2] ?? "",
        end: "2028-12",
        links: [{ code: "MW7", title: "Energieberatung" }, { code: "KA1" }],
        monitoring: ["Zahl der Räder je Tag", "m² ohne Asphalt"],
        phase: "in Umsetzung",
        assessment: (["im Plan", "gefährdet", "verzögert", "unbekannt"] as const)[n % 4] ?? "",
        completion: n % 101,
        progress: "+ Start im Mai, = 2 von 3 Abschnitten fertig",
        visibility: "öffentlich",
      },
      {
        ownColumns: { Haushaltsstelle: `5.${n}0.01`, "Frage an uns": "=SUMME(A1:A3)" },
        place: { file: "Bauamt.xlsx", sheet: "Liste", row: n + 5 },
      }
    )
  );
