import type { JsonSchema } from "../catalogue/kind.ts";
import { visibilityWords } from "../catalogue/measures/visibility.ts";
import type {
  Accessibility,
  Balance,
  Committee,
  Department,
  Municipality,
  Period,
  Person,
  RatingSettings,
  Relation,
  Settings,
  Target,
  Topic,
} from "../catalogue/settings/settings.ts";
import {
  anyObject,
  closed,
  count,
  dateOrMonth,
  day,
  listOf,
  longText,
  mapOf,
  name,
  number,
  oneOfWords,
  shapeOf,
  shortText,
} from "./jsonShapes.ts";

// Settings as they are answered (MODEL.md section 4). What is sent is read by catalogue/readSettings, which
// takes other forms as well and says in its own words what it does not understand.

const accessibility = shapeOf<Accessibility>(
  {},
  { standing: longText, contact: longText, mediation: longText }
);

const municipality = shapeOf<Municipality>(
  {
    id: name,
    name: shortText,
    kind: shortText,
    office: shortText,
  },
  { population: count, head: closed({ title: shortText, name: shortText }), accessibility }
);

const person = shapeOf<Person>({ name: shortText }, { function: shortText, deputy: shortText });

const visibility = oneOfWords(visibilityWords);

const topic = shapeOf<Topic>(
  {
    code: shortText,
    name: shortText,
    aliases: listOf(shortText),
    sponsors: listOf(person),
    coordinators: listOf(person),
    order: number,
  },
  { visibility }
);

const department = shapeOf<Department>(
  { id: name, name: shortText, aliases: listOf(shortText), kind: shortText },
  {
    number: shortText,
    head: shortText,
    parent: shortText,
    validFrom: shortText,
    validTo: shortText,
    successor: shortText,
  }
);

const committee = shapeOf<Committee>(
  { name: shortText, kind: shortText, receives: listOf(shortText), dates: listOf(shortText) },
  {}
);

const relation = shapeOf<Relation>({ from: shortText, to: shortText, kind: shortText }, {});

const rating = shapeOf<RatingSettings>(
  {
    criteria: listOf(shortText),
    weights: mapOf(number),
    dots: count,
    bands: anyObject,
  },
  {}
);

const balance = shapeOf<Balance>(
  { year: count, sector: shortText, tonnes: number },
  { method: shortText, source: shortText }
);

const target = shapeOf<Target>(
  { year: count, reductionPercent: number, baseYear: count },
  { resolution: shortText }
);

const period = shapeOf<Period>(
  {
    id: name,
    label: shortText,
    state: oneOfWords(["open", "closed", "published"]),
    expectedDepartments: listOf(name, 500),
  },
  { from: dateOrMonth, to: dateOrMonth, dueDate: day }
);

/** A kind of paper may say more of itself. */
const paperType: JsonSchema = {
  ...closed({ kind: shortText, label: shortText }),
  additionalProperties: {},
};

export const settingsSchema: JsonSchema = shapeOf<Settings>(
  {
    municipality,
    council: closed({ name: shortText, article: shortText }),
    genderForm: oneOfWords(["star", "colon", "pair", "neutral"]),
    topics: listOf(topic),
    departments: listOf(department),
    committees: listOf(committee),
    relations: listOf(relation),
    rating,
    balance: listOf(balance),
    targets: listOf(target),
    paperTypes: listOf(paperType),
    periods: listOf(period),
    fieldCare: mapOf(oneOfWords(["department", "office"])),
    rules: mapOf(oneOfWords(["off", "error", "warning", "hint"])),
  },
  { releasedBy: oneOfWords(["head"]), visibility, words: longText }
);
