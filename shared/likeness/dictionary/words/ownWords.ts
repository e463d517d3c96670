import { actionWords } from "./actions.ts";
import { adaptationWords } from "./adaptation.ts";
import { buildingWords } from "./buildings.ts";
import { cyclingWords } from "./cycling.ts";
import { economyWords } from "./economy.ts";
import { educationWords } from "./education.ts";
import { energyWords } from "./energy.ts";
import { generalWords } from "./general.ts";
import { natureWords } from "./nature.ts";
import { officeWords } from "./office.ts";
import { peopleWords } from "./people.ts";
import { placeWords } from "./places.ts";
import { plainCityWords } from "./plainCity.ts";
import { plainEnergyWords } from "./plainEnergy.ts";
import { plainMobilityWords } from "./plainMobility.ts";
import { plainOfficeWords } from "./plainOffice.ts";
import { relatedWords } from "./related.ts";
import { siteWords } from "./sites.ts";
import { trafficWords } from "./traffic.ts";
import { transitWords } from "./transit.ts";
import { wasteWords } from "./waste.ts";
import { waterWords } from "./water.ts";
import { widerEnergyWords } from "./widerEnergy.ts";
import { widerLifeWords } from "./widerLife.ts";
import { widerMobilityWords } from "./widerMobility.ts";
import { widerNatureWords } from "./widerNature.ts";
import { widerOfficeWords } from "./widerOffice.ts";

/** Our own words, in German, from the field's common vocabulary. */
export const ownWords = [
  widerEnergyWords,
  widerMobilityWords,
  widerNatureWords,
  widerOfficeWords,
  widerLifeWords,
  energyWords,
  buildingWords,
  cyclingWords,
  transitWords,
  trafficWords,
  adaptationWords,
  waterWords,
  natureWords,
  wasteWords,
  officeWords,
  educationWords,
  economyWords,
  siteWords,
  placeWords,
  peopleWords,
  actionWords,
  generalWords,
  plainEnergyWords,
  plainMobilityWords,
  plainCityWords,
  plainOfficeWords,
  relatedWords,
].join("\n");
