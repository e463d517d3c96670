import type { Measure } from "../../catalogue/measures/measure.ts";
import { join } from "../../wording/join.ts";
import type { Block, Facts } from "../block.ts";
import { bullets, paragraph } from "../block.ts";
import type { Workshop, WorkshopTask } from "../paperData.ts";
import type { Material, PaperKind, Part } from "../paperKind.ts";
import { heading } from "../parts/front.ts";
import { monthOf } from "../parts/measureTable.ts";
import { saidOr, saidOrNothing } from "../parts/openWords.ts";
import { prose } from "../prose.ts";
import { ourWord } from "../words.ts";

/** The office's record, else what the catalogue has from workshops; an empty one is a form to fill in. */
function workshopOf({ context, measures, catalogue }: Known): Workshop {
  const { workshop = {} } = context;
  if (workshop.tasks !== undefined) return workshop;
  const places = new Map(catalogue.workshopOrder?.map((id, place) => [id, place]));
  const place = ({ id }: Measure) => places.get(id ?? "") ?? places.size;
  const found = measures.filter(({ origin }) => origin === "Workshop");
  return { ...workshop, tasks: found.toSorted((a, b) => place(a) - place(b)).map(taskOf) };
}

type Known = Pick<Material, "context" | "measures" | "catalogue">;

function taskOf(measure: Measure): WorkshopTask {
  const { title = "ohne Titel", steps = [], lead = [], partners = [], start } = measure;
  const { obstacles = [], supporters = [], funders = [] } = measure;
  return {
    task: title,
    solutions: steps.map((step) => step.replace(/\s*\n\s*(?:[-–•*]\s+)?/g, "; ")),
    actors: [...lead, ...partners],
    start: start === undefined ? [] : [monthOf(start) ?? ""],
    ...{ obstacles, supporters, sponsors: funders },
  };
}

const headPart: Part = {
  label: "Workshop",
  make: (material) => {
    const {
      title,
      series,
      dates,
      group,
      moderators = [],
      goal,
      agenda = [],
    } = workshopOf(material);
    const blank = paragraph(line);
    const rows = [
      ["Workshop", title],
      ["Reihe", series],
      ["Termin", dates],
      ["Gruppe", group],
      [ourWord("moderators", material.settings), moderators.join(", ")],
    ] as const;
    const facts: Facts = {
      type: "facts",
      caption: "Angaben zum Workshop",
      head: ["Workshop", "Angabe"],
      rows: rows.map(([label, value]) => ({
        label,
        content: isForm(material) ? saidOr(value, blank) : saidOrNothing(value),
      })),
    };
    return [
      facts,
      heading("Ziel des Workshops"),
      ...(goal === undefined
        ? isForm(material)
          ? lines(2)
          : saidOrNothing(undefined)
        : prose(goal)),
      ...(agenda.length === 0 ? [] : [heading("Ablauf des Workshops"), bullets(agenda)]),
    ];
  },
};

const isForm = (material: Known) => (workshopOf(material).tasks ?? []).length === 0;

/** Where somebody writes by hand. */
const line = "_".repeat(30);
const lines = (count: number) => Array.from({ length: count }, () => paragraph("_".repeat(72)));

const tasksPart: Part = {
  label: "Aufgaben",
  make: (material) => {
    const { tasks = [] } = workshopOf(material);
    if (tasks.length === 0) return form(material);
    let solved = 0;
    return [
      heading("Wo sehen Sie die drängendsten Probleme und Aufgaben?"),
      bullets(tasks.map(({ task }, index) => `Aufgabe ${index + 1}: ${task}`)),
      ...tasks.flatMap((task, index) => {
        const first = solved;
        solved += task.solutions?.length ?? 0;
        return isWorkedOn(task, material) ? taskBlocks(task, index, first, material) : [];
      }),
      ...untouched(tasks, material),
    ];
  },
};

type Answers = readonly (readonly [
  question: string,
  name: string,
  entries: readonly string[] | undefined,
  from: number,
])[];

/** The questions of seed 002; solutions are counted through, everything else per task. */
function answersOf(task: WorkshopTask, first: number, { settings }: Material): Answers {
  const supporter = ourWord("supporters", settings);
  return [
    ["Was muss getan werden?", "Lösung", task.solutions, first],
    ["Wer muss aktiv werden?", "Akteur", task.actors, 0],
    ["Wann geht’s los?", "Start Aktion", task.start, 0],
    [
      "Welche Probleme müssen für die Umsetzung gelöst werden?",
      "Umsetzungsproblem",
      task.obstacles,
      0,
    ],
    ["Wer hilft bei der Problemlösung?", supporter, task.supporters, 0],
    ["Wer finanziert die Aktion?", "Sponsor", task.sponsors, 0],
  ];
}

function taskBlocks(
  task: WorkshopTask,
  index: number,
  first: number,
  material: Material
): readonly Block[] {
  return [
    heading(`Aufgabe ${index + 1}: ${task.task}`),
    ...answersOf(task, first, material).flatMap(
      ([question, name, entries = [], from]): readonly Block[] => [
        heading(question, 2),
        ...(entries.length === 0
          ? saidOrNothing(undefined)
          : [bullets(entries.map((entry, at) => `${name} ${from + at + 1}: ${entry}`))]),
      ]
    ),
  ];
}

const isWorkedOn = (task: WorkshopTask, material: Material) =>
  answersOf(task, 0, material).some(([, , entries = []]) => entries.length > 0);

/** The tasks the group did not come to, in one sentence: seed 002 names nine and works on two. */
function untouched(tasks: readonly WorkshopTask[], material: Material): readonly Block[] {
  const numbers = tasks.flatMap((task, index) => (isWorkedOn(task, material) ? [] : [index + 1]));
  if (numbers.length === 0) return [];
  const [first, last] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  const inRow = numbers.length > 2 && last - first === numbers.length - 1;
  const which =
    numbers.length === 1
      ? `Aufgabe ${first}`
      : `den Aufgaben ${inRow ? `${first} bis ${last}` : join(numbers.map(String))}`;
  return [paragraph(`Zu ${which} ist nichts weiter festgehalten.`)];
}

const tasksOnForm = 3;

function form(material: Material): readonly Block[] {
  const numbers = Array.from({ length: tasksOnForm }, (_, index) => index + 1);
  return [
    heading("Wo sehen Sie die drängendsten Probleme und Aufgaben?"),
    ...numbers.map((number) => paragraph(`Aufgabe ${number}: ${"_".repeat(60)}`)),
    ...numbers.flatMap((number): readonly Block[] => [
      { type: "heading", level: 1, text: `Aufgabe ${number}`, onNewPage: true },
      ...answersOf({ task: "" }, 0, material).flatMap(([question]) => [
        heading(question, 2),
        ...lines(3),
      ]),
    ]),
  ];
}

export const workshopprotokollKind: PaperKind = {
  kind: "workshopprotokoll",
  says: "hält einen Workshop fest; ohne Angaben ein Bogen zum Ausfüllen",
  density: "normal",
  rules: {
    label: "Workshop-Protokoll",
    blocks: ["titel", "workshop", "aufgaben", "text"],
    front: [],
    hasProposal: false,
    proposal: [],
  },
  title: ({ context }) => {
    const { title, group } = context.workshop ?? {};
    return ["Workshop-Protokoll", [title, group].filter(Boolean).join(", ")]
      .filter(Boolean)
      .join(": ");
  },
  parts: { workshop: headPart, aufgaben: tasksPart },
};
