import type { Person } from "../../catalogue/settings/settings.ts";
import { join } from "../../wording/join.ts";
import { grouped } from "../amount.ts";
import type { Content } from "../block.ts";
import { paragraph } from "../block.ts";
import type { Part } from "../paperKind.ts";
import { ourWord } from "../words.ts";
import { heading } from "./front.ts";
import { saidOrNothing } from "./openWords.ts";

/** Topics and those who answer for them (seed 001: seven Themenfelder, a sponsor each, coordinators). */
export const sponsorsPart: Part = {
  label: "Themenfelder und Verantwortung",
  make: ({ settings, figures, measures }) => {
    if (settings.topics.length === 0) return [];
    const count = (name: string) =>
      figures.byTopic.find(({ topic }) => topic === name)?.measures ?? 0;
    const strategic = (name: string) =>
      measures.filter((one) => one.topic === name && one.strategic === true).length;
    return [
      heading("Themenfelder und Verantwortung"),
      {
        type: "table",
        caption: "Themenfelder und wer sie verantwortet",
        number: 0,
        columns: [
          { label: "Themenfeld", width: 36 },
          { label: ourWord("sponsor", settings), width: 36 },
          { label: ourWord("coordinator", settings), width: 36 },
          { label: "Maßnahmen", width: 26, align: "right" },
          { label: "davon Strategieprojekte", width: 34, align: "right" },
        ],
        rows: settings.topics
          .toSorted((a, b) => a.order - b.order)
          .map(({ name, sponsors, coordinators }): readonly (readonly Content[])[] => [
            [paragraph(name)],
            namesOf(sponsors),
            namesOf(coordinators),
            [paragraph(grouped(count(name)))],
            [paragraph(grouped(strategic(name)))],
          ]),
      },
    ];
  },
};

const namesOf = (people: readonly Person[]) =>
  saidOrNothing(people.length === 0 ? undefined : join(people.map(({ name }) => name)));
