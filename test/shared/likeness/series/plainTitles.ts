const actions = "Planung Bau Wartung Ausschreibung Abnahme Werbung Prüfung Vermietung".split(" ");
const things =
  "Zisternen Ladesäulen Fahrradbügel Trinkbrunnen Sonnensegel Dachgärten Hochbeete Mülleimer".split(
    " "
  );
const places = [
  ...["am Rathaus", "im Freibad", "an der Lindenschule", "auf dem Bauhof", "im Stadtpark"],
  ...["am Zoo", "im Museum", "am Klinikum", "im Hafen", "in der Altstadt"],
];

/** Titles put together from these: of all that could be said, so much stands in the list. */
export const plainTitles = actions.flatMap((action, a) =>
  things.flatMap((thing, b) =>
    places.flatMap((place, c) =>
      (((a + 1) * 73 + (b + 1) * 151 + (c + 1) ** 3 * 283 + (b + 2) ** a) % 1009) % 4 === 0
        ? [`${action} ${thing} ${place}`]
        : []
    )
  )
);
