/** Hands a file over as the browser does with downloads. */
export function saveFile(name: string, bytes: Uint8Array, media: string): void {
  const link = document.createElement("a");
  // The boundary: bytes that came over the network lie in a plain buffer.
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: media }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
