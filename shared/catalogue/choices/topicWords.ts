/** Folded beginnings of words that name what climate programmes are divided into, in any town. Data, not logic. */
const stems =
  "mobil verkehr radverkehr fussverkehr oepnv energie strom waerme erneuerbar solar wind gebaeude bauen bau sanier wohn quartier stadtentwicklung stadtplan siedlung raumplan bauleit landwirtschaft ernaehrung konsum bildung schule jugend wirtschaft industrie gewerbe handel unternehmen arbeiten arbeit klimaanpassung klimafolgen klimaschutz anpassung hitze starkregen hochwasser wasser abwasser gruen natur biodivers boden moor wald forst abfall kreislauf ressourcen entsorg verwaltung klimaneutrale beschaffung liegenschaft kommunale privat haushalte kommunikation oeffentlichkeit beteiligung mitwirkung querschnitt uebergreifend digital gesundheit tourismus finanz organisation interne freiraum umwelt luft versorgung it strassenbeleuchtung eigene";

const starts = stems.split(" ");

/** Whether a short text reads like the name of a topic: "Mobilität und Verkehr", "Private Haushalte". */
export function soundsLikeTopic(folded: string): boolean {
  const words = folded.split(/[^a-z]+/).filter((word) => word.length > 1);
  if (words.length === 0 || words.length > 6) return false;
  return starts.some((start) => words.some((word) => word.startsWith(start)));
}
