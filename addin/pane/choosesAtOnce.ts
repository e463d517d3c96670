import type { Attributes } from "./element.ts";

/**
 * Listeners of a list whose choice takes effect at once. Arrow keys walk through a closed list, and every step is a
 * change: there the choice counts with Enter, or when the list is left.
 */
export function choosesAtOnce(choose: (value: string) => void): Attributes {
  const chosen = (list: HTMLSelectElement) => {
    delete list.dataset["walked"];
    choose(list.value);
  };
  return {
    onPointerdown: on((list) => delete list.dataset["byKey"]),
    onKeydown: on((list, event) => {
      const { key, altKey } = event as KeyboardEvent;
      const opens = altKey || key === "Enter" || key === " ";
      if (opens) delete list.dataset["byKey"];
      else list.dataset["byKey"] = "true";
      if (key === "Enter" && list.dataset["walked"]) chosen(list);
    }),
    onChange: on((list) => {
      if (list.dataset["byKey"]) list.dataset["walked"] = "true";
      else chosen(list);
    }),
    onBlur: on((list) => {
      if (list.dataset["walked"]) chosen(list);
    }),
  };
}

const on = (heard: (list: HTMLSelectElement, event: Event) => unknown) => (event: Event) => {
  if (event.currentTarget instanceof HTMLSelectElement) heard(event.currentTarget, event);
};
