import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const folder = dirname(
  createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js")
);

/** A file of the package as it came; its licence allows neither changing nor passing on. */
export const officeJsPath = (name: string) => join(folder, name);
