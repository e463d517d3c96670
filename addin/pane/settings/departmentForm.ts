import type { Department } from "../../../shared/catalogue/settings/settings.ts";
import { type Content, el } from "../element.ts";
import { choice, labelled } from "../labelled.ts";
import { type Put, withOwn } from "./entryKit.ts";
import { type FieldKit, linesField, textField } from "./settingsFields.ts";

const departmentKinds = [
  "Verwaltungsleitung",
  "Dezernat",
  "Fachbereich",
  "Amt",
  "Referat",
  "Abteilung",
  "Team",
  "Stabsstelle",
  "Eigenbetrieb",
  "Tochter",
  "extern",
];

export const departmentLine = ({ kind, number, head, validTo }: Department): string =>
  [
    kind,
    number !== undefined && `Nr. ${number}`,
    head !== undefined && `Leitung: ${head}`,
    validTo !== undefined && `bis ${validTo.split("-").reverse().join(".")}`,
  ]
    .filter(Boolean)
    .join(" · ");

type OptionalText = "number" | "head" | "parent" | "validTo" | "successor";

/** A text that is absent where nothing stands. */
function withOptional(one: Department, name: OptionalText, text: string): Department {
  const { [name]: _, ...rest } = one;
  return text.trim() === "" ? rest : { ...rest, [name]: text };
}

export function departmentFields(
  kit: FieldKit,
  one: Department,
  at: number,
  {
    departments,
    put,
  }: { readonly departments: readonly Department[]; readonly put: Put<Department> }
): Content {
  const place = `departments/${at}`;
  const optional = (name: OptionalText, label: string) =>
    textField(kit, {
      ...{ at: `${place}/${name}`, label, value: one[name] ?? "" },
      write: (text) => put(withOptional(one, name, text)),
    });
  const others = departments
    .filter(({ id }) => id !== one.id)
    .map(({ id, name }) => [id, name] as const);
  return [
    textField(kit, {
      ...{ at: `${place}/name`, label: "Name", value: one.name },
      write: (name) => put({ ...one, name }),
    }),
    el(
      "div",
      { class: "pair" },
      el("div", {}, optional("number", "Nummer")),
      choice("Art", one.kind, withOwn(departmentKinds, one.kind), (kind) => put({ ...one, kind }))
    ),
    linesField(kit, {
      ...{ at: `${place}/aliases`, label: "Andere Schreibweisen in Tabellen", value: one.aliases },
      write: (aliases) => put({ ...one, aliases }),
    }),
    optional("head", "Leitung"),
    choice("Gehört zu", one.parent ?? "", [["", "–"], ...others], (id) =>
      put(withOptional(one, "parent", id))
    ),
    labelled(
      "Letzter Tag, wenn die Dienststelle aufgelöst ist",
      one.validTo ?? "",
      (day) => put(withOptional(one, "validTo", day)),
      { type: /^\d{4}-\d\d$/.test(one.validTo ?? "") ? "month" : "date" }
    ),
    kit.troubles
      .filter((trouble) => trouble.at === `${place}/validTo` || trouble.at === `${place}/parent`)
      .map(({ at: where, sentence }) => el("p", { class: "wrong", key: where }, sentence)),
    choice("Nachfolge", one.successor ?? "", [["", "–"], ...others], (id) =>
      put(withOptional(one, "successor", id))
    ),
  ];
}
