import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { readZipBytes } from "../../../../functions/zip/readZip.ts";
import { writeZip } from "../../../../functions/zip/writeZip.ts";

const at = new Date("2024-05-02T08:00:00Z");

/** Every placeholder as a paragraph; the rest is the neutral look of Word. */
export const plainTemplate = () =>
  made({
    children: [
      new Paragraph({ heading: HeadingLevel.TITLE, text: "{{betreff}}" }),
      new Paragraph("{{ vorlagennummer }} · {{aktenzeichen}} · {{art}} · {{datum}}"),
      new Paragraph("{{inhalt}}"),
    ],
  });

/** As German Word saves it: style ids are German, and placeholders are split over runs. */
export async function germanTemplate(): Promise<Uint8Array> {
  const bytes = await made({
    children: [
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: "Sitzungsvorlage" }),
      new Paragraph({
        children: [
          new TextRun("{{bet"),
          new TextRun({ text: "re", bold: true }),
          new TextRun("ff}}"),
        ],
      }),
      new Paragraph("{{inhalt}}"),
    ],
  });
  const german = { Heading1: "berschrift1", Heading2: "berschrift2", Heading3: "berschrift3" };
  return edited(bytes, (xml) =>
    Object.entries(german).reduce(
      (text, [english, own]) => text.replaceAll(`"${english}"`, `"${own}"`),
      xml
    )
  );
}

/** A head of its own on the first page with crest and table, a foot, and a table of consultations. */
export const stateTemplate = () =>
  made({
    properties: {
      titlePage: true,
      page: { margin: { left: 1700, right: 1134, top: 1701, bottom: 1134 } },
    },
    headers: {
      first: new Header({
        children: [
          grid([
            [crest(), new Paragraph("Stadt Musterhausen")],
            [new Paragraph("Der Bürgermeister"), new Paragraph("{{federfuehrung}}")],
          ]),
        ],
      }),
      default: new Header({ children: [new Paragraph("Vorlage {{vorlagennummer}}")] }),
    },
    footers: { default: new Footer({ children: [new Paragraph("Stand {{datum}}")] }) },
    children: [
      new Paragraph("{{art}}, {{oeffentlichkeit}}"),
      new Paragraph({ heading: HeadingLevel.TITLE, text: "{{betreff}}" }),
      grid([
        [new Paragraph("Gremium"), new Paragraph("Termin")],
        [new Paragraph("{{beratungen.gremium}}"), new Paragraph("{{beratungen.termin}}")],
      ]),
      new Paragraph("{{kurzfassung}}"),
      new Paragraph("{{inhalt}}"),
      new Paragraph("{{unterschrift}}"),
    ],
  });

/** A form: names above their places, some in cells. */
export const formTemplate = () =>
  made({
    children: [
      new Paragraph({ heading: HeadingLevel.TITLE, text: "{{betreff}}" }),
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: "1. Beratungsfolge:" }),
      grid([
        [new Paragraph("Gremium"), new Paragraph("Termin")],
        [new Paragraph("{{beratungen.gremium}}"), new Paragraph("{{beratungen.termin}}")],
      ]),
      new Paragraph("Bearbeitung"),
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: "Beschlussvorschlag" }),
      new Paragraph("{{beschlussvorschlag}}"),
      new Paragraph("{{inhalt}}"),
      grid([[new Paragraph("Anlagen"), new Paragraph("{{anlagen}}")]]),
    ],
  });

const crest = () =>
  new Paragraph({
    children: [
      new ImageRun({
        type: "png",
        data: Buffer.from(
          "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
          "base64"
        ),
        transformation: { width: 40, height: 48 },
        altText: { name: "Wappen", title: "Wappen", description: "Wappen der Stadt Musterhausen" },
      }),
    ],
  });

const grid = (rows: readonly (readonly Paragraph[])[]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells) =>
        new TableRow({ children: cells.map((cell) => new TableCell({ children: [cell] })) })
    ),
  });

const made = async (section: ISectionOptions): Promise<Uint8Array> =>
  edited(await Packer.toBuffer(new Document({ sections: [section] })), (xml) => xml);

/** The same file with its XML changed, as somebody's Word would have saved it. */
export function edited(
  docx: Uint8Array,
  change: (xml: string, name: string) => string,
  added: readonly { readonly name: string; readonly content: string }[] = []
): Uint8Array {
  const entries = [...readZipBytes(docx)].map(([name, bytes]) => ({
    name,
    content: /\.(?:xml|rels)$/.test(name) ? change(bytes.toString("utf8"), name) : bytes,
  }));
  return writeZip([...entries, ...added], at);
}
