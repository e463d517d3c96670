import { expect, it } from "vitest";
import { foldHeading } from "../../../../shared/sheet/headings/foldHeading.ts";

it.each([
  ["Kosten-\neff.", "kosteneff"],
  ["Maßnah-\nmentitel", "massnahmentitel"],
  ["Umset-zungs-grad", "umsetzungsgrad"],
  ["THG-Minderung", "thg minderung"],
  ["Poten\u00adzial", "potenzial"],
  ["Hauptverantwortliche*/Initiator*in", "hauptverantwortliche initiator"],
  ["CO₂-Einsparung [t/a]", "co2 einsparung t a"],
  ["CO_{2}e", "co2"],
  ["Kosten je\nSchuljahr", "kosten projahr"],
  ["Kurz- und mittelfristig", "kurz und mittelfristig"],
  ["Was wird\u00a0gemacht?", "was wird gemacht"],
])("reads the heading %j as %j", (heading, folded) => {
  expect(foldHeading(heading)).toBe(folded);
});
