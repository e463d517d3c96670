import type { Settings } from "../catalogue/settings/settings.ts";
import { join } from "../wording/join.ts";
import { sentenceCase } from "./amount.ts";

const datives: Readonly<Record<string, string>> = { der: "dem", die: "der", das: "dem" };
const accusatives: Readonly<Record<string, string>> = { der: "den", die: "die", das: "das" };

/** "der Gemeinderat", "die Stadtverordnetenversammlung": no paper says „Rat“ by itself. */
export const councilNominative = ({ council }: Settings) => `${council.article} ${council.name}`;

/** "dem Gemeinderat", "der Stadtverordnetenversammlung" */
export const councilDative = ({ council }: Settings) =>
  `${datives[council.article] ?? council.article} ${council.name}`;

/** "den Gemeinderat", "die Stadtverordnetenversammlung" */
export const councilAccusative = ({ council }: Settings) =>
  `${accusatives[council.article] ?? council.article} ${council.name}`;

/** Words of the product itself, in the gender form the municipality writes. */
const words = {
  sponsor: {
    star: "Themenpat*in",
    colon: "Themenpat:in",
    pair: "Themenpatin/Themenpate",
    neutral: "Themenpatenschaft",
  },
  coordinator: {
    star: "Klimakoordinator*in",
    colon: "Klimakoordinator:in",
    pair: "Klimakoordinatorin/Klimakoordinator",
    neutral: "Klimakoordination",
  },
  moderators: {
    star: "Moderator*innen",
    colon: "Moderator:innen",
    pair: "Moderatorinnen und Moderatoren",
    neutral: "Moderation",
  },
  supporters: {
    star: "Unterstützer*innen",
    colon: "Unterstützer:innen",
    pair: "Unterstützerinnen und Unterstützer",
    neutral: "Unterstützung",
  },
  actors: {
    star: "Akteur*innen",
    colon: "Akteur:innen",
    pair: "Akteurinnen und Akteure",
    neutral: "Beteiligte",
  },
} as const;

export const ourWord = (word: keyof typeof words, { genderForm }: Settings): string =>
  words[word][genderForm];

/** "a, b und c", from five on "a, b, c und zwei weitere" */
export function joinSome(names: readonly string[], most: number): string {
  if (names.length <= most) return join(names);
  const more = names.length - most + 1;
  return join([...names.slice(0, most - 1), `${more} weitere`]);
}

/** Settings and data write {rat}, {zeitraum} …; what nobody knows stays as it is, for people to see. */
export function fillWording(wording: string, values: Readonly<Record<string, string>>): string {
  const filled = wording.replace(/\{(\p{L}+)\}/gu, (whole, name: string) => values[name] ?? whole);
  return sentenceCase(filled);
}
