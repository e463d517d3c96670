import { templateSentences } from "../../../shared/documents/templateCheck.ts";
import type { TemplateEntry } from "../../../shared/exchange/entities/paper.ts";
import { button, buttons, mainButton } from "../buttons.ts";
import { chooseFile } from "../chooseFile.ts";
import { type Content, el } from "../element.ts";
import type { DeskFile } from "../workbookHost.ts";
import { fold } from "./fold.ts";
import type { CheckedTemplate, Papering } from "./papering.ts";

export interface TemplateActions {
  readonly checkTemplate: (file: DeskFile) => void;
  readonly fillTemplate: () => void;
  readonly keepTemplate: () => void;
  readonly dropTemplate: () => void;
  readonly downloadTemplate: (template: TemplateEntry) => void;
  readonly removeTemplate: (template: TemplateEntry) => void;
}

/** The town's own Word templates: looked over before one is kept, filled once to see. */
export const templateSection = (
  { templates, checked }: Pick<Papering, "templates" | "checked">,
  actions: TemplateActions
): Content =>
  fold("Word-Muster der Kommune", [
    el(
      "p",
      { class: "quiet" },
      "Vorlagen entstehen mit dem Briefkopf Ihrer Kommune, wenn ein Word-Muster mit Platzhaltern wie {{betreff}} und {{inhalt}} hinterlegt ist. Es wird zuerst geprüft; hinterlegt wird es erst, wenn Sie es sagen."
    ),
    templates.length > 0 &&
      el(
        "ul",
        { class: "cards" },
        templates.map((one) => templateCard(one, actions))
      ),
    chooseFile("Word-Muster prüfen", actions.checkTemplate, [".docx"]),
    checked && checkPage(checked, templates, actions),
  ]);

const templateCard = (
  template: TemplateEntry,
  { downloadTemplate, removeTemplate }: TemplateActions
): Content =>
  el(
    "li",
    { class: "card", key: template.id },
    el("h3", {}, template.name),
    buttons(
      button("Herunterladen", () => downloadTemplate(template)),
      button("Entfernen", () => removeTemplate(template), { class: "plain" })
    )
  );

/** What was found, and what one may do with it. */
function checkPage(
  { name, id, check }: CheckedTemplate,
  templates: readonly TemplateEntry[],
  actions: TemplateActions
): Content {
  const [first = "", ...more] = templateSentences(check);
  const isKnown = templates.some((one) => one.id === id);
  return el(
    "div",
    { key: "checked" },
    el("h3", { id: "checked", tabindex: "-1" }, `Geprüft: ${name}`),
    el("p", { class: check.refused === undefined ? "note" : "note careful" }, first),
    el(
      "ul",
      { class: "list" },
      more.map((sentence) => el("li", { key: sentence }, sentence))
    ),
    buttons(
      check.refused === undefined &&
        mainButton(
          isKnown ? "Bisheriges Word-Muster ersetzen" : "Word-Muster hinterlegen",
          actions.keepTemplate
        ),
      check.refused === undefined && button("Probe herunterladen", actions.fillTemplate),
      button("Verwerfen", actions.dropTemplate, { class: "plain" })
    )
  );
}
