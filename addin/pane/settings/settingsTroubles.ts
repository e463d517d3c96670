import type { Settings } from "../../../shared/catalogue/settings/settings.ts";

/** What is wrong with one field, and the remedy. */
export interface Trouble {
  /** Place of the field: "topics/2/code". */
  readonly at: string;
  readonly sentence: string;
}

/** What would be refused, at its field; `unread` is what was typed and cannot be read. */
export function troublesOf(
  settings: Settings,
  unread: Readonly<Record<string, string>>
): readonly Trouble[] {
  return [
    ...townTroubles(settings),
    ...topicTroubles(settings),
    ...departmentTroubles(settings),
    ...namesIn("committees", settings.committees, "Dieses Gremium"),
    ...Object.entries(unread).map(([at, text]) => ({ at, sentence: unreadable(at, text) })),
  ];
}

const unreadable = (at: string, text: string): string =>
  at.endsWith("/dates")
    ? `„${text}“ ist kein Datum. Bitte so schreiben: 16.03.2027, ein Termin je Zeile.`
    : `„${text}“ ist keine Zahl. Bitte eine Zahl ab 0 eintragen, z. B. 0,5 oder 2.`;

function townTroubles({ municipality }: Settings): readonly Trouble[] {
  return municipality.name.trim() === ""
    ? [{ at: "town/name", sentence: "Der Name der Kommune fehlt. Bitte eintragen." }]
    : [];
}

function topicTroubles({ topics }: Settings): readonly Trouble[] {
  const codes = topics.map(({ code }) => code.trim().toUpperCase());
  return [
    ...namesIn("topics", topics, "Dieses Themenfeld"),
    ...codes.flatMap((code, at): readonly Trouble[] => {
      const place = `topics/${at}/code`;
      if (!/^[A-ZÄÖÜ]{1,4}$/.test(code)) {
        return [{ at: place, sentence: "Bitte ein Kürzel aus 1 bis 4 Buchstaben, z. B. MO." }];
      }
      const isTwice = codes.indexOf(code) !== at;
      const sentence = `Das Kürzel „${code}“ hat schon ein anderes Themenfeld. Bitte ein eigenes geben.`;
      return isTwice ? [{ at: place, sentence }] : [];
    }),
  ];
}

function departmentTroubles({ departments }: Settings): readonly Trouble[] {
  const open = departments.map(({ number, validTo }) => (validTo ? undefined : number));
  return [
    ...namesIn("departments", departments, "Diese Dienststelle"),
    ...departments.flatMap(({ id, number, validTo, parent, successor }, at): readonly Trouble[] => [
      ...(number !== undefined && !validTo && open.indexOf(number) !== at
        ? [
            {
              at: `departments/${at}/number`,
              sentence: `Die Nummer ${number} hat schon eine andere Dienststelle. Bitte eine eigene geben.`,
            },
          ]
        : []),
      ...(parent === id
        ? [
            {
              at: `departments/${at}/parent`,
              sentence:
                "Eine Dienststelle kann nicht zu sich selbst gehören. Bitte eine andere wählen.",
            },
          ]
        : []),
      ...(successor !== undefined && validTo === undefined
        ? [
            {
              at: `departments/${at}/validTo`,
              sentence:
                "Es ist eine Nachfolge eingetragen. Bitte auch den letzten Tag angeben, oder die Nachfolge weglassen.",
            },
          ]
        : []),
    ]),
  ];
}

/** Every entry has a name, and one that no other has. */
function namesIn(
  list: string,
  entries: readonly { readonly name: string }[],
  what: string
): readonly Trouble[] {
  const names = entries.map(({ name }) => name.trim());
  return names.flatMap((name, at): readonly Trouble[] => {
    const place = `${list}/${at}/name`;
    if (name === "") return [{ at: place, sentence: "Der Name fehlt. Bitte eintragen." }];
    if (names.indexOf(name) === at) return [];
    return [
      { at: place, sentence: `${what} steht schon in der Liste. Bitte einen anderen Namen geben.` },
    ];
  });
}
