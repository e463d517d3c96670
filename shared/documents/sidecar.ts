import { objectOf } from "../catalogue/jsonInput.ts";
import type { Paper, PaperCatalogue, PaperContext } from "./paper.ts";
import type { Consultation, PaperData } from "./paperData.ts";
import { type PaperState, paperState } from "./paperState.ts";
import { type SaidPart, saidParts } from "./saidParts.ts";
import type { StatedFigure } from "./statedFigures.ts";

/** What lies beside a paper: OParl's words for council systems, and what the paper was made of. */
export interface Sidecar {
  readonly id: string;
  readonly type: "https://schema.oparl.org/1.1/Paper";
  readonly [more: string]: unknown;
  readonly "klimakatalog:paper": PaperOrigin;
}

/** Enough to make the paper again, and to say what has changed since. */
export interface PaperOrigin {
  readonly kind: string;
  readonly audience: PaperContext["audience"];
  readonly municipality: string;
  readonly period: string;
  readonly version?: number;
  readonly at: string;
  readonly state: PaperState;
  readonly figures: readonly StatedFigure[];
  readonly data: PaperData;
  /** What the paper said, part by part: an Austauschfassung marks what it says differently. */
  readonly said?: readonly SaidPart[];
}

/** A file as OParl describes it; the host knows name, bytes and hash. */
export interface PaperFile {
  readonly fileName: string;
  readonly size: number;
  /** Hexadecimal. */
  readonly sha512: string;
}

/** By the ending of the file's name. */
const mimeTypeOf = (fileName: string) =>
  /\.html$/i.test(fileName)
    ? "text/html"
    : "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * OParl 1.1, schema/Paper.json: Betreff is name, Vorlagennummer reference, Art paperType. Where OParl wants the
 * address of an organisation, which only a council system has, its name stands under a word of ours.
 */
export function sidecarOf(
  paper: Paper,
  catalogue: PaperCatalogue,
  context: PaperContext,
  file: PaperFile
): Sidecar {
  const { audience, previous, fields, replaced, ...data } = context;
  const { title, type, leadDepartment, keywords, at } = paper.properties;
  const id = `urn:klimakatalog:${catalogue.municipality}:${paper.kind}:${file.sha512.slice(0, 16)}`;
  return {
    id,
    type: "https://schema.oparl.org/1.1/Paper",
    name: title,
    ...(data.reference === undefined ? {} : { reference: data.reference }),
    date: at.slice(0, 10),
    paperType: type,
    ...(leadDepartment === "" ? {} : { "klimakatalog:underDirectionOf": [leadDepartment] }),
    keyword: keywords,
    ...(data.consultations === undefined
      ? {}
      : {
          consultation: data.consultations.map((one, index, all) =>
            consultationOf(one, index, all, id)
          ),
        }),
    mainFile: mainFileOf(file, { id, title, at }),
    ...(data.annexes === undefined
      ? {}
      : {
          auxiliaryFile: data.annexes.map((name, index) => ({
            id: `${id}:anlage:${index + 1}`,
            type: "https://schema.oparl.org/1.1/File",
            name,
          })),
        }),
    "klimakatalog:paper": {
      ...{ kind: paper.kind, audience, municipality: catalogue.municipality },
      ...{
        period: catalogue.period,
        at: catalogue.at,
        state: paperState(data).state,
        figures: paper.figures,
        data,
      },
      ...(paper.blocks.length > mostKept ? {} : { said: saidParts(paper) }),
      ...(catalogue.number === undefined ? {} : { version: catalogue.number }),
    },
  };
}

/** Blocks; a longer paper is an annex, of which nobody looks for single words. */
const mostKept = 1500;

function mainFileOf(
  { fileName, size, sha512 }: PaperFile,
  { id, title, at }: { readonly id: string; readonly title: string; readonly at: string }
) {
  return {
    id: `${id}:datei`,
    type: "https://schema.oparl.org/1.1/File",
    name: title,
    ...{ fileName, mimeType: mimeTypeOf(fileName), date: at.slice(0, 10), size },
    sha512Checksum: sha512,
  };
}

function consultationOf(
  { committee, role, item }: Consultation,
  index: number,
  all: readonly Consultation[],
  id: string
) {
  const decides = role === "Entscheidung" || (role === undefined && index === all.length - 1);
  return {
    id: `${id}:beratung:${index + 1}`,
    type: "https://schema.oparl.org/1.1/Consultation",
    "klimakatalog:organization": [committee],
    authoritative: decides,
    ...(role === undefined ? {} : { role }),
    ...(item === undefined ? {} : { "klimakatalog:item": item }),
  };
}

/** The origin in a file that lies beside a paper; undefined when it is none of ours. */
export function originIn(json: unknown): PaperOrigin | undefined {
  const origin = objectOf(json)["klimakatalog:paper"];
  const { kind, period, figures, data } = objectOf(origin);
  const isOurs =
    typeof kind === "string" &&
    typeof period === "string" &&
    Array.isArray(figures) &&
    data !== undefined;
  return isOurs ? (origin as PaperOrigin) : undefined;
}
