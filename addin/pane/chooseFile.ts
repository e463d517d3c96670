import { type Content, el } from "./element.ts";
import type { DeskFile } from "./workbookHost.ts";

/** Every kind of file that a list can come in. */
const listFiles = [".xlsx", ".xlsm", ".csv"];
/** Our own workbooks have several sheets. */
export const bookFiles = [".xlsx", ".xlsm"];

/** Outside Excel: a place to drop a file onto, which is also a button. */
export function chooseFile(
  label: string,
  take: (file: DeskFile) => void,
  endings: readonly string[] = listFiles
): Content {
  const takeFirst = async (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) take({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  const mark = (isOver: string) => (event: Event) => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).dataset["over"] = isOver;
  };
  return el(
    "div",
    {
      class: "drop",
      key: "drop",
      onDragOver: mark("true"),
      onDragLeave: mark("false"),
      onDrop: (event) => {
        mark("false")(event);
        void takeFirst((event as DragEvent).dataTransfer?.files);
      },
    },
    el(
      "label",
      {},
      el("input", {
        type: "file",
        class: "unseen",
        accept: endings.join(","),
        onChange: (event) => void takeFirst((event.target as HTMLInputElement).files),
      }),
      el("span", { class: "file" }, label)
    ),
    el("p", { class: "quiet" }, `Oder eine Datei hierher ziehen (${endings.join(", ")}).`)
  );
}
