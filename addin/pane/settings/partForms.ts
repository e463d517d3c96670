import type { Committee, Department, Settings, Topic } from "../../../shared/catalogue/settings.ts";
import { counted } from "../counted.ts";
import { type Content, el } from "../element.ts";
import { choice, labelled, tick } from "../labelled.ts";
import { kindChoices } from "../papers/kindNames.ts";
import { daysField, type FieldKit, linesField, textField } from "./settingsFields.ts";
import { readPersons, writePersons } from "./writtenPersons.ts";

export type Put<Entry> = (entry: Entry) => void;

/** Who the municipality is, and what holds for all of its texts. */
export function townForm(kit: FieldKit, settings: Settings, put: Put<Settings>): Content {
  const { municipality, council, genderForm, releasedBy, ...rest } = settings;
  const { head = { title: "", name: "" } } = municipality;
  const town = (different: Partial<Settings["municipality"]>) =>
    put({ ...settings, municipality: { ...municipality, ...different } });
  const lead = (different: Partial<typeof head>) => town({ head: { ...head, ...different } });
  const text = (at: string, label: string, value: string, write: (said: string) => void) =>
    textField(kit, { at: `town/${at}`, label, value, write });
  return [
    text("name", "Name der Kommune", municipality.name, (name) => town({ name })),
    text("office", "Name der Stabsstelle", municipality.office, (office) => town({ office })),
    el(
      "div",
      { class: "pair" },
      text("title", "Amtsbezeichnung der Leitung", head.title, (title) => lead({ title })),
      text("head", "Name der Leitung", head.name, (name) => lead({ name }))
    ),
    text("council", "Name des Rates", council.name, (name) =>
      put({ ...settings, council: { ...council, name } })
    ),
    choice("Sein Artikel", council.article, articles, (article) =>
      put({ ...settings, council: { ...council, article } })
    ),
    choice("Schreibweise der eigenen Texte", genderForm, genderForms, (word) =>
      put({ ...settings, genderForm: genderForms.find(([form]) => form === word)?.[0] ?? "star" })
    ),
    tick(
      "Eine Meldung zählt erst, wenn die Leitung des Fachbereichs sie freigegeben hat",
      releasedBy === "head",
      (isHead) =>
        put({
          ...rest,
          ...{ municipality, council, genderForm },
          ...(isHead && { releasedBy: "head" as const }),
        })
    ),
  ];
}

const articles = [
  ["der", "der"],
  ["die", "die"],
  ["das", "das"],
] as const;
const genderForms = [
  ["star", "Mitarbeiter*innen"],
  ["colon", "Mitarbeiter:innen"],
  ["pair", "Mitarbeiterinnen und Mitarbeiter"],
  ["neutral", "Mitarbeitende"],
] as const;

export const topicLine = ({ sponsors, coordinators }: Topic): string =>
  [
    sponsors.length > 0 && `Patenschaft: ${sponsors.map(({ name }) => name).join(", ")}`,
    coordinators.length > 0 && `Koordination: ${coordinators.map(({ name }) => name).join(", ")}`,
  ]
    .filter(Boolean)
    .join(" · ");

export function topicFields(kit: FieldKit, topic: Topic, at: number, put: Put<Topic>): Content {
  const place = `topics/${at}`;
  const persons = (name: "sponsors" | "coordinators", label: string) =>
    linesField(kit, {
      at: `${place}/${name}`,
      label: `${label} (Name, Funktion)`,
      value: writePersons(topic[name]),
      write: (lines) => put({ ...topic, [name]: readPersons(lines) }),
    });
  return [
    textField(kit, {
      ...{ at: `${place}/code`, label: "Kürzel, z. B. MO", value: topic.code },
      write: (code) => put({ ...topic, code: code.trim().toUpperCase() }),
    }),
    textField(kit, {
      ...{ at: `${place}/name`, label: "Name", value: topic.name },
      write: (name) => put({ ...topic, name }),
    }),
    linesField(kit, {
      ...{
        at: `${place}/aliases`,
        label: "Andere Schreibweisen in Tabellen",
        value: topic.aliases,
      },
      write: (aliases) => put({ ...topic, aliases }),
    }),
    persons("sponsors", "Themenpatenschaft"),
    persons("coordinators", "Themenkoordination"),
  ];
}

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

/** The fixed words, and the one that stands there if it is another. */
const withOwn = (words: readonly string[], own: string) =>
  [...new Set([...words, own])].map((word) => [word, word] as const);

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

const committeeKinds = [
  "Rat",
  "Ausschuss",
  "Lenkungskreis",
  "Beirat",
  "Arbeitskreis",
  "Konsultationskreis",
  "Geschäftsstelle",
  "Leitstelle",
];

export const committeeLine = ({ kind, receives, dates }: Committee): string =>
  [
    kind,
    receives.length > 0 && receives.join(", "),
    dates.length > 0 && counted(dates.length, "Termin", "Termine"),
  ]
    .filter(Boolean)
    .join(" · ");

export function committeeFields(
  kit: FieldKit,
  one: Committee,
  at: number,
  { settings, put }: { readonly settings: Settings; readonly put: Put<Committee> }
): Content {
  const place = `committees/${at}`;
  const { receives } = one;
  const kinds = kindChoices(settings);
  // Settings name kinds of papers by either of their names; what is unknown stays.
  const has = (kind: string, name: string) => receives.some((word) => [kind, name].includes(word));
  const named = new Set(kinds.flat());
  const toggle = (kind: string, name: string, isTicked: boolean) => {
    const without = receives.filter((word) => word !== kind && word !== name);
    put({ ...one, receives: isTicked ? [...without, name] : without });
  };
  return [
    textField(kit, {
      ...{ at: `${place}/name`, label: "Name", value: one.name },
      write: (name) => put({ ...one, name }),
    }),
    choice("Art", one.kind, withOwn(committeeKinds, one.kind), (kind) => put({ ...one, kind })),
    el(
      "fieldset",
      {},
      el("legend", {}, "Welche Vorlagen und Berichte es erhält"),
      kinds.map(([kind, name]) =>
        tick(name, has(kind, name), (isTicked) => toggle(kind, name, isTicked))
      ),
      receives
        .filter((word) => !named.has(word))
        .map((word) => tick(word, true, () => toggle(word, word, false)))
    ),
    daysField(kit, {
      ...{ at: `${place}/dates`, label: "Sitzungstermine, z. B. 16.03.2027", value: one.dates },
      write: (dates) => put({ ...one, dates }),
    }),
  ];
}
