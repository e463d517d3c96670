import type { TestProject } from "vitest/node";
import { unpackChromium } from "./unpackChromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where Chromium lies unpacked for all files of this run; undefined where an installed one is used. */
    chromiumFolder: string | undefined;
  }
}

/** Before all tests in a browser: every file starts a browser of its own, none unpacks it again. */
export default async function unpackOnce({ provide }: TestProject) {
  if (process.platform !== "linux") return provide("chromiumFolder", undefined);
  const { folder, remove } = await unpackChromium();
  provide("chromiumFolder", folder);
  return remove;
}
