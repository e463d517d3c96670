import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import type { PaperEntry } from "../../../shared/exchange/entities/paper.ts";
import { button, buttons, mainButton } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { kindName } from "./kindNames.ts";
import { nameOfCatalogue, newestOf, type Papering } from "./papering.ts";
import { type TemplateActions, templateSection } from "./templateSection.ts";

export interface ListActions extends TemplateActions {
  readonly begin: () => void;
  readonly openPaper: (id: string) => void;
  readonly downloadPaper: (paper: PaperEntry) => void;
  readonly replace: (paper: PaperEntry) => void;
  readonly compare: (paper: PaperEntry) => void;
}

/** Papers that were made before, and the button for a new one. */
export function paperList(state: Papering, settings: Settings, actions: ListActions): Content {
  const { papers, versions, drafts } = state;
  const canBegin = versions.length > 0 || drafts.length > 0;
  return [
    buttons(mainButton("Neue Vorlage", actions.begin, { disabled: !canBegin })),
    !canBegin &&
      el(
        "p",
        {},
        "Vorlagen entstehen aus einem Stand oder Entwurf. Bitte zuerst Meldungen zusammenführen."
      ),
    el("h2", {}, "Bisherige"),
    papers.length === 0
      ? el("p", { class: "quiet" }, "Noch keine.")
      : el(
          "ul",
          { class: "cards" },
          papers.toReversed().map((paper) => paperCard(paper, state, settings, actions))
        ),
    templateSection(state, actions),
  ];
}

function paperCard(
  paper: PaperEntry,
  state: Papering,
  settings: Settings,
  actions: ListActions
): Content {
  const { id, kind, of, audience, context, file } = paper;
  const newest = newestOf(state);
  const isOld = "version" in of && newest !== undefined && newest.number > of.version;
  const name = context.subject ?? kindName(kind, settings);
  const facts = [
    context.subject === undefined ? undefined : kindName(kind, settings),
    nameOfCatalogue(of, state),
    audience,
    paper.state,
    paper.replaces && "Austauschfassung",
  ];
  const changes = state.changes[id];
  return el(
    "li",
    { class: "card", key: id },
    el("h3", {}, name),
    el("p", { class: "quiet" }, facts.filter(Boolean).join(" · ")),
    isOld && el("p", {}, `Inzwischen gilt Stand ${newest.number}.`),
    changes && changeList(changes),
    buttons(
      button("Öffnen", () => actions.openPaper(id)),
      file && button("Word-Datei laden", () => actions.downloadPaper(paper)),
      file && button("Austauschfassung", () => actions.replace(paper)),
      isOld &&
        changes === undefined &&
        button("Was hat sich geändert?", () => actions.compare(paper))
    )
  );
}

const changeList = (changes: readonly string[]): Content =>
  changes.length === 0
    ? el("p", { class: "note" }, "Keine Zahl des Papiers hat sich geändert.")
    : el(
        "ul",
        { class: "note list" },
        changes.map((sentence) => el("li", { key: sentence }, sentence))
      );
