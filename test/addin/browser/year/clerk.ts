import { edited, tableOf } from "../../../functions/workbook/editing.ts";

/** What a clerk said in her department's workbook. */
export interface Said {
  /** Title → news she wrote into the cell of the progress. */
  readonly news: Readonly<Record<string, string>>;
  /** Titles of rows where she chose „keine Änderung“. */
  readonly unchanged: readonly string[];
  /** Titles of rows she added. */
  readonly added: readonly string[];
}

const progress = "Fortschritt im Berichtszeitraum";

/**
 * Fills in the workbook the office has sent: news in the first row, „keine Änderung“ in all others;
 * a department without measures adds its first. exceljs stands for Excel; it loses our custom XML,
 * as LibreOffice does, so this is the harder case.
 */
export async function fillIn(
  bytes: Uint8Array,
  { department, period }: { readonly department: string; readonly period: string }
): Promise<{ readonly bytes: Uint8Array; readonly said: Said }> {
  let said: Said | undefined;
  const filled = await edited(bytes, (book) => {
    const table = tableOf(book, `Meldung ${period}`, "Rückmeldung");
    const title = (row: number) => table.text(row, "Maßnahme");
    const [first, ...others] = table.rows.filter((row) => title(row) !== "");
    if (first === undefined) {
      const [empty = 0] = table.rows;
      const fresh = `Neues Vorhaben von ${department}`;
      table.type(empty, "Maßnahme", fresh);
      table.type(empty, progress, `${department} hat ${period} damit begonnen.`);
      said = { news: {}, unchanged: [], added: [fresh] };
      return;
    }
    const news = `${department} ist ${period} einen Schritt weiter.`;
    table.type(first, progress, news);
    for (const row of others) table.type(row, "Rückmeldung", "keine Änderung");
    said = { news: { [title(first)]: news }, unchanged: others.map(title), added: [] };
  });
  if (said === undefined) throw new Error("nothing was filled in");
  return { bytes: filled, said };
}

export const together = (all: readonly Said[]): Said => ({
  news: Object.assign({}, ...all.map(({ news }) => news)),
  unchanged: all.flatMap(({ unchanged }) => unchanged),
  added: all.flatMap(({ added }) => added),
});
