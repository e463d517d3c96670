import type { DeskFile } from "../pane/workbookHost.ts";

const media = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file to the person; the browser puts it where downloads go. */
export function saveFile({ name, bytes }: DeskFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: media }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
