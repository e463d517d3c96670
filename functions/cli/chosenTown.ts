import type { Backroom } from "../counter/backroom.ts";
import { listTenants } from "../counter/members.ts";
import { UsageError } from "./shell.ts";

/** The municipality that was named, or the only one there is. */
export async function chosenTown(backroom: Backroom, typed: string | undefined): Promise<string> {
  const towns = [...new Set((await listTenants(backroom)).map(({ municipality }) => municipality))];
  const [only, ...more] = towns;
  if (typed === undefined && only !== undefined && more.length === 0) return only;
  if (typed !== undefined && towns.includes(typed)) return typed;
  throw new UsageError(
    towns.length === 0
      ? "In diesem Speicher ist noch keine Kommune. Bitte den Ordner oder das Konto prüfen."
      : `Bitte mit --municipality eine davon wählen: ${towns.join(", ")}.`
  );
}
