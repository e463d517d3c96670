import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import { button, buttons, mainButton } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { labelled, longText } from "../labelled.ts";
import { climateForm } from "./climateForm.ts";
import { consulting } from "./consulting.ts";
import { coSigning } from "./coSigning.ts";
import { effects } from "./effects.ts";
import { fold } from "./fold.ts";
import { measurePicker } from "./measurePicker.ts";
import { meetingForm } from "./meetingForm.ts";
import { type OfficeBookActions, officeBook } from "./officeBook.ts";
import { openPoints } from "./openPoints.ts";
import { basics } from "./paperBasics.ts";
import { paperDetails } from "./paperDetails.ts";
import { type Papering, type PaperWish, withText } from "./papering.ts";
import { sectionsForm } from "./sectionsForm.ts";
import { without } from "./without.ts";
import { workshopForm } from "./workshopForm.ts";

export interface FormActions extends OfficeBookActions {
  readonly write: (different: Partial<PaperWish>) => void;
  readonly search: (text: string) => void;
  readonly proposeDates: () => void;
  readonly proposeDeadlines: () => void;
  readonly save: () => void;
  readonly make: () => void;
  readonly takeTheirs: () => void;
  readonly leave: () => void;
}

/** A paper is said: what, of what, for whom; then what only the office knows. */
export function paperForm(state: Papering, settings: Settings, actions: FormActions): Content {
  const { wish, notes } = state;
  if (wish === undefined) return undefined;
  return [
    el("h2", { id: "paper", tabindex: "-1" }, wish.etag === "new" ? "Neue Vorlage" : "Vorlage"),
    somebodyElses(state, actions),
    replacing(wish, actions),
    basics(wish, state, settings, actions),
    openPoints(state),
    fold("Angaben zur Vorlage", paperDetails(wish.context, settings, actions.enter)),
    fold("Welche Maßnahmen", measurePicker(state, pickerOf(wish, actions))),
    ofItsKind(wish, settings, actions),
    fold("Beratungsfolge", consulting(wish.context, settings, actions)),
    fold("Finanzen", effects(wish.context, actions.enter)),
    fold("Klima", climateForm(wish.context, actions.enter)),
    fold("Aus der Arbeitsmappe des Büros", officeBook(wish.context, state.book, actions)),
    fold("Eigene Texte", ownTexts(wish, state, actions)),
    fold("Mitzeichnung", coSigning(wish.context, settings, actions)),
    notes.length > 0 &&
      el(
        "ul",
        { class: "note list", "aria-label": "Hinweise zur Datei" },
        notes.map((note) => el("li", { key: note }, note))
      ),
    buttons(
      mainButton("Word-Datei erstellen", actions.make),
      button("Nur speichern", actions.save),
      button("Zu allen Vorlagen", actions.leave, { class: "plain" })
    ),
  ];
}

/** Somebody else was quicker: what was entered stays, and theirs can be had instead. */
const somebodyElses = ({ meanwhile }: Papering, { takeTheirs }: FormActions): Content =>
  meanwhile !== undefined &&
  el(
    "div",
    { class: "note careful", key: "meanwhile" },
    el("p", {}, meanwhile),
    buttons(button("Meine Eingaben verwerfen, die andere Fassung laden", takeTheirs))
  );

/** Why it comes in the place of another. */
function replacing({ replaces, context }: PaperWish, { enter }: FormActions): Content {
  if (replaces === undefined) return undefined;
  const { reason = "", ...rest } = context.replaces ?? {};
  return [
    el(
      "p",
      { class: "note", key: "replaces" },
      "Das ist eine Austauschfassung. Was sie anders sagt als die bisherige Vorlage, ist in Word nachverfolgt."
    ),
    labelled("Grund der Austauschfassung", reason, (text) =>
      enter({ ...context, replaces: { ...rest, ...withText("reason", text) } })
    ),
  ];
}

const pickerOf = ({ context }: PaperWish, { enter, search }: FormActions) => ({
  choose: (measures: readonly string[] | undefined) =>
    enter(without(context, "measures", measures ? { measures } : {})),
  search,
});

/** Kinds that say what no catalogue knows begin with it. */
function ofItsKind(
  { kind, context }: PaperWish,
  settings: Settings,
  { enter }: FormActions
): Content {
  const isMeeting = kind === "einladung" || kind === "niederschrift";
  return [
    isMeeting &&
      fold("Sitzung oder Veranstaltung", meetingForm(context, settings, kind, enter), true),
    kind === "workshopprotokoll" && fold("Workshop", workshopForm(context, enter), true),
    fold(
      kind === "organisationsmitteilung" ? "Text der Mitteilung" : "Weitere Abschnitte",
      sectionsForm(context, enter),
      kind === "organisationsmitteilung" || undefined
    ),
  ];
}

function ownTexts({ context }: PaperWish, { points }: Papering, { enter }: FormActions): Content {
  const { texts = {} } = context;
  const write = (name: string, text: string) => {
    const { [name]: _, ...rest } = texts;
    enter({ ...context, texts: text.trim() === "" ? rest : { ...rest, [name]: { text } } });
  };
  return [
    el(
      "p",
      { class: "quiet" },
      "Ein eigener Text tritt an die Stelle des automatischen; Tabellen und Bilder bleiben."
    ),
    points?.parts.map(({ name, label }) =>
      longText(label, texts[name]?.text ?? "", (text) => write(name, text), {
        key: name,
        rows: texts[name] === undefined ? 2 : 6,
      })
    ),
  ];
}
