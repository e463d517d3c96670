/** A column of a table on the shell. Texts may be cut with "…", figures on the right never. */
export interface TextColumn {
  readonly label: string;
  readonly align?: "right";
}

/** Columns of a shell window that still can be read beside another, and of an A4 page across. */
const lineWidth = 100;
const gap = "  ";

/** A table that fits the line: columns as wide as their texts, the widest of them cut where it is too much. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[]
): string {
  const widths = fitted(
    columns,
    columns.map(({ label }, at) => Math.max(length(label), ...rows.map((row) => length(row[at]))))
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, at) => cell(cells[at] ?? "", widths[at] ?? 0, align))
      .join(gap)
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join(gap);
  return [line(columns.map(({ label }) => label)), rule, ...rows.map(line)].join("\n");
}

/** Takes sign by sign from the widest column of texts. */
function fitted(columns: readonly TextColumn[], widths: readonly number[]): readonly number[] {
  const result = [...widths];
  const total = widths.reduce((sum, width) => sum + width + gap.length, -gap.length);
  for (let over = total - lineWidth; over > 0; over--) {
    const texts = result.map((width, at) => (columns[at]?.align === "right" ? 0 : width));
    const widest = texts.indexOf(Math.max(...texts));
    result[widest] = Math.max(shortest, (result[widest] ?? 0) - 1);
  }
  return result;
}

const shortest = 8;

function cell(text: string, width: number, align: "right" | undefined): string {
  const cut = length(text) > width ? `${[...text].slice(0, width - 1).join("")}…` : text;
  const blanks = " ".repeat(width - length(cut));
  return align === "right" ? `${blanks}${cut}` : `${cut}${blanks}`;
}

/** CO₂ and umlauts are one sign each. */
const length = (text = "") => [...text].length;

/** A paragraph in lines that fit; no-break blanks hold. */
export function wrapped(text: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && length(line) + 1 + length(word) > lineWidth) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}
