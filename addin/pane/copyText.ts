import { notYet } from "./deskTrouble.ts";

/** Into the clipboard; a frame of Excel on the web may forbid it. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    throw notYet(
      "Hier darf nichts in die Zwischenablage gelegt werden. Bitte den Text markieren und mit Strg+C kopieren."
    );
  }
}
