import { describe, expect, it } from "vitest";
import { makePaper } from "../../shared/documents/makePaper.ts";
import type { Section, WorkshopTask } from "../../shared/documents/paperData.ts";
import {
  aCatalogue,
  aMeasure,
  loose,
  someSettings,
  textOf,
} from "../shared/documents/aCatalogue.ts";
import { bare, entry, seed, seedsAreThere } from "./seedText.ts";

const words = (text: string) => entry(bare(loose(text)));
const open = { audience: "öffentlich" } as const;

describe.skipIf(!seedsAreThere)("the source papers made again", () => {
  it("003: the Mitteilung, word for word", () => {
    const lines = seed("003");
    const [, subject = "", , reference = "", , fileReference = "", , , formula = ""] = lines;
    const signature = lines.at(-1)?.slice(1, -1) ?? "";
    const sections: Section[] = [];
    let heading: string | undefined;
    for (const line of lines.slice(9, -1)) {
      if (/^Stabsstelle .{5,60}:$/.test(line)) heading = line;
      else {
        sections.push(heading === undefined ? { text: line } : { heading, text: line });
        heading = undefined;
      }
    }
    const paper = makePaper(
      "organisationsmitteilung",
      aCatalogue([], { state: "published", number: 1 }),
      {
        ...open,
        ...{ subject, reference, fileReference, sections, signature: { name: signature } },
      }
    );
    const made = textOf(paper ?? { blocks: [] })
      .split("\n")
      .map(words);
    expect(made.slice(0, 6)).toEqual([
      "Betreff",
      bare(subject),
      `Vorlage: ${reference}`,
      `Aktenzeichen: ${fileReference}`,
      "Art: Mitteilung",
      formula,
    ]);
    expect(made.slice(6, made.length - 1)).toEqual(lines.slice(9, -1).map(words));
    expect(made.at(-1)).toBe(`(${signature})`);
  });

  it("002: the workshop record, with its questions and answers", () => {
    const lines = seed("002").map((line) => line.replace(/^- /, ""));
    const tasks = tasksIn(lines);
    expect(tasks).toHaveLength(9);
    const paper = makePaper("workshopprotokoll", aCatalogue([]), {
      ...open,
      workshop: { title: "Aktionsplan Faktor 4", group: "Kommunen", tasks },
    });
    const made = textOf(paper ?? { blocks: [] })
      .split("\n")
      .map(words);
    const answers = lines.filter((line) => /^(Lösung|Akteur|Umsetzungsproblem) \d+: ./.test(line));
    expect(answers.length).toBeGreaterThan(20);
    for (const answer of answers) expect(made).toContain(words(answer));
    for (const question of ["Was muss getan werden?", "Wer muss aktiv werden?"]) {
      expect(made).toContain(question);
    }
  });

  it("004: the Steckbrief with every heading", () => {
    const lines = seed("004");
    const [title = ""] = lines;
    const measure = aMeasure({
      title,
      types: ["Flankieren"],
      goal: lines[3] ?? "",
      description: lines[5] ?? "",
      steps: ["Schritt"],
      lead: ["Kommune"],
      partners: ["Netzwerk"],
      audiences: ["Bürger*innen"],
      effort: "Kaum.",
      startupCost: { level: "gering" },
      investment: { level: "gering" },
      cityEffort: "Wenig",
      thirdPartyEffort: "Wenig",
      links: [{ code: "MW6" }],
      monitoring: ["Netzwerke"],
      priority: { dots: 6 },
    });
    const made = textOf(makePaper("steckbriefe", aCatalogue([measure]), open) ?? { blocks: [] });
    const headings = lines.filter((line) =>
      /^(Ziel der|Ausgangslage|Handlungsschritte|Initiator|Hauptverantwortliche|Weitere Akteure|Zielgruppen|Aufwand|Interne Ansch|Investitionskosten|Verknüpfung|Monitoring|Bewertung der)/.test(
        line
      )
    );
    expect(headings).toHaveLength(13);
    // MODEL.md calls this one „Hauptverantwortlich“, without a gender form.
    const ours = (heading: string) => heading.replace(/^(Hauptverantwortlich)e.*$/, "$1");
    const missing = headings.filter((one) => !made.includes(ours(one)));
    expect(missing).toEqual([]);
    expect(made).toContain("Maßnahmentyp: Flankieren");
  });

  it("001: seven topics, each with sponsor, coordinator and a report", () => {
    const topics = [
      "Energie",
      "Bauen",
      "Mobilität",
      "Wirtschaft",
      "Bildung",
      "Anpassung",
      "Verwaltung",
    ].map((name, order) => ({
      ...{ code: `T${order}`, name, aliases: [], order },
      sponsors: [{ name: `Patin ${order}` }],
      coordinators: [{ name: `Koordinator ${order}` }],
    }));
    const settings = { ...someSettings, topics };
    const measures = topics.map(({ name }) =>
      aMeasure({
        title: `Projekt ${name}`,
        topic: name,
        strategic: true,
        progress: "Läuft.",
        challenges: "Personal",
      })
    );
    const text = (kind: string) =>
      loose(
        textOf(
          makePaper(kind, aCatalogue(measures, { settings }), {
            audience: "verwaltungsintern",
          }) ?? { blocks: [] }
        )
      );
    for (const { name, order } of topics) {
      expect(text("gremienbericht")).toContain(
        `${name} | Patin ${order} | Koordinator ${order} | 1 | 1`
      );
      expect(text("sponsorbericht")).toMatch(new RegExp(`${name}\nThemenpat\\*in: Patin ${order}`));
    }
    expect(text("sponsorbericht").match(/Strategieprojekte\n/g)).toHaveLength(7);
    expect(text("sponsorbericht").match(/Herausforderungen\n/g)).toHaveLength(7);
  });

  it("000: the structure as a list, and who receives which report", () => {
    const settings = {
      ...someSettings,
      committees: [
        "Lenkungskreis",
        "Beirat",
        "Konsultationskreis",
        "Geschäftsstelle",
        "Leitstelle",
      ].map((kind) => ({
        name: `${kind} Energiewende`,
        kind,
        receives: kind === "Beirat" ? ["gremienbericht"] : [],
        dates: [],
      })),
      relations: [
        { from: "Geschäftsstelle Energiewende", to: "Beirat Energiewende", kind: "berichtet an" },
      ],
    };
    const text = textOf(
      makePaper("organisationsmitteilung", aCatalogue([], { settings }), open) ?? { blocks: [] }
    );
    expect(text).toContain("• Geschäftsstelle Energiewende berichtet an Beirat Energiewende");
    expect(text).toContain("Beirat Energiewende | Beirat | Gremienbericht");
    expect(text).toContain("Leitstelle Energiewende | Leitstelle | keine Angabe");
  });
});

/** Tasks as the record lists them first, with the answers of those that were worked on. */
function tasksIn(lines: readonly string[]): readonly WorkshopTask[] {
  const listed = lines.flatMap((line) => /^Aufgabe \d+: (.+)$/.exec(line)?.[1] ?? []).slice(0, 9);
  const answers = (word: string, from: number, to: number) =>
    lines
      .slice(from, to)
      .flatMap((line) => new RegExp(`^${word} \\d+: (.+)$`).exec(line)?.[1] ?? []);
  const second = lines.findIndex((line) => line.startsWith("Lösung 8"));
  return listed.map((task, index) => {
    if (index > 1) return { task };
    const [from, to] = index === 0 ? [0, second] : [second, lines.length];
    return {
      task,
      solutions: answers("Lösung", from, to),
      actors: answers("Akteur", from, to),
      obstacles: answers("Umsetzungsproblem", from, to),
    };
  });
}
