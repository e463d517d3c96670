import { bandsOf } from "../../../shared/catalogue/costs/bands.ts";
import { type FieldName, fieldNames, fields } from "../../../shared/catalogue/fields.ts";
import type { RatingSettings, Settings } from "../../../shared/catalogue/settings/settings.ts";
import { button, buttons } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { choice } from "../labelled.ts";
import type { Put } from "./entryKit.ts";
import { type FieldKit, numberField } from "./settingsFields.ts";

type Band = readonly [limit: number, dots: number];

/** Weights of the criteria, and the bands that are proposed beside a rating. */
export function ratingForm(kit: FieldKit, settings: Settings, put: Put<Settings>): Content {
  const { rating } = settings;
  const write = (different: Partial<RatingSettings>) =>
    put({ ...settings, rating: { ...rating, ...different } });
  const { shares, costsPerTonne, lifetimeYears } = bandsOf(rating);
  const bands = { emissionReduction: shares, costEfficiency: costsPerTonne, lifetimeYears };
  const change = (different: Partial<typeof bands>) => write({ bands: { ...bands, ...different } });
  const isOwn = Object.keys(rating.bands).length > 0;
  return [
    el("h2", {}, "Gewichte"),
    el("p", { class: "quiet" }, "2 zählt in Ranglisten doppelt so viel wie 1; 0 zählt nicht."),
    rating.criteria.map((name) =>
      numberField(kit, {
        ...{ at: `rating/${name}`, label: labelOf(name), value: rating.weights[name] ?? 1 },
        write: (weight) => write({ weights: { ...rating.weights, [name]: weight } }),
      })
    ),
    el("h2", {}, "Vorschläge neben der Bewertung"),
    el(
      "p",
      { class: "quiet" },
      isOwn ? "Zurzeit gelten eigene Grenzen." : "Zurzeit gelten übliche Grenzen."
    ),
    bandRows(
      kit,
      { name: "share", legend: shareLegend, unit: "über Prozent", bands: shares },
      (next) => change({ emissionReduction: next })
    ),
    bandRows(
      kit,
      { name: "cost", legend: costLegend, unit: "bis Euro je Tonne", bands: costsPerTonne },
      (next) => change({ costEfficiency: next })
    ),
    numberField(kit, {
      ...{ at: "rating/lifetime", label: "Nutzungsdauer in Jahren", value: lifetimeYears },
      write: (years) => change({ lifetimeYears: years }),
    }),
    buttons(
      button("Wieder die üblichen Grenzen", () => write({ bands: {} }), { disabled: !isOwn })
    ),
  ];
}

const shareLegend = "THG-Minderungspotenzial: Anteil an den Emissionen der Kommune";
const costLegend = "Kosteneffizienz: Kosten je vermiedener Tonne";

const labelOf = (name: string): string =>
  fieldNames.includes(name as FieldName) ? fields[name as FieldName].label : name;

interface Rows {
  readonly name: string;
  readonly legend: string;
  readonly unit: string;
  readonly bands: readonly Band[];
}

const dotChoices = [0, 1, 2, 3, 4, 5, 6].map((dots) => [String(dots), `${dots} von 6`] as const);

function bandRows(
  kit: FieldKit,
  { name, legend, unit, bands }: Rows,
  put: (bands: readonly Band[]) => void
): Content {
  const replace = (at: number, band: Band) =>
    put(bands.map((one, index) => (index === at ? band : one)));
  return el(
    "fieldset",
    { class: "card", key: name },
    el("legend", {}, legend),
    bands.map(([limit, dots], at) =>
      el(
        "div",
        { class: "pair", key: String(at) },
        el(
          "div",
          {},
          numberField(kit, {
            ...{ at: `rating/${name}/${at}`, label: `${at + 1}. Grenze, ${unit}`, value: limit },
            write: (next) => replace(at, [next, dots]),
          })
        ),
        choice(`Punkte bei der ${at + 1}. Grenze`, String(dots), dotChoices, (word) =>
          replace(at, [limit, Number(word)])
        )
      )
    )
  );
}
