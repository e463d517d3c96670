import { type Meaning, tells } from "./meaning.ts";

/** What it brings: emissions, energy, amounts. Data, not logic. */
export const effectMeanings = {
  effect: tells(
    0.8,
    "wirkweise wirkmechanismus wirkungsart wirksam wirkungs wirkung wirkt wirken effekt effekte impact auswirkung auswirkungen"
  ),
  direct: tells(
    0.9,
    "direkte direkt indirekte indirekt unmittelbar mittelbar unmittelbare mittelbare"
  ),
  emission: tells(
    1,
    "klimagase co2e co2aeq treibhausgasemission treibhausgas treibhausgase treibhausgasen thg co2 kohlendioxid klimagas emissionen emissions emission ghg kohlenstoff"
  ),
  saving: tells(
    0.9,
    "bindung eingespart einsparmenge gemindert vermieden minderungsmenge reduzierte weniger sparen spart minder einsparungen einsparung einspar einsparen eingesparte ersparnis minderungen minderung mindern reduktion reduktions reduzierung reduzieren red vermeidung vermiedene senkung reduction savings saving verminderung"
  ),
  potential: tells(0.9, "potenz pot potenziale potenzial potentiale potential"),
  energy: tells(1, "kilowattstunden megawattstunden endenergie energie strom waerme energy"),
  consumption: tells(1, "verbrauchs verbrauch stromverbrauch energieverbrauch bedarf"),
  reached: tells(0.9, "erreichtes erreichte erreichen"),
  energyUnit: tells(0.8, "kwh mwh gwh"),
  yield: tells(1, "ertrag erzeugung"),
  tonnes: tells(0.8, "tonnen tonne tco2"),
  amount: tells(0.3, "volumen menge hoehe umfang betrag mengen wert"),
} as const satisfies Readonly<Record<string, Meaning>>;
