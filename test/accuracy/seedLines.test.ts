import { describe, expect, it } from "vitest";
import { makePaper } from "../../shared/documents/makePaper.ts";
import type { Section, WorkshopTask } from "../../shared/documents/paperData.ts";
import { aCatalogue, aMeasure, someSettings } from "../shared/documents/aCatalogue.ts";
import { entry, seed, seedsAreThere, unsaid } from "./seedText.ts";

const open = { audience: "öffentlich" } as const;

/** Lines under each of these headings, up to the next. */
function under(lines: readonly string[], headings: readonly string[]): readonly Section[] {
  const starts = headings.map((heading) => lines.indexOf(heading));
  return starts.map((start, index) => ({
    heading: headings[index] ?? "",
    text: lines.slice(start + 1, starts[index + 1] ?? lines.length).join("\n"),
  }));
}

describe.skipIf(!seedsAreThere)("the source papers, line by line", () => {
  it("000: structure, tasks, bodies", () => {
    const lines = seed("000");
    const isPicture = (line: string) => /^(?:Bild|Grafik|Logo|Elektroautos)\b/.test(line);
    const text = lines.slice(3, -1).filter((line) => !isPicture(line));
    const at = text.findIndex((line) => line.startsWith("Geschäftsstelle"));
    const sections = under(
      text.map((line) => line.replace("•", "-")),
      [text[0] ?? "", text[at] ?? ""]
    );
    const subject = lines.at(-1) ?? "";
    const paper = makePaper("organisationsmitteilung", aCatalogue([]), {
      ...{ ...open, subject, sections },
    });
    expect(unsaid(lines, paper).filter((line) => !isPicture(line))).toEqual([]);
  });

  it("001: the model in words, beside the topics and who answers for them", () => {
    const lines = seed("001");
    const sections = under(lines, [lines[0] ?? "", lines[2] ?? ""]);
    const topics = [{ ...{ code: "EE", name: "Energie", aliases: [], order: 1 } }].map((topic) => ({
      ...topic,
      ...{ sponsors: [{ name: "Patin" }], coordinators: [{ name: "Koordinator" }] },
    }));
    const catalogue = aCatalogue([aMeasure({ topic: "Energie" })], {
      settings: { ...someSettings, topics },
    });
    for (const kind of ["gremienbericht", "sponsorbericht"])
      expect(unsaid(lines, makePaper(kind, catalogue, { ...open, sections })), kind).toEqual([]);
  });

  it("002: head, tasks, questions and answers; what nobody filled in is no answer", () => {
    const lines = seed("002").map((line) => entry(line).replaceAll("**", ""));
    const paper = makePaper("workshopprotokoll", aCatalogue([]), {
      ...{ ...open, workshop: workshopIn(lines) },
    });
    const left = unsaid(lines, paper).filter(
      (line) =>
        !/^Workshop: |^(?:Unterstützer|Sponsor|Start Aktion) 1[,.\d]*$|^Umsetzungsproblem 1$/.test(
          line
        ) && !/^Ablauf der|für Umsetzung gelöst|^Aufgabe 1: Verwaltung intern/.test(line)
    );
    expect(left).toEqual([]);
  });

  it("004: every line of the sheet", () => {
    const lines = seed("004");
    const between = (from: RegExp, to: RegExp) => {
      const start = lines.findIndex((line) => from.test(line)) + 1;
      return lines.slice(start, start + lines.slice(start).findIndex((line) => to.test(line)));
    };
    const list = (from: RegExp, to: RegExp) => between(from, to).map(entry);
    const cost = (from: RegExp, to: RegExp) => {
      const [level = "", note = ""] = between(from, to).join(" ").split(" – ");
      return { level: level.toLowerCase() as "gering", note };
    };
    const measure = aMeasure({
      title: lines[0] ?? "",
      types: ["Flankieren"],
      goal: between(/^Ziel der/, /^Ausgangslage/).join("\n"),
      description: between(/^Ausgangslage/, /^Handlungsschritte/).join("\n"),
      steps: list(/^Handlungsschritte/, /^Initiator/),
      lead: list(/^Hauptverantwortliche/, /^Weitere/),
      partners: list(/^Weitere Akteure/, /^Zielgruppen/),
      audiences: list(/^Zielgruppen/, /^Aufwand/),
      effort: between(/^Aufwand/, /^Interne/).join(" "),
      startupCost: cost(/^Interne/, /^Investition/),
      investment: cost(/^Investition/, /^Zeitlich/),
      cityEffort: between(/^Zeitlich für die/, /^Zeitlich für V/).join(" "),
      thirdPartyEffort: between(/^Zeitlich für V/, /^Verknüpfung/).join(" "),
      links: list(/^Verknüpfung/, /^Monitoring/).map((line) => {
        const [, title = "", code = ""] = /^(.*) \((.*)\)$/.exec(line) ?? [];
        return { code, title };
      }),
      monitoring: list(/^Monitoring/, /^Bewertung/),
      priority: { dots: 6 },
    });
    const paper = makePaper("steckbriefe", aCatalogue([measure]), open);
    // Labels that MODEL.md words otherwise, and the dots, which say how many of six.
    const ours = /^Hauptverantwortliche\*|^Zeitlich für|—/;
    expect(unsaid(lines, paper).filter((line) => !ours.test(line))).toEqual([]);
  });
});

/** Head and tasks of the record; two of the nine tasks were worked on. */
function workshopIn(lines: readonly string[]) {
  const at = (line: RegExp) => lines.findIndex((one) => line.test(one));
  const [goal, agenda, tasks] = [at(/^Ziel des/), at(/^Ablauf/), at(/^Wo sehen/)];
  const second = at(/^Lösung 8/);
  const dates = at(/^Donnerstag/);
  return {
    ...{ title: lines[dates - 2] ?? "", series: lines[dates - 1] ?? "", group: "Kommunen" },
    dates: lines.slice(dates, dates + 2).join(" "),
    goal: lines.slice(goal + 1, agenda).join("\n"),
    agenda: lines.slice(agenda + 1, tasks),
    tasks: lines
      .flatMap((line) => /^Aufgabe \d+: (.+)$/.exec(line)?.[1] ?? [])
      .slice(0, 9)
      .map((task, index): WorkshopTask => {
        if (index > 1) return { task };
        return { task, ...answersIn(index === 0 ? lines.slice(0, second) : lines.slice(second)) };
      }),
  };
}

function answersIn(lines: readonly string[]) {
  const all = (word: string) =>
    lines.flatMap((line) => new RegExp(`^${word} \\d+: (.+)$`).exec(line)?.[1] ?? []);
  return {
    solutions: all("Lösung"),
    actors: [...all("Akteur"), ...lines.filter((line) => line.startsWith("Es ist sehr"))],
    ...{ start: all("Start Aktion"), obstacles: all("Umsetzungsproblem") },
  };
}
