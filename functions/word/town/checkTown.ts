import { patchDetector } from "docx";
import type { TemplateCheck } from "../../../shared/documents/templateCheck.ts";
import { openArchive } from "../../../shared/xlsx/archive.ts";
import { readZipBytes } from "../../zip/readZip.ts";
import { outsideContent } from "./outsideContent.ts";

/** More than any letterhead needs: bytes of the file, and of all that is in it. */
const limits = { file: 20 * 2 ** 20, unpacked: 100 * 2 ** 20 } as const;

/** Placeholder → what stands there. */
const placeholders: Readonly<Record<string, string>> = {
  betreff: "Betreff",
  vorlagennummer: "Vorlagennummer",
  aktenzeichen: "Aktenzeichen",
  art: "Art der Vorlage",
  datum: "Datum des Standes",
  federfuehrung: "Federführung",
  oeffentlichkeit: "öffentlich oder nichtöffentlich",
  kurzfassung: "Kurzfassung",
  beschlussvorschlag: "Beschlussvorschlag",
  inhalt: "Inhalt",
  finanzielle_auswirkungen: "Finanzielle Auswirkungen",
  klimarelevanz: "Klimarelevanz",
  anlagen: "Anlagen",
  unterschrift: "Unterschrift",
  "beratungen.gremium": "Beratungsfolge: Gremium",
  "beratungen.termin": "Beratungsfolge: Termin",
  "beratungen.top": "Beratungsfolge: Tagesordnungspunkt",
  "beratungen.oeffentlich": "Beratungsfolge: öffentlich oder nichtöffentlich",
  "beratungen.zustaendigkeit": "Beratungsfolge: Zuständigkeit",
};
const needed = ["betreff", "inhalt"];

const styles: Readonly<Record<string, string>> = {
  title: "Titel",
  "heading 1": "Überschrift 1",
  "heading 2": "Überschrift 2",
  "heading 3": "Überschrift 3",
  caption: "Beschriftung",
  "list paragraph": "Listenabsatz",
};

/** Looks a template over before it is used; nothing in it is run, and nothing it links to is fetched. */
export async function checkTown(template: Uint8Array): Promise<TemplateCheck> {
  const refused = refusalOf(template);
  if (refused !== undefined) return { ...nothing, refused };
  const parts = unpacked(template);
  const trouble = troubleIn(parts);
  if (trouble !== undefined) return { ...nothing, refused: trouble };
  const keys = await placeholdersIn(template);
  if (keys === undefined) return { ...nothing, refused: damaged };
  const known = (name: string) => Object.hasOwn(placeholders, name);
  const missing = needed.filter((name) => !keys.includes(name));
  return {
    found: keys.filter(known),
    missing,
    unknown: keys.filter((name) => !known(name)),
    styles: stylesIn(textOf(parts, "word/styles.xml")),
    hints: hintsOf(parts),
    ...(missing.includes("inhalt")
      ? {
          refused:
            "Im Word-Muster fehlt {{inhalt}}. Bitte dort, wo der Text stehen soll, {{inhalt}} in einen eigenen Absatz schreiben.",
        }
      : {}),
  };
}

/** Undefined: the XML inside is none. */
async function placeholdersIn(template: Uint8Array): Promise<readonly string[] | undefined> {
  try {
    return await patchDetector({ data: Buffer.from(template), trimPlaceholders: true });
  } catch {
    return undefined;
  }
}

/** Bytes that somebody else packed: what cannot be unpacked is as good as nothing. */
function unpacked(template: Uint8Array): ReadonlyMap<string, Buffer> {
  try {
    return readZipBytes(template);
  } catch {
    return new Map();
  }
}

const nothing = {
  found: [],
  missing: [],
  unknown: [],
  styles: { found: [], missing: [] },
  hints: [],
} as const;

const notDocx =
  "Das ist keine Word-Datei (.docx). Bitte das Word-Muster in Word öffnen und ohne Kennwort als „Word-Dokument (.docx)“ speichern.";

const damaged =
  "Das Word-Muster ist beschädigt. Bitte in Word öffnen, reparieren lassen und neu als „Word-Dokument (.docx)“ speichern.";

