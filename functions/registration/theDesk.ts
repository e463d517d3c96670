import { type OpenDesk, openDesk } from "../serving/openDesk.ts";

let opening: Promise<OpenDesk> | undefined;

/** The stores of this process: opened with the first request, and again when that failed. */
export function theDesk(): Promise<OpenDesk> {
  opening ??= openDesk(process.env).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}
