import { DeskTrouble } from "../pane/deskTrouble.ts";

/**
 * Office hands out at most 4 MB at a time. On the web a slice comes as a list of numbers in a message:
 * a large one would hold the pane up while it is read.
 */
const sliceSize = 2 ** 18;

/** The open workbook as a file, with what nobody has saved yet. */
export async function readBytes(): Promise<Uint8Array> {
  const file = await openFile();
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const { data } = await slice(file, index);
      bytes.set(data, at);
      at += data.length;
    }
    return bytes;
  } finally {
    // Office lends two files at a time; one that is not given back blocks the next reading.
    file.closeAsync(() => {});
  }
}

function openFile(): Promise<Office.File> {
  return new Promise((resolve, reject) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, (answer) =>
      settle(answer, resolve, reject)
    );
  });
}

const slice = (file: Office.File, index: number) =>
  new Promise<Office.Slice>((resolve, reject) => {
    file.getSliceAsync(index, (answer) => settle(answer, resolve, reject));
  });

function settle<Value>(
  { status, value, error }: Office.AsyncResult<Value>,
  resolve: (value: Value) => void,
  reject: (error: Error) => void
): void {
  if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
  else {
    console.error(error);
    reject(new DeskTrouble(noBytes));
  }
}

const noBytes =
  "Excel gibt die Arbeitsmappe gerade nicht heraus. Bitte eine begonnene Eingabe mit Enter abschließen, die Arbeitsmappe speichern und es noch einmal versuchen.";
