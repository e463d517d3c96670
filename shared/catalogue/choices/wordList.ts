/** Words between bars, over several lines, as a list: columns of single words would fill pages. */
export const words = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");

/** "3-5 Jahre", "3 bis 5 J.": spans of years that begin and end between. */
export const years = (earliest: number, latest: number): readonly string[] =>
  pairs(earliest, latest).flatMap(([from, to]) =>
    from === to
      ? [`${to} Jahre`, `${to} J.`]
      : [`${from}-${to} Jahre`, `${from} bis ${to} Jahre`, `${from}-${to} J.`]
  );

/** "LPH 3", "LPH 1-3", "Leistungsphase 3": stages of the HOAI between two of them. */
export const stages = (earliest: number, latest: number): readonly string[] =>
  pairs(earliest, latest).flatMap(([from, to]) => {
    const numbers = from === to ? [`${to}`] : [`${from}-${to}`, `${from} bis ${to}`];
    const names = ["LPH", "LP", "HOAI", "Leistungsphase", "Leistungsphasen"];
    return numbers.flatMap((number) =>
      names.flatMap((name) => [`${name} ${number}`, `${name}${number}`])
    );
  });

function pairs(earliest: number, latest: number): readonly (readonly [number, number])[] {
  const numbers = Array.from({ length: latest - earliest + 1 }, (_, index) => earliest + index);
  return numbers.flatMap((from) =>
    numbers.filter((to) => to >= from).map((to) => [from, to] as const)
  );
}
