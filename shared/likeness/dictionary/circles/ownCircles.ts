import { energyCircles } from "./energyCircles.ts";
import { mobilityCircles } from "./mobilityCircles.ts";
import { natureCircles } from "./natureCircles.ts";
import { officeCircles } from "./officeCircles.ts";
import { peopleCircles } from "./peopleCircles.ts";
import { plainCircles } from "./plainCircles.ts";
import { retoldEnergy } from "./retoldEnergy.ts";
import { retoldEveryday } from "./retoldEveryday.ts";
import { retoldLife } from "./retoldLife.ts";
import { retoldMobility } from "./retoldMobility.ts";
import { retoldMore } from "./retoldMore.ts";
import { retoldNature } from "./retoldNature.ts";
import { retoldOffice } from "./retoldOffice.ts";
import { retoldStill } from "./retoldStill.ts";

/** Words that are used together, in German, by what is spoken of. */
export const ownCircles = [
  energyCircles,
  mobilityCircles,
  natureCircles,
  officeCircles,
  peopleCircles,
  plainCircles,
  retoldEnergy,
  retoldEveryday,
  retoldLife,
  retoldMobility,
  retoldMore,
  retoldNature,
  retoldOffice,
  retoldStill,
].join("\n");
