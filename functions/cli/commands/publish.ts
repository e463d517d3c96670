import type { Answer } from "../../../shared/catalogue/answer.ts";
import type { Draft, Version } from "../../../shared/catalogue/draft.ts";
import type { Question } from "../../../shared/catalogue/question.ts";
import {
  correctsNothing,
  nothingToCorrect,
} from "../../../shared/consolidation/versions/correctsNothing.ts";
import { publish as publishDraft } from "../../../shared/consolidation/versions/publish.ts";
import { answersTemplate } from "../answersTemplate.ts";
import { figuresOf } from "../figuresOf.ts";
import { hindrances } from "../hindrances.ts";
import { newFile } from "../newFile.ts";
import { nodeHashes } from "../nodeHashes.ts";
import { optionsOf } from "../options.ts";
import { questionsText } from "../questionsText.ts";
import { readAnswersFile, staleSentences } from "../readAnswersFile.ts";
import { readCatalogueFile } from "../readCatalogueFile.ts";
import { type Command, type Shell, UsageError } from "../shell.ts";

import { signature } from "../signature.ts";
import { writeNew } from "../writeNew.ts";

/** A draft becomes a version that never changes. Exit code 1 while conflicts or collisions are open. */
export const publish: Command = {
  usage:
    "katalog publish ENTWURF.json [--answers ANTWORTEN.json|KATALOG.xlsx] --by NAME [--at 2026-03-31T10:00:00Z] [--corrects STAND.json --reason GRUND] -o STAND.json",
  async run(args, shell) {
    const { values, positionals } = optionsOf(args, {
      answers: { type: "string" },
      by: { type: "string" },
      at: { type: "string" },
      corrects: { type: "string" },
      reason: { type: "string" },
      output: { type: "string", short: "o" },
    });
    const [typed, ...more] = positionals;
    if (typed === undefined || more.length > 0) {
      throw new UsageError("Bitte genau einen Entwurf angeben.");
    }
    const { by, at } = signature(values, "veröffentlicht");
    const sources = [typed, values.answers, values.corrects].flatMap((name) => name ?? []);
    const output = await newFile(values.output, [".json"], sources.map(shell.path), shell);
    const draft = await readDraft(typed, shell);
    const answering = { settings: draft.settings, by, at };
    const given = await readAnswersFile(values.answers, answering, shell);
    const reasons = hindrances(given, draft);
    if (reasons.length > 0) return refuse(reasons, shell);
    const corrects = await correction(values.corrects, values.reason, draft, shell);
    const hashes = nodeHashes;
    const result = publishDraft(draft, given.answers, {
      by,
      at,
      hashes,
      ...(corrects && { corrects }),
    });
    for (const sentence of staleSentences(result.staleAnswers, given, draft)) {
      shell.err(`${sentence}\n`);
    }
    if ("open" in result) {
      const sentences = questionsText(result.open, { ...draft, answers: [] });
      const how = howToAnswer(result.open, { by, at }, values.answers);
      shell.err(`${firstAnswer}\n\n${sentences}\n\n${how}\n`);
      return 1;
    }
    const late = lateHindrances(result, given.places, corrects?.version);
    if (late.length > 0) return refuse(late, shell);
    const { version } = result;
    const figures = figuresOf(version, at.slice(0, 10));
    await writeNew(output, `${JSON.stringify({ ...version, figures }, null, 2)}\n`, shell);
    shell.out(published(version, [...draft.answers, ...given.answers], output));
    return 0;
  },
};

/** What is seen only when the version is made; `corrected`: the one it shall take the place of. */
function lateHindrances(
  { version, staleAnswers = [] }: Extract<ReturnType<typeof publishDraft>, { version: Version }>,
  places: { readonly has: (key: string) => boolean },
  corrected: Version | undefined
): readonly string[] {
  if (staleAnswers.some(({ answer }) => places.has(answer.key))) {
    return ["Bitte zuerst die genannten Zeilen berichtigen."];
  }
  const isSame = corrected !== undefined && correctsNothing(corrected, version);
  return isSame ? [nothingToCorrect(corrected.number)] : [];
}

/** Who answers in Excel is shown no list to fill in. */
function howToAnswer(
  open: readonly Question[],
  { by, at }: { readonly by: string; readonly at: string },
  typed = ""
): string {
  return /\.xls[xm]$/i.test(typed)
    ? `Bitte diese Zeilen im Blatt „Klärungsfälle“ von „${typed}“ ausfüllen, speichern und noch einmal veröffentlichen.`
    : answersTemplate(open, by, at);
}

function published(version: Version, given: readonly Answer[], output: string): string {
  const { number, catalogue, answers } = version;
  const before = new Set(given.map(({ key }) => key));
  const left = answers.filter(({ key }) => !before.has(key)).length;
  const count = catalogue.length === 1 ? "1 Maßnahme" : `${catalogue.length} Maßnahmen`;
  const open =
    left === 1
      ? "Ein Klärungsfall wurde offengelassen; er kommt"
      : `${left} Klärungsfälle wurden offengelassen; sie kommen`;
  return [
    `${output}: Stand ${number} mit ${count}`,
    ...(left === 0 ? [] : [`${open} wieder, sobald sich dort etwas ändert.`]),
    `Als Nächstes: Vorlagen mit „katalog paper … --catalogue ${output}“; zum neuen Berichtszeitraum „katalog request --version ${output} …“.`,
    "",
  ].join("\n");
}

async function readDraft(typed: string, shell: Shell): Promise<Draft> {
  const draft = await readCatalogueFile(typed, shell);
  if (draft.state === "draft") return draft;
  throw new UsageError(`„${typed}“ ist schon veröffentlicht und ändert sich nicht mehr.`);
}

const firstAnswer = "Vor dem Veröffentlichen bitte diese Klärungsfälle beantworten:";

function refuse(reasons: readonly string[], shell: Shell): number {
  shell.err(`${reasons.join("\n")}\nEs wurde nichts veröffentlicht.\n`);
  return 1;
}

/** A Berichtigung is made from the version it corrects, and says why. */
async function correction(
  typed: string | undefined,
  reason: string | undefined,
  draft: Draft,
  shell: Shell
): Promise<{ version: Version; reason: string } | undefined> {
  if (typed === undefined && reason === undefined) return undefined;
  if (typed === undefined || reason === undefined) {
    throw new UsageError(
      "Eine Berichtigung braucht beides: --corrects mit dem Stand, der falsch ist, und --reason mit dem Grund."
    );
  }
  const version = await readCatalogueFile(typed, shell);
  if (version.state !== "published" || version.hash !== draft.base?.hash) {
    throw new UsageError(
      `Der Entwurf beruht nicht auf „${typed}“. Bitte zuerst mit --base ${typed} neu zusammenführen.`
    );
  }
  return { version, reason };
}
