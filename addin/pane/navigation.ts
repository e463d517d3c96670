import { button } from "./buttons.ts";
import { type Content, el } from "./element.ts";
import { deskOf, type GroupName, groups, stepOf, type ViewName } from "./steps.ts";

/** The steps to choose from; whoever has both desks also chooses the desk. */
export function stepsBar(
  names: readonly ViewName[],
  current: ViewName | undefined,
  go: (name: ViewName) => void
): Content {
  const group = current === undefined ? undefined : deskOf(current, names);
  const present = (Object.keys(groups) as readonly GroupName[]).filter((each) =>
    names.some((name) => deskOf(name, names) === each)
  );
  const first = (each: GroupName) => names.find((name) => deskOf(name, names) === each);
  return [
    present.length > 1 &&
      el(
        "ul",
        { class: "desks", key: "desks" },
        present.map((each) => {
          const target = first(each);
          const mark = each === group ? "true" : undefined;
          return el(
            "li",
            { key: each },
            button(groups[each], () => target && go(target), { "aria-current": mark })
          );
        })
      ),
    el(
      "ul",
      { class: "steps", key: "steps" },
      names
        .filter((name) => deskOf(name, names) === group)
        .map((name) => el("li", { key: name }, stepButton(name, current, go)))
    ),
  ];
}

const stepButton = (name: ViewName, current: ViewName | undefined, go: (name: ViewName) => void) =>
  button(stepOf(name).label, () => go(name), {
    "aria-current": name === current ? "step" : undefined,
  });
