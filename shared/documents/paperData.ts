/**
 * What the office says about one paper (MODEL.md section 5, Vorlage). Everything may be missing: what is
 * missing is open, is said to be open, and is never guessed.
 */
export interface PaperData {
  readonly reference?: string;
  readonly fileReference?: string;
  readonly subject?: string;
  /** Amt or Stabsstelle in charge; absent: the climate office. */
  readonly leadDepartment?: string;
  readonly annexes?: readonly string[];
  readonly signature?: { readonly name: string; readonly function?: string };
  /** Codes or ids of the measures the paper is about; absent: what its kind is about. */
  readonly measures?: readonly string[];
  readonly consultations?: readonly Consultation[];
  /** Beschlussvorschlag, a sentence each; absent: the wording of the paper's type. */
  readonly proposal?: readonly string[];
  readonly financial?: FinancialEffects;
  readonly climate?: ClimateRelevance;
  /** The office's own text by block. */
  readonly texts?: Readonly<Record<string, OwnText>>;
  /** Text of a paper that says what no catalogue knows. */
  readonly sections?: readonly Section[];
  readonly coSigners?: readonly CoSigner[];
  /** Schlusszeichnung. */
  readonly finalSignature?: { readonly by: string; readonly date?: string };
  /** ISO date on which the paper was given to the council's office; its number is entered then. */
  readonly handedOver?: string;
  readonly topicReports?: readonly TopicReport[];
  /** Name or code of the topic a sponsorbericht is about. */
  readonly topic?: string;
  /** Whom a gremienbericht, an invitation or a record is for. */
  readonly committee?: string;
  readonly meeting?: Meeting;
  readonly workshop?: Workshop;
  readonly budget?: readonly BudgetLine[];
  /** The Austauschfassung stands in the place of an earlier one, and says why. */
  readonly replaces?: { readonly reference?: string; readonly reason?: string };
}

export interface Consultation {
  readonly committee: string;
  /** ISO date. */
  readonly date?: string;
  readonly item?: string;
  readonly role?: string;
  readonly isPublic?: boolean;
  readonly result?: string;
  /** The resolution as it was passed, where it differs from the proposal. */
  readonly wording?: string;
}

export interface FinancialEffects {
  readonly effects?: "ja" | "nein";
  /** Euro. */
  readonly total?: number;
  readonly annual?: number;
  readonly income?: number;
  readonly years?: string;
  /** Produkt, Kostenstelle or PSP element. */
  readonly product?: string;
  readonly kind?: "investiv" | "konsumtiv";
  readonly budgeted?: "vollständig" | "teilweise" | "nicht";
  readonly note?: string;
}

export interface ClimateRelevance {
  readonly effect?: "positiv" | "negativ" | "keine";
  readonly extent?: "geringfügig" | "erheblich";
  readonly reason?: string;
  /** Number of the question → what the office answers. */
  readonly answers?: Readonly<
    Record<string, { readonly answer: "ja" | "nein"; readonly reason?: string }>
  >;
}

export interface OwnText {
  readonly text: string;
  /** Id or label of the period it was written for: carried over, it is a draft until somebody confirms it. */
  readonly from?: string;
}

export interface Section extends OwnText {
  readonly heading?: string;
}

export interface CoSigner {
  readonly department: string;
  readonly dueDate?: string;
  readonly result?: string;
  readonly note?: string;
}

export interface TopicReport {
  readonly topic: string;
  readonly progress?: string;
  readonly challenges?: string;
  readonly decisionsNeeded?: string;
  readonly by?: string;
  /** ISO date; absent: a draft nobody has released. */
  readonly releasedAt?: string;
}

export interface Meeting {
  readonly committee?: string;
  readonly title?: string;
  /** Sitzung, Veranstaltung, Dialog, Workshop. */
  readonly kind?: string;
  readonly date?: string;
  readonly time?: string;
  readonly place?: string;
  readonly chair?: string;
  readonly recorder?: string;
  readonly attendees?: readonly string[];
  readonly excused?: readonly string[];
  readonly audiences?: readonly string[];
  readonly partners?: readonly string[];
  /** Who speaks at an event (seed 000: Vertretung der Geschäftsstelle nach außen). */
  readonly speakers?: readonly string[];
  readonly items?: readonly AgendaItem[];
}

export interface AgendaItem {
  readonly number?: string;
  readonly subject: string;
  readonly measures?: readonly string[];
  readonly papers?: readonly string[];
  readonly isPublic?: boolean;
  /** For the record. */
  readonly course?: string;
  readonly result?: string;
  readonly tasks?: readonly string[];
}

export interface Workshop {
  readonly title?: string;
  readonly series?: string;
  readonly dates?: string;
  readonly goal?: string;
  readonly group?: string;
  readonly agenda?: readonly string[];
  readonly moderators?: readonly string[];
  readonly tasks?: readonly WorkshopTask[];
}

/** Aufgabe → Lösungen → Akteure → Start → Umsetzungsprobleme → Unterstützer → Sponsoren (seed 002). */
export interface WorkshopTask {
  readonly task: string;
  readonly solutions?: readonly string[];
  readonly actors?: readonly string[];
  readonly start?: readonly string[];
  readonly obstacles?: readonly string[];
  readonly supporters?: readonly string[];
  readonly sponsors?: readonly string[];
}

/** One line of the budget for a measure and a year, in euro. */
export interface BudgetLine {
  readonly measure: string;
  readonly year?: string;
  readonly product?: string;
  readonly kind?: "investiv" | "konsumtiv";
  readonly planned?: number;
  readonly actual?: number;
  readonly note?: string;
}
