import { UsageError } from "./shell.ts";

/** Who signs and when, now unless said otherwise; `does` names the deed: "veröffentlicht", "meldet". */
export function signature(
  { by, at = new Date().toISOString() }: { readonly by?: string; readonly at?: string },
  does: string
): { readonly by: string; readonly at: string } {
  if (by === undefined) throw new UsageError(`Bitte mit --by sagen, wer ${does}.`);
  if (!isInstant(at)) {
    throw new UsageError(
      "Bitte hinter --at Tag und Uhrzeit angeben, z. B. 2026-03-31T10:00:00Z; ohne --at gilt jetzt."
    );
  }
  return { by, at };
}

/** ISO 8601 with a zone: a version says when, wherever it is read. */
const isInstant = (typed: string) =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(typed) &&
  !Number.isNaN(Date.parse(typed));
