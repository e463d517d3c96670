import type { Sort } from "../dictionary.ts";

/**
 * Words that name a thing, but in front of an article say what is done: "Beschaffung eines Speichers",
 * "Anlage einer Wiese", "Veranstaltung eines Kurses". Thing → what is done.
 */
export const leadingActions: ReadonlyMap<string, { readonly name: string; readonly sort: Sort }> =
  new Map([
    ["Beschaffung", { name: "Kauf", sort: "action" }],
    ["Anlage", { name: "Ausbau", sort: "action" }],
    ["Wirtschaftsförderung", { name: "Einrichtung", sort: "action" }],
    ["Veranstaltung", { name: "Maßnahme", sort: "general" }],
    ["Veranstaltungen", { name: "Maßnahme", sort: "general" }],
    ["Baumbewässerung", { name: "Betrieb", sort: "action" }],
    ["Unternehmen", { name: "Betrieb", sort: "action" }],
  ]);
