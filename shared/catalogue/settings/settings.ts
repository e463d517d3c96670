/** Settings of one municipality (MODEL.md section 4), after reading: every list there, names resolved. */
export interface Settings {
  readonly municipality: Municipality;
  readonly council: { readonly name: string; readonly article: string };
  readonly genderForm: "star" | "colon" | "pair" | "neutral";
  /** Only what the head of a department has released counts; absent: what is sent counts. */
  readonly releasedBy?: "head";
  /** Of measures that say nothing themselves and whose topic says nothing; absent: not decided, readable for all. */
  readonly visibility?: Visibility;
  readonly topics: readonly Topic[];
  readonly departments: readonly Department[];
  readonly committees: readonly Committee[];
  readonly relations: readonly Relation[];
  readonly rating: RatingSettings;
  readonly balance: readonly Balance[];
  readonly targets: readonly Target[];
  readonly paperTypes: readonly PaperType[];
  readonly periods: readonly Period[];
  /** Who keeps a field, where the municipality differs from the table of fields. */
  readonly fieldCare: Readonly<Record<string, "department" | "office">>;
  /** Words of the municipality's own for the dictionary of likeness, in the form of its lines. */
  readonly words?: string;
  /** Rules of checking/: switched off, or with another severity. */
  readonly rules: Readonly<Record<string, "off" | "error" | "warning" | "hint">>;
}

export type Visibility = "öffentlich" | "verwaltungsintern";

export interface Municipality {
  readonly id: string;
  readonly name: string;
  readonly kind:
    | "Stadt"
    | "Gemeinde"
    | "Samtgemeinde"
    | "Verbandsgemeinde"
    | "Landkreis"
    | "Zweckverband";
  readonly population?: number;
  /** Name of the climate office. */
  readonly office: string;
  readonly head?: { readonly title: string; readonly name: string };
  readonly accessibility?: Accessibility;
}

/** What only the municipality can say in its Erklärung zur Barrierefreiheit; absent: not said yet. */
export interface Accessibility {
  /** "teilweise vereinbar, nach Selbstbewertung vom 12.11.2026" */
  readonly standing?: string;
  /** Where barriers are told: an office, mail, telephone. */
  readonly contact?: string;
  /** Who mediates (Schlichtungs- oder Durchsetzungsstelle), with address. */
  readonly mediation?: string;
}

export interface Topic {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sponsors: readonly Person[];
  readonly coordinators: readonly Person[];
  readonly order: number;
  /** Of its measures that say nothing themselves; absent: as in the whole list. */
  readonly visibility?: Visibility;
}

export interface Person {
  readonly name: string;
  readonly function?: string;
  readonly deputy?: string;
}

export interface Department {
  readonly id: string;
  readonly number?: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly head?: string;
  readonly parent?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly successor?: string;
}

export interface Committee {
  readonly name: string;
  readonly kind: string;
  readonly receives: readonly string[];
  readonly dates: readonly string[];
}

export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
}

export interface RatingSettings {
  readonly criteria: readonly string[];
  readonly weights: Readonly<Record<string, number>>;
  readonly dots: number;
  readonly bands: Readonly<Record<string, unknown>>;
}

/** Emissions of one year and sector, in t CO₂e. */
export interface Balance {
  readonly year: number;
  readonly sector: string;
  readonly tonnes: number;
  readonly method?: string;
  readonly source?: string;
}

export interface Target {
  readonly year: number;
  readonly reductionPercent: number;
  readonly baseYear: number;
  readonly resolution?: string;
}

export interface PaperType {
  readonly kind: string;
  readonly label: string;
  readonly [more: string]: unknown;
}

export interface Period {
  readonly id: string;
  readonly label: string;
  readonly from?: string;
  readonly to?: string;
  readonly dueDate?: string;
  readonly state: "open" | "closed" | "published";
  /** Names of departments. */
  readonly expectedDepartments: readonly string[];
}
