import { beschlusskontrolleKind } from "./kinds/beschlusskontrolleKind.ts";
import { beschlussvorlageKind } from "./kinds/beschlussvorlageKind.ts";
import { einladungKind } from "./kinds/einladungKind.ts";
import { gremienberichtKind } from "./kinds/gremienberichtKind.ts";
import { klimaberichtKind } from "./kinds/klimaberichtKind.ts";
import { kurzfassungKind } from "./kinds/kurzfassungKind.ts";
import { massnahmenlisteKind } from "./kinds/massnahmenlisteKind.ts";
import { mitteilungKind } from "./kinds/mitteilungKind.ts";
import { niederschriftKind } from "./kinds/niederschriftKind.ts";
import { organisationsmitteilungKind } from "./kinds/organisationsmitteilungKind.ts";
import { sponsorberichtKind } from "./kinds/sponsorberichtKind.ts";
import { workshopprotokollKind } from "./kinds/workshopprotokollKind.ts";
import type { PaperKind } from "./paperKind.ts";
import { steckbriefeKind } from "./steckbriefe.ts";

/** Every kind of paper; a new one is a file of its own and a line here. */
const all: readonly PaperKind[] = [
  mitteilungKind,
  beschlussvorlageKind,
  klimaberichtKind,
  massnahmenlisteKind,
  steckbriefeKind,
  kurzfassungKind,
  sponsorberichtKind,
  gremienberichtKind,
  workshopprotokollKind,
  einladungKind,
  niederschriftKind,
  organisationsmitteilungKind,
  beschlusskontrolleKind,
];

/** Name, as people type it, → the kind. */
export const paperKinds: ReadonlyMap<string, PaperKind> = new Map(
  all.map((one) => [one.kind, one])
);
