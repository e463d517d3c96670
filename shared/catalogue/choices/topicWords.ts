/** Folded beginnings of words that name what climate programmes are divided into, in any town. Data, not logic. */
const stems =
  "mobil verkehr radverkehr fussverkehr oepnv energie strom waerme erneuerbar solar wind gebaeude bauen bau sanier wohn quartier stadtentwicklung stadtplan siedlung raumplan bauleit landwirtschaft ernaehrung konsum bildung schule jugend wirtschaft industrie gewerbe handel unternehmen arbeiten arbeit klimaanpassung klimafolgen klimaschutz anpassung hitze starkregen hochwasser wasser abwasser gruen natur biodivers boden moor wald forst abfall kreislauf ressourcen entsorg verwaltung klimaneutrale beschaffung liegenschaft kommunale privat haushalte kommunikation oeffentlichkeit beteiligung mitwirkung querschnitt uebergreifend digital gesundheit tourismus finanz organisation interne freiraum umwelt luft versorgung it strassenbeleuchtung eigene";

const begun = new RegExp(`(?:^|[^a-z])(?:${stems.replaceAll(" ", "|")})`);
const word = /[a-z]{2,}/g;

/** Whether a short text reads like the name of a topic: "Mobilität und Verkehr", "Private Haushalte". */
export function soundsLikeTopic(folded: string): boolean {
  return begun.test(folded) && (folded.match(word) ?? []).length <= 6;
}
