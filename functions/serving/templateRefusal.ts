import { openArchive } from "../../shared/xlsx/archive.ts";

/** Why a file is no Word template that may be kept; undefined when it is one. Nothing is unpacked. */
export function templateRefusal(bytes: Uint8Array): string | undefined {
  const archive = openArchive(bytes);
  if (typeof archive === "string" || !archive.entries.has("word/document.xml")) {
    return "Das ist kein lesbares Word-Dokument (.docx). Bitte in Word öffnen und als .docx speichern.";
  }
  const names = [...archive.entries.keys()];
  if (names.some((name) => /vbaproject|activex|embeddings\//i.test(name))) {
    return "Das Muster enthält Makros oder eingebettete Objekte. Bitte ohne sie als .docx speichern.";
  }
  return undefined;
}
