/** A column of a table on the shell. */
export interface TextColumn {
  readonly label: string;
  readonly align?: "right";
  /** May be cut with "…" where the line would be too long; one column a table. */
  readonly gives?: boolean;
  /** Is cut beyond so many signs in any case. */
  readonly most?: number;
}

/** Columns of a shell window that still can be read beside another, and of an A4 page across. */
const lineWidth = 100;
const gap = "  ";

/** A table that fits the line: columns as wide as their texts, the one that gives takes what is left. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[]
): string {
  const widths = columns.map(({ label, most = lineWidth }, index) =>
    Math.min(most, Math.max(length(label), ...rows.map((row) => length(row[index] ?? ""))))
  );
  const over = widths.reduce((total, width) => total + width + gap.length, -gap.length) - lineWidth;
  const fitted = widths.map((width, index) =>
    columns[index]?.gives && over > 0 ? Math.max(12, width - over) : width
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, at) => cell(cells[at] ?? "", fitted[at] ?? 0, align))
      .join(gap)
      .trimEnd();
  const rule = fitted.map((width) => "─".repeat(width)).join(gap);
  return [line(columns.map(({ label }) => label)), rule, ...rows.map(line)].join("\n");
}

function cell(text: string, width: number, align: "right" | undefined): string {
  const cut = length(text) > width ? `${[...text].slice(0, width - 1).join("")}…` : text;
  const blanks = " ".repeat(width - length(cut));
  return align === "right" ? `${blanks}${cut}` : `${cut}${blanks}`;
}

/** CO₂ and umlauts are one sign each. */
const length = (text: string) => [...text].length;

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
