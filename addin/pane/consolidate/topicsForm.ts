import type { Question } from "../../../shared/catalogue/question.ts";
import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import { buttons } from "../buttons.ts";
import { counted } from "../counted.ts";
import { notYet } from "../deskTrouble.ts";
import { type Content, el } from "../element.ts";
import { choice, choiceAtOnce } from "../labelled.ts";
import type { Side } from "./sides.ts";
import { sourceOf } from "./sourceOf.ts";
import type { Way } from "./waysOf.ts";

/** Id of a measure → the topic chosen for it, or that it stays without. */
export type Topics = Readonly<Record<string, string>>;

/** Whether each measure of the case is answered for. */
export const asksForEach = ({ kind, measures }: Question): boolean =>
  kind === "topicMissing" && measures.length > 1;

const open = "offenlassen";

/** What the measures of a case are given, once each has something. */
export function topicsWay({ measures }: Question, topics: Topics): Pick<Way, "label" | "answer"> {
  const left = measures.filter((id) => (topics[id] ?? "") === "").length;
  if (left > 0)
    throw notYet(
      `Bei ${counted(left, "Maßnahme", "Maßnahmen")} ist noch nichts gewählt. ${howLeft}`
    );
  const label = "Themenfelder je Maßnahme";
  const named = measures.map((id) => (topics[id] === open ? null : topics[id]));
  const [only] = new Set(named);
  if (named.every((one) => one === null)) return { label, answer: { choice: "dismiss" } };
  const isOneForAll = named.every((one) => one === only);
  const value = isOneForAll ? only : Object.fromEntries(measures.map((id, at) => [id, named[at]]));
  return { label, answer: { choice: "own", value } };
}

const howLeft =
  "Bitte überall ein Themenfeld wählen oder, wo es noch nicht feststeht, „offenlassen“.";

interface TopicsActions {
  readonly chooseTopics: (topics: Topics) => void;
  readonly decideTopics: () => void;
}

/** The measures of a case, a topic to choose beside each. */
export function topicsForm(
  { measures }: Question,
  sides: readonly Side[],
  { topics, settings }: { readonly topics: Topics; readonly settings: Settings },
  { chooseTopics, decideTopics }: TopicsActions
): Content {
  const names = [...settings.topics.map(({ name }) => name), open];
  const choices = [["", "Bitte wählen …"] as const, ...names.map((one) => [one, one] as const)];
  const send = (event: Event) => {
    event.preventDefault();
    decideTopics();
  };
  return el(
    "form",
    { onSubmit: send },
    measures.length > 2 &&
      choiceAtOnce("Überall vorwählen", "", choices, (topic) =>
        chooseTopics(Object.fromEntries(measures.map((id) => [id, topic])))
      ),
    el(
      "ul",
      { class: "cards" },
      measures.map((id, at) => {
        const side = sides[at];
        return el(
          "li",
          { class: "card", key: id },
          choice(side?.text ?? "", topics[id] ?? "", choices, (topic) =>
            chooseTopics({ ...topics, [id]: topic })
          ),
          side?.department !== undefined && el("p", { class: "quiet" }, side.department),
          side && sourceOf(side)
        );
      })
    ),
    buttons(el("button", { class: "main" }, "Themenfelder eintragen"))
  );
}
