/** A compressed copy of the workbook, handed out in slices (`Office.context.document.getFileAsync`). */
export interface DocumentFile {
  readonly answer: (dispatchId: number, call: DdaCall) => Promise<DdaAnswer | undefined>;
}

/** Arguments travel under numbers: 0 file type, 1 size of a slice, 2 handle, 3 index of a slice. */
export type DdaCall = Readonly<Record<string, unknown>>;
export type DdaAnswer = Readonly<Record<string, unknown>>;

const dispatch = { open: 77, slice: 80, close: 81 };
const compressed = 1;
/** More than two at a time and getFileAsync fails (reference of Office.Document.getFileAsync). */
const mostOpen = 2;

/** Error codes of office.js (`OSF.DDA.ErrorCodeManager.errorCodes`). */
const failure = { unsupportedType: 1009, internal: 5001 };

export function documentFile(bytes: () => Promise<Uint8Array>): DocumentFile {
  const open = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  let handles = 0;

  async function openFile(call: DdaCall): Promise<DdaAnswer> {
    if (call["0"] !== compressed) return { Error: failure.unsupportedType };
    if (open.size >= mostOpen) return { Error: failure.internal };
    const content = await bytes();
    handles += 1;
    open.set(handles, { bytes: content, sliceSize: Number(call["1"]) });
    return { Error: 0, 0: handles, 1: content.length };
  }

  function slice(call: DdaCall): DdaAnswer {
    const file = open.get(Number(call["2"]));
    if (!file) return { Error: failure.internal };
    const from = Number(call["3"]) * file.sliceSize;
    const part = [...file.bytes.subarray(from, from + file.sliceSize)];
    return { Error: 0, 0: part, 1: part.length };
  }

  const close = (call: DdaCall): DdaAnswer =>
    open.delete(Number(call["2"])) ? { Error: 0 } : { Error: failure.internal };

  return {
    answer: async (dispatchId, call) => {
      if (dispatchId === dispatch.open) return openFile(call);
      if (dispatchId === dispatch.slice) return slice(call);
      if (dispatchId === dispatch.close) return close(call);
      return undefined;
    },
  };
}
