import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import type { PaperData } from "../../../shared/documents/paperData.ts";
import { type Content, el } from "../element.ts";
import { choice, labelled, longText } from "../labelled.ts";
import { linesOf } from "./linesOf.ts";
import { withText } from "./papering.ts";
import { without } from "./without.ts";

/** Who writes it, under which number, and what goes with it. */
export function paperDetails(
  context: PaperData,
  settings: Settings,
  enter: (context: PaperData) => void
): Content {
  const text = (name: "subject" | "reference" | "fileReference", label: string) =>
    labelled(label, context[name] ?? "", (said) =>
      enter(without(context, name, withText(name, said)))
    );
  const lines = (name: "annexes" | "proposal", label: string) =>
    longText(
      label,
      (context[name] ?? []).join("\n"),
      (said) => enter(without(context, name, linesOf(name, said))),
      { key: name, rows: 3 }
    );
  const { office } = settings.municipality;
  const lead = context.leadDepartment ?? "";
  const names = [...new Set([...settings.departments.map(({ name }) => name), lead])].filter(
    Boolean
  );
  return [
    text("subject", "Betreff (ohne Angabe: der übliche)"),
    text("reference", "Vorlagennummer (ohne Angabe: wird vergeben)"),
    text("fileReference", "Aktenzeichen"),
    choice(
      "Federführende Dienststelle",
      lead,
      [["", office], ...names.map((name) => [name, name] as const)],
      (next) => enter(without(context, "leadDepartment", withText("leadDepartment", next)))
    ),
    lines("proposal", "Beschlussvorschlag, ein Satz je Zeile (ohne Angabe: der übliche)"),
    lines("annexes", "Anlagen, eine je Zeile"),
    signature(context, enter),
  ];
}

function signature(context: PaperData, enter: (context: PaperData) => void): Content {
  const { name = "", function: title = "" } = context.signature ?? {};
  const sign = (who: string, as: string) => {
    const signed =
      who.trim() === "" && as.trim() === ""
        ? {}
        : {
            signature: { name: who, ...withText("function", as) },
          };
    enter(without(context, "signature", signed));
  };
  return el(
    "div",
    { class: "pair", key: "signature" },
    labelled("Unterschrift (ohne Angabe: die übliche)", name, (who) => sign(who, title)),
    labelled("Funktion", title, (as) => sign(name, as))
  );
}
