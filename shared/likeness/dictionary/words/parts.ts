/** Parts of German compounds that no concept names by itself, and words that only join others. */
export const compoundParts = `
abend abfall abgabe abgas abgleich abkühl abstell abwasser abwärme akku aktions allee alt amt anlage ausgleich außen auto backhaus bach bad bahn balkon band bank bau baum becken beet begegnung
begrünung behörde beleuchtung berater bericht bestand betrieb bewohner bezirk bike bio block blüh boden börse brache bruch brunnen bund bus büro bürger
bürgschaft carsharing dach damm deich denkmal detektiv dienst dorf durchfahrt effizienz eigen einkauf einzel elektro eltern emission energie ernährung erd fahrrad fahrt fahrzeug familien fassade feld fern
fest feuer fläche flotte flug fluss fonds form forum frei freizeit funk fuß gas garten gast gebiet gebäude geld gelände gemeinde gemeinschaft genossenschaft gerät gesellschaft gewerbe gewässer grenze groß grün gut güter
hafen halle haltestelle hand haupt haus haushalt hecke heim heiz hell helle hitze hoch hof holz hütte innen insel jahr jugend kai kamp karte kasse kataster keller kessel kinder kirche klima klär klein klub kohle kollektor kommune kosten kraft kreis kunden kunst küche kühl kälte
lade lampe land last leben lehr leitung leuchte licht lind lohn luft lärm management markt material maß mehr meister messe miete mieter mitte mitarbeiter mittel mobil mobilität modul monat motor müll nachbar nachhaltigkeit nacht nah natur netz neu nutz
nord norden nordost nordwest ober objekt obst ordnung ort ost osten park pendler person personal pfad pfand pflanze pflege pferd plan planer platz portal potenzial potential preis projekt produkt prozess pumpe punkt quartier rad radio rand rat raum recht regen regional region reihe reise renn ring risiko rohr route
saal sammel satzung schach schiene schnee schnell schrank schule schul schulden schüler schutz schwimm see senioren sensor service sicht sitz siedlung solar sommer sonne speise sperre spiel sport spar stadt stadtteil stall stamm station staub stelle steuer stein strand straße strecke strom stufe stunde süd süden südost südwest
tafel tag takt tal tank tarif technik teich teil termin ticket tier tisch ton tonne tour trasse treff trinkwasser turm turn tausch umwelt unter ufer unternehmer vor verband verbrauch verbund verein verkehr versorger verwaltung vieh viertel vogel volks wache wagen wald wand wandel wander wasser weg wehr weide weiher wein welt werk werkstatt west westen wetter wiese wind winter wirtschaft wissen woche wohn wohnung zaun zeit zelle zentrum ziegel ziel zone zug zukunft zähler
`;

export const fillWords = `
der die das dem den des fürs aufs übers unters durchs ums vorm hinterm ein eine einer eines einem einen und oder sowie in im am an auf aus bei beim bis durch für gegen mit nach ohne über um unter vom von vor zu zum zur als ans ins
inkl inklusive incl z b bzw ggf etc usw u a d f s e sich wie auch noch nur sein ist sind wird werden soll sollen hinsichtlich bezüglich insbesondere mittels per pro je zwecks rund ca circa sowie innerhalb zwischen entlang hin ihr ihre deren dessen diese dieser dieses
drei zwei vier fünf sechs sieben acht neun zehn elf zwölf stück e g gmbh
es wir man nicht kein keine dass damit dabei dazu so wenn sie er haben hat kann können möglichst möglich bereits dort hier dann zusammen gemeinsam jeweils sodass
`;
