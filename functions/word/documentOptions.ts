import type { IPropertiesOptions } from "docx";
import type { Paper } from "../../shared/documents/paper.ts";
import { numbering } from "./numbering.ts";
import { styles } from "./styles.ts";

/** All of a document but its sections: properties, styles, lists. */
export function documentOptions(paper: Paper): Omit<IPropertiesOptions, "sections"> {
  const { properties } = paper;
  return {
    title: properties.title,
    subject: properties.subject,
    creator: properties.creator,
    lastModifiedBy: properties.creator,
    keywords: properties.keywords.join(", "),
    customProperties: customPropertiesOf(paper),
    compatabilityModeVersion: 15,
    hyphenation: { autoHyphenation: false },
    styles: styles(paper.density),
    numbering,
  };
}

/** What the file says of the paper under names of our own. */
export function customPropertiesOf({ properties }: Paper) {
  const named = {
    Vorlagennummer: properties.reference,
    Aktenzeichen: properties.fileReference,
    Vorlagenart: properties.type,
    Federführung: properties.leadDepartment,
    Berichtszeitraum: properties.period,
    Stand: properties.asOf,
    Katalogversion: properties.version,
    Öffentlichkeit: properties.audience,
  };
  return Object.entries(named).map(([name, value]) => ({ name, value }));
}
