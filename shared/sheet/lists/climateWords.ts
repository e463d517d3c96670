const stems =
  "solar|photovolt|\\bpv\\b|windkraft|windpark|erneuerbar|geotherm|wärme|heizung|fernwärm|abwärme|energie|strom|dämm|sanier|\\bled\\b|beleuchtung|klima|emission|co2|co₂|treibhaus|radweg|radverkehr|fahrrad|radabstell|lastenrad|carsharing|elektro|ladesäule|ladeinfra|öpnv|busverkehr|mobilität|fußverkehr|begrün|gründach|fassadengrün|entsiegel|baumpflanz|bäume|biodivers|blühwiese|naturnah|moor|renatur|regenwasser|starkregen|hochwasser|hitze|trinkbrunnen|verschatt|zisterne|schwammstadt|mehrweg|abfallverm|kreislauf|recycling|nachhaltig|fairtrade|bio-?lebensmittel|regional|papierlos|ökostrom|holzbau";

/** Stems that measures of a climate programme are told with, whatever the department calls its columns; "ä" or "ae". */
export const climateWords = new RegExp(
  stems
    .replaceAll("ä", "(?:ä|ae)")
    .replaceAll("ö", "(?:ö|oe)")
    .replaceAll("ü", "(?:ü|ue)")
    .replaceAll("ß", "(?:ß|ss)"),
  "i"
);
