import { canonical } from "../../../shared/consolidation/canonical.ts";
import type { PaperData } from "../../../shared/documents/paperData.ts";
import type { PaperWish } from "./papering.ts";

/** What of a paper two people can write at the same time. */
type Said = Partial<Pick<PaperWish, "kind" | "of" | "audience" | "template"> & PaperData>;

const names: Readonly<Record<keyof Said, string>> = {
  kind: "Art",
  of: "Stand oder Entwurf",
  audience: "Für wen",
  template: "Word-Muster",
  subject: "Betreff",
  reference: "Vorlagennummer",
  fileReference: "Aktenzeichen",
  leadDepartment: "Federführende Dienststelle",
  proposal: "Beschlussvorschlag",
  annexes: "Anlagen",
  signature: "Unterschrift",
  measures: "Maßnahmen",
  topic: "Themenfeld",
  committee: "Gremium",
  meeting: "Sitzung oder Veranstaltung",
  workshop: "Workshop",
  sections: "Abschnitte",
  consultations: "Beratungsfolge",
  financial: "Finanzen",
  climate: "Klima",
  topicReports: "Themenberichte",
  budget: "Haushaltszeilen",
  texts: "Eigene Texte",
  coSigners: "Mitzeichnung",
  finalSignature: "Schlusszeichnung",
  handedOver: "Übergabe an den Sitzungsdienst",
  replaces: "Grund der Austauschfassung",
};
const keys = Object.keys(names) as readonly (keyof Said)[];

interface Merged {
  readonly wish: PaperWish;
  /** Whether anything of it is not kept yet. */
  readonly isNew: boolean;
  /** German names of what both have changed differently; there the own wording stands. */
  readonly both: readonly string[];
}

/**
 * What somebody else saved meanwhile, and in it what was entered here. `kept` is what both began
 * with; without it (the answer to the first saving was lost) everything here counts as entered.
 */
export function mergePapers(
  kept: PaperWish | undefined,
  own: PaperWish,
  theirs: PaperWish
): Merged {
  const [before, here, there] = [kept ? saidIn(kept) : {}, saidIn(own), saidIn(theirs)];
  const mine = keys.filter((key) => !isSame(before[key], here[key]));
  const differing = mine.filter((key) => !isSame(here[key], there[key]));
  const both = differing.filter((key) => !isSame(before[key], there[key]));
  return {
    wish: withSaid(
      theirs,
      mine.reduce((said, key) => withPart(said, here, key), there)
    ),
    isNew: differing.length > 0,
    both: both.map((key) => names[key]),
  };
}

const isSame = (a: unknown, b: unknown) => canonical(a) === canonical(b);

const saidIn = ({ kind, of, audience, template, context }: PaperWish): Said => ({
  ...{ ...context, kind, of, audience },
  ...(template !== undefined && { template }),
});

/** One part as it is here; what is absent here is absent then. */
function withPart(said: Said, here: Said, key: keyof Said): Said {
  const { [key]: _, ...rest } = said;
  return here[key] === undefined ? rest : { ...rest, [key]: here[key] };
}

function withSaid(wish: PaperWish, said: Said): PaperWish {
  const { kind = wish.kind, of = wish.of, audience = wish.audience, template, ...context } = said;
  return { ...wish, kind, of, audience, template, context };
}
