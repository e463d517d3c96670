import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CatalogueMeasure, Version } from "../../../../shared/catalogue/draft.ts";
import { openDesk } from "../openDesk.ts";
import { openTown } from "../openTown.ts";
import { shot } from "../shots.ts";
import type { Service } from "../startService.ts";
import { violations } from "../violations.ts";
import { fillIn, type Said, together } from "./clerk.ts";
import {
  dropMails,
  fetchPrefilled,
  type MailedFile,
  openPeriod,
  readable,
  refusals,
  reported,
  shownFiles,
  takeOver,
} from "./mailWindow.ts";
import { openStep, textOf } from "./paneSteps.ts";
import { answerByKey, makePaper, merge, openDifference, publish } from "./publishing.ts";

/** A town whose departments install nothing: what they mail in, and what is known of it. */
export interface MailingTown {
  /** Short name for the pictures. */
  readonly name: string;
  readonly settings: string;
  readonly files: readonly string[];
  readonly periods: readonly [string, string];
  /** Names of files that are no list of measures. */
  readonly refused: readonly string[];
  /** Measures all files hold together; one in a hundred may be read otherwise. */
  readonly reported: number;
  /** Kinds of cases the office answers. */
  readonly answered: readonly string[];
  /** Measures in the first version, where that is known. */
  readonly published?: number;
}

