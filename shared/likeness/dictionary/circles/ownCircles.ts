import { energyCircles } from "./energyCircles.ts";
import { mobilityCircles } from "./mobilityCircles.ts";
import { natureCircles } from "./natureCircles.ts";
import { officeCircles } from "./officeCircles.ts";
import { peopleCircles } from "./peopleCircles.ts";
import { plainCircles } from "./plainCircles.ts";

/** Words that are used together, in German, by what is spoken of. */
export const ownCircles = [
  energyCircles,
  mobilityCircles,
  natureCircles,
  officeCircles,
  peopleCircles,
  plainCircles,
].join("\n");
