import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import type { PaperData } from "../../../shared/documents/paperData.ts";
import { type Content, el } from "../element.ts";
import { choice } from "../labelled.ts";
import { kindChoices, kindSays } from "./kindNames.ts";
import {
  catalogueChoices,
  catalogueNamed,
  catalogueWord,
  type Papering,
  type PaperWish,
  withText,
} from "./papering.ts";
import { without } from "./without.ts";

interface BasicsActions {
  readonly write: (different: Partial<PaperWish>) => void;
  readonly enter: (context: PaperData) => void;
}

/** What the paper is, of what and for whom. */
export function basics(
  wish: PaperWish,
  state: Papering,
  settings: Settings,
  { write, enter }: BasicsActions
): Content {
  const { kind, of, audience, context, template } = wish;
  const templates = [
    ["", "Word-Muster von Klimakatalog"] as const,
    ...state.templates.map(({ id, name }) => [id, name] as const),
  ];
  return [
    choice("Art", kind, kindChoices(settings), (next) => write({ kind: next })),
    el("p", { class: "quiet" }, `${upper(kindSays(kind))}.`),
    choice("Aus", catalogueWord(of), catalogueChoices(state), (word) =>
      write({ of: catalogueNamed(word) })
    ),
    choice("Für wen", audience, audiences, (next) => write({ audience: audienceNamed(next) })),
    kind === "sponsorbericht" &&
      choice(
        "Themenfeld",
        context.topic ?? "",
        [
          ["", "alle Themenfelder"],
          ...settings.topics.map(({ code, name }) => [code, name] as const),
        ],
        (topic) => enter(without(context, "topic", withText("topic", topic)))
      ),
    kind === "gremienbericht" &&
      choice(
        "Gremium",
        context.committee ?? "",
        [["", "Bitte wählen …"], ...settings.committees.map(({ name }) => [name, name] as const)],
        (committee) => enter(without(context, "committee", withText("committee", committee)))
      ),
    state.templates.length > 0 &&
      choice("Word-Muster", template ?? "", templates, (next) =>
        write({ template: next === "" ? undefined : next })
      ),
  ];
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const audiences: readonly (readonly [PaperWish["audience"], string])[] = [
  ["öffentlich", "öffentlich"],
  ["nichtöffentlich", "nichtöffentlich (Gremium)"],
  ["verwaltungsintern", "verwaltungsintern"],
];
const audienceNamed = (word: string) =>
  audiences.find(([name]) => name === word)?.[0] ?? "öffentlich";