/** Tests of a whole year by mail: everything the office does, in the pane, against the service. */
export function yearByMail(town: MailingTown): void {
  const [first, second] = town.periods;
  const opened = openTown((service) => moveIn(service, town.settings), ["--empty"]);
  const troubles: string[] = [];
  let page: Page;
  let office: string;
  let expected: readonly string[];
  let prefilled: Awaited<ReturnType<typeof fetchPrefilled>>;
  let back: Said;
  beforeAll(async () => {
    const { municipality, periods } = JSON.parse(await readFile(town.settings, "utf8"));
    office = municipality.office;
    expected = periods[0].expectedDepartments;
    page = await openDesk(opened.browser, opened.service, "request");
    page.on("pageerror", ({ message }) => troubles.push(message));
  });
  afterAll(() => expect(troubles).toEqual([]));
  const picture = async (name: string) => {
    await shot(page, `year-${town.name}-${name}`);
    expect([name, ...(await violations(page))]).toEqual([name]);
  };

  describe("the first year", () => {
    it("opens a period, and there is a workbook and a mail for everyone who is asked", async () => {
      expect(await textOf(page.locator("main"))).toContain("Noch ist kein Berichtszeitraum");
      await openPeriod(page, { label: first, due: `${Number(first) + 1}-02-28`, expected });
      prefilled = await fetchPrefilled(page);
      expect([...prefilled.keys()].sort()).toEqual(expected.toSorted());
      for (const { name, bytes, mail } of prefilled.values()) {
        expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe("PK");
        expect(mail).toContain(`28.02.${Number(first) + 1}`);
        expect(name).toMatch(new RegExp(`^Klimamaßnahmen ${first} .+\\.xlsx$`));
      }
    });

    it("takes over the files the departments have mailed in, all at once", async () => {
      await dropMails(page, await Promise.all(town.files.map(mailed)));
      const files = await readable(page);
      const readNames = files.map(({ name }) => name);
      const names = town.files.map((path) => basename(path));
      expect(readNames.sort()).toEqual(names.filter((name) => !town.refused.includes(name)).sort());
      expect(await refusals(page)).toHaveLength(town.refused.length);
      await picture("1-mailed");
      await takeOver(page, office);
      const seen = files.reduce((sum, { measures }) => sum + measures, 0);
      const held = Object.values(await reported(opened.service, first));
      expect(held.reduce((sum, count) => sum + count)).toBe(seen);
      expect(Math.abs(seen - town.reported)).toBeLessThanOrEqual(town.reported / 100);
      expect(await textOf(page.locator("main"))).toContain(
        `${held.length} von ${prefilled.size} Fachbereichen haben gemeldet.`
      );
      await picture("2-taken");
    });

    it("merges them, answers the cases by key, and publishes", async () => {
      const merged = await merge(page);
      await picture("3-draft");
      for (const kind of town.answered) expect(await answerByKey(page, kind)).toBeGreaterThan(0);
      expect(await openDifference(page)).toEqual([]);
      const { catalogue } = await draft(opened.service, first);
      expect(catalogue.length).toBeLessThanOrEqual(merged);
      expect(await publish(page)).toBe(
        `Stand 1 ist veröffentlicht: ${catalogue.length} Maßnahmen.`
      );
      const version = await readVersion(opened.service, 1);
      expect(version.catalogue.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
      if (town.published !== undefined) expect(catalogue).toHaveLength(town.published);
    });
  });

  describe("the second year", () => {
    it("opens the next period, and the workbooks hold what was published", async () => {
      await openStep(page, "Abfrage");
      await openPeriod(page, { label: second, due: `${Number(second) + 1}-02-26` });
      expect(await shownFiles(page)).toEqual([]);
      prefilled = await fetchPrefilled(page);
      await picture("4-next");
      const filled = [...prefilled].map(async ([department, { name, bytes }]) => {
        const answer = await fillIn(bytes, { department, period: second });
        return { ...answer, name: `AW ${name}` };
      });
      const mails = await Promise.all(filled);
      back = together(mails.map(({ said }) => said));
      const { catalogue } = await readVersion(opened.service, 1);
      const sent = [...Object.keys(back.news), ...back.unchanged];
      const assigned = catalogue.filter(({ department }) => department !== undefined);
      expect(sent.length).toBeGreaterThanOrEqual(assigned.length);
      expect(sent.length).toBeLessThanOrEqual(catalogue.length);
      await dropMails(page, mails);
      const files = await readable(page);
      expect(Object.fromEntries(files.map((file) => [file.name, file.department]))).toEqual(
        Object.fromEntries(
          [...prefilled].map(([department, { name }]) => [`AW ${name}`, department])
        )
      );
      await takeOver(page, office);
      const held = Object.values(await reported(opened.service, second));
      expect(held.reduce((sum, count) => sum + count)).toBe(sent.length + back.added.length);
      expect(await textOf(page.locator("main"))).toContain(
        `${prefilled.size} von ${prefilled.size} Fachbereichen haben gemeldet.`
      );
      await picture("5-back");
    });

    it("merges what came back, with nothing in the way, and shows what is different", async () => {
      const before = await readVersion(opened.service, 1);
      const merged = await merge(page);
      expect(merged).toBe(before.catalogue.length + back.added.length);
      await picture("6-draft");
      const sentences = await openDifference(page);
      await picture("7-difference");
      const shown = sentences.join("\n");
      for (const title of back.added) expect(shown).toMatch(new RegExp(`^Neu: .*${title}`, "m"));
      for (const news of Object.values(back.news)) expect(shown).toContain(news);
      expect(await publish(page)).toBe(`Stand 2 ist veröffentlicht: ${merged} Maßnahmen.`);
    });

    it("holds the news of the second year, and nothing else is different", async () => {
      const [before, after] = await Promise.all([1, 2].map((n) => readVersion(opened.service, n)));
      const known = new Map(before?.catalogue.map((one) => [one.id, one]));
      const catalogue = after?.catalogue ?? [];
      const titles = catalogue.filter(({ id }) => !known.has(id)).map(({ title }) => title);
      expect(titles.sort()).toEqual([...back.added].sort());
      const news = Object.values(back.news);
      const progress = ({ byPeriod }: CatalogueMeasure) => byPeriod?.[second]?.progress ?? "";
      expect(
        catalogue
          .map(progress)
          .filter((text) => news.includes(text))
          .sort()
      ).toEqual(news.toSorted());
      const silent = catalogue.map(progress).filter((text) => text === "Kein neuer Sachstand.");
      expect(silent).toHaveLength(back.unchanged.length);
      for (const measure of catalogue) {
        const old = known.get(measure.id);
        if (old) expect(withoutYear(measure, second)).toEqual(withoutYear(old, second));
      }
    });

    it("makes a paper of it", async () => {
      const text = await makePaper(page, "klimabericht");
      const [news = ""] = Object.values(back.news);
      expect(text).toContain(news);
      const { entries } = await (await opened.service.ask("papers")).json();
      expect(entries).toMatchObject([{ kind: "klimabericht", of: { version: 2 } }]);
      await picture("8-paper");
    });
  });
}

/** The service has the town's settings, and no period yet. */
async function moveIn(service: Service, path: string): Promise<void> {
  const settings = JSON.parse(await readFile(path, "utf8"));
  const etag = (await service.ask("settings")).headers.get("etag") ?? "";
  const municipality = { ...settings.municipality, id: "kommune" };
  const answer = await service.ask("settings", {
    method: "PUT",
    headers: { "content-type": "application/json", "if-match": etag },
    body: JSON.stringify({ ...settings, municipality, periods: [] }),
  });
  expect(answer.status, await answer.text()).toBe(200);
}

const mailed = async (path: string): Promise<MailedFile> => ({
  name: basename(path),
  bytes: await readFile(path),
});

const draft = async (service: Service, id: string): Promise<Version> =>
  (await service.ask(`periods/${id}/draft`)).json();
const readVersion = async (service: Service, number: number): Promise<Version> =>
  (await service.ask(`versions/${number}`)).json();

/**
 * The catalogue as it was before the year: without what was said of the year, who reported it, and what
 * stood beside it, since whoever sends the prefilled workbook back says now what the catalogue says.
 */
function withoutYear(
  { sources: _, variants: __, proposals: ___, ...measure }: CatalogueMeasure,
  year: string
) {
  const { [year]: ____, ...byPeriod } = measure.byPeriod ?? {};
  return { ...measure, byPeriod };
}
