import type { Topic } from "./settings.ts";

const topic = (
  order: number,
  code: string,
  name: string,
  ...aliases: readonly string[]
): Topic => ({
  code,
  name,
  aliases,
  sponsors: [],
  coordinators: [],
  order,
});

/** Seven neutral topics for a municipality that names none (MODEL.md section 4): nobody's official list. */
export const defaultTopics: readonly Topic[] = [
  topic(
    1,
    "EE",
    "Energieversorgung und erneuerbare Energien",
    "Energie",
    "Energieversorgung",
    "Erneuerbare Energien",
    "Strom und Wärme",
    "Wärme"
  ),
  topic(
    2,
    "BS",
    "Bauen und Sanieren",
    "Bauen",
    "Gebäude",
    "Sanieren",
    "Sanierung",
    "Bauen und Wohnen"
  ),
  topic(3, "MO", "Mobilität", "Verkehr", "Mobilität und Verkehr", "Nachhaltige Mobilität"),
  topic(4, "AW", "Arbeiten und Wirtschaften", "Wirtschaft", "Arbeiten und Wirtschaft", "Gewerbe"),
  topic(
    5,
    "MW",
    "Mitwirkung, Bildung und Konsum",
    "Mitwirkung",
    "Bildung",
    "Konsum",
    "Beteiligung"
  ),
  topic(
    6,
    "KA",
    "Klimaanpassung",
    "Anpassung",
    "Klimafolgenanpassung",
    "Anpassung an den Klimawandel"
  ),
  topic(7, "VW", "Klimaneutrale Verwaltung", "Verwaltung", "Klimaneutrale Stadtverwaltung"),
];
