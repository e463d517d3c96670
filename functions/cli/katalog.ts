import { faultText } from "./faultText.ts";
import { optionLines } from "./optionHelp.ts";
import { type Command, type Shell, thisShell, UsageError } from "./shell.ts";

/** Every command, loaded when it is called: `katalog --help` must not wait for Excel or Word. */
const commands: Readonly<Record<string, { says: string; load: () => Promise<Command> }>> = {
  read: {
    says: "liest Arbeitsmappen und CSV-Dateien und zeigt, was verstanden wurde",
    load: async () => (await import("./commands/read.ts")).read,
  },
  check: {
    says: "prüft Dateien und nennt jede Auffälligkeit mit Zelle und Abhilfe",
    load: async () => (await import("./commands/check.ts")).check,
  },
  structure: {
    says: "macht aus einer Datei eine geordnete Katalog-Arbeitsmappe",
    load: async () => (await import("./commands/structure.ts")).structure,
  },
  profile: {
    says: "schreibt die Zuordnung der Spalten zum Bestätigen; gilt danach mit --profile",
    load: async () => (await import("./commands/profile.ts")).profile,
  },
  request: {
    says: "schreibt für einen neuen Zeitraum je Fachbereich eine vorausgefüllte Mappe und die E-Mail",
    load: async () => (await import("./commands/request.ts")).request,
  },
  submit: {
    says: "gibt die Dateien eines Fachbereichs als Meldung ab und sagt, was darin neu ist",
    load: async () => (await import("./commands/submit.ts")).submit,
  },
  consolidate: {
    says: "führt die Dateien aller Fachbereiche zu einem Entwurf zusammen",
    load: async () => (await import("./commands/consolidate.ts")).consolidate,
  },
  publish: {
    says: "veröffentlicht einen Entwurf als Stand, der sich nicht mehr ändert",
    load: async () => (await import("./commands/publish.ts")).publish,
  },
  report: {
    says: "zeigt alle Zahlen eines Stands oder Entwurfs",
    load: async () => (await import("./commands/report.ts")).report,
  },
  diff: {
    says: "vergleicht zwei Stände: neu, geändert, umbenannt, zusammengeführt, entfallen",
    load: async () => (await import("./commands/diff.ts")).diff,
  },
  paper: {
    says: "schreibt eine Vorlage oder einen Bericht als Word-Datei",
    load: async () => (await import("./commands/paper.ts")).paper,
  },
  export: {
    says: "gibt einen Stand oder Entwurf für andere Programme aus: xlsx, csv, json, oparl",
    load: async () => (await import("./commands/export.ts")).exportCommand,
  },
  audit: {
    says: "prüft eine Sicherung: Dateien, Prüfsummen der Stände, Protokoll",
    load: async () => (await import("./commands/audit.ts")).audit,
  },
  backup: {
    says: "sichert alles einer Kommune in einen Ordner",
    load: async () => (await import("./commands/backup.ts")).backup,
  },
  restore: {
    says: "spielt eine Sicherung in einen leeren Speicher ein",
    load: async () => (await import("./commands/restore.ts")).restore,
  },
  setup: {
    says: "trägt Einstellungen und Mitglieder einer Kommune in den Speicher ein",
    load: async () => (await import("./commands/setup.ts")).setup,
  },
  changes: {
    says: "nennt die Zahlen, die sich seit der Erstellung einer Vorlage geändert haben",
    load: async () => (await import("./commands/changes.ts")).changes,
  },
  template: {
    says: "prüft ein eigenes Word-Muster (.docx) für Vorlagen und Berichte",
    load: async () => (await import("./commands/template.ts")).template,
  },
  office: {
    says: "schreibt die Arbeitsmappe der Stabsstelle: Sitzungen, Veranstaltungen, Workshops, Akteure, Haushalt",
    load: async () => (await import("./commands/office.ts")).office,
  },
  workflow: {
    says: "nennt Fristen der Mitzeichnung und was Beschlüsse am Katalog ändern",
    load: async () => (await import("./commands/workflow.ts")).workflow,
  },
  demo: {
    says: "zeigt den ganzen Weg an der Musterstadt; Ergebnisse liegen danach in out/",
    load: async () => (await import("./commands/demo.ts")).demo,
  },
};

/** Runs one command line; answers the exit code. */
export async function main(args: readonly string[], shell: Shell = thisShell): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    shell.out(help());
    return name === undefined ? 2 : 0;
  }
  const known = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!known) {
    shell.err(
      `katalog: Den Befehl „${name}“ gibt es nicht. „katalog --help“ zeigt alle Befehle.\n`
    );
    return 2;
  }
  const command = await known.load();
  if (rest.includes("--help") || rest.includes("-h")) {
    shell.out(commandHelp(`katalog ${name} ${known.says}.`, command.usage));
    return 0;
  }
  try {
    return await command.run(rest, shell);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const help = `„katalog ${name} --help“ zeigt den Aufruf.`;
    const said = isUsage ? `${error.message} ${help}` : faultText(error);
    shell.err(`katalog ${name}: ${said}\n`);
    return isUsage ? 2 : 1;
  }
}

function commandHelp(sentence: string, usage: string): string {
  const options = optionLines(usage);
  const brackets = "Was in eckigen Klammern steht, kann wegbleiben; „…“ heißt: auch mehrere.";
  const explained = options === "" ? "" : `\nAngaben:\n${options}`;
  return `${sentence}\n\nAufruf: ${usage}\n${brackets}\n${explained}`;
}

function help(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(
    ([name, { says }]) => `  ${name.padEnd(width)}  ${says}`
  );
  return [
    "katalog: Klimamaßnahmen einer Kommune lesen, prüfen, zusammenführen und berichten.",
    "",
    "Befehle:",
    ...lines,
    "",
    "„katalog BEFEHL --help“ zeigt, wie ein Befehl aufgerufen wird.",
    "",
  ].join("\n");
}