function refusalOf(template: Uint8Array): string | undefined {
  if (template.length > limits.file)
    return "Das Word-Muster ist größer als 20 MB. Bitte große Bilder darin verkleinern.";
  const archive = openArchive(template);
  if (archive === "zipBomb")
    return "Das Word-Muster enthält ungewöhnlich viel und wird deshalb nicht geöffnet. Bitte in Word öffnen und neu speichern.";
  if (typeof archive === "string") return notDocx;
  const sizes = [...archive.entries.values()].map(({ size }) => size);
  if (sizes.reduce((sum, size) => sum + size, 0) > limits.unpacked)
    return "Der Inhalt des Word-Musters ist größer als 100 MB. Bitte große Bilder darin verkleinern.";
  if ([...archive.entries.values()].some(({ encrypted }) => encrypted))
    return "Das Word-Muster ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern.";
  return undefined;
}

/** Type of the main part, by whatever order its attributes have. */
const mainType = (types: string) =>
  /ContentType="([^"]*)"/.exec(
    /<Override\b[^<>]*PartName="\/word\/document\.xml"[^<>]*>/.exec(types)?.[0] ?? ""
  )?.[1] ?? "";

function troubleIn(parts: ReadonlyMap<string, Buffer>): string | undefined {
  const type = mainType(textOf(parts, "[Content_Types].xml"));
  if (!parts.has("word/document.xml")) return notDocx;
  if (type.includes("macroEnabled") || parts.has("word/vbaProject.bin"))
    return "Das Word-Muster enthält Makros. Bitte in Word als „Word-Dokument (.docx)“ ohne Makros speichern.";
  if (type.includes("template"))
    return "Das ist eine Word-Vorlage (.dotx). Bitte in Word als „Word-Dokument (.docx)“ speichern.";
  if ([...parts.keys()].some((name) => /activex|\/embeddings\//i.test(name)))
    return "Das Word-Muster enthält eingebettete Objekte. Bitte sie in Word entfernen oder als Bild einfügen.";
  return outsideContent(parts);
}

function stylesIn(xml: string): TemplateCheck["styles"] {
  const names = new Set(
    [...xml.matchAll(/<w:name w:val="([^"]*)"/g)].map(([, name = ""]) => name.toLowerCase())
  );
  const all = Object.entries(styles);
  return {
    found: all.filter(([name]) => names.has(name)).map(([, german]) => german),
    missing: all.filter(([name]) => !names.has(name)).map(([, german]) => german),
  };
}

function hintsOf(parts: ReadonlyMap<string, Buffer>): readonly string[] {
  const language = languageIn(textOf(parts, "word/styles.xml"));
  return [
    ...(language === undefined || language.startsWith("de")
      ? []
      : [
          `Die Sprache des Word-Musters ist nicht Deutsch (${language}). Vorleseprogramme lesen den Text dann falsch vor; bitte in Word die Sprache auf Deutsch stellen.`,
        ]),
    ...(hasControls(textOf(parts, "word/document.xml"))
      ? [
          "Inhaltssteuerelemente des Word-Musters bleiben stehen und werden nicht ausgefüllt. Bitte Platzhalter wie {{betreff}} schreiben, wo etwas ausgefüllt werden soll.",
        ]
      : []),
  ];
}

/** Of the template's own text; searched step by step, since a hostile file has a mark many thousand times. */
function languageIn(styles: string): string | undefined {
  const defaults = between(styles, "<w:docDefaults>", "</w:docDefaults>") ?? "";
  return /\bw:val="([^"]*)"/.exec(between(defaults, "<w:lang ", ">") ?? "")?.[1];
}

/** Content controls, but for the frame that Word puts round a table of contents. */
const hasControls = (document: string) =>
  document
    .split("<w:sdt>")
    .slice(1)
    .some((control) => !between(control, "", "</w:sdtPr>")?.includes("docPartGallery"));

function between(text: string, begin: string, end: string): string | undefined {
  const from = text.indexOf(begin) + begin.length;
  const to = text.indexOf(end, from);
  return from < begin.length || to < 0 ? undefined : text.slice(from, to);
}

const textOf = (parts: ReadonlyMap<string, Buffer>, name: string) =>
  parts.get(name)?.toString("utf8") ?? "";
