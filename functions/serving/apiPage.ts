import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { apiPageHtml, apiPageScript } from "./apiPageParts.ts";

interface Part {
  readonly media: string;
  readonly bytes: Uint8Array;
}

/** Names are a closed list; none of them is made into a path. */
const fromPackage: Readonly<Record<string, { readonly file: string; readonly media: string }>> = {
  "swagger-ui.css": { file: "swagger-ui.css", media: "text/css; charset=utf-8" },
  "swagger-ui-bundle.js": {
    file: "swagger-ui-bundle.js",
    media: "text/javascript; charset=utf-8",
  },
  "favicon-32x32.png": { file: "favicon-32x32.png", media: "image/png" },
};
const ours: Readonly<Record<string, { readonly text: string; readonly media: string }>> = {
  "index.html": { text: apiPageHtml, media: "text/html; charset=utf-8" },
  "start.js": { text: apiPageScript, media: "text/javascript; charset=utf-8" },
};

/** The page that shows the interface, made of swagger-ui-dist; asks nobody outside for anything. */
export async function apiPage(page: string): Promise<Part | undefined> {
  const own = Object.hasOwn(ours, page) ? ours[page] : undefined;
  if (own) return { media: own.media, bytes: Buffer.from(own.text, "utf8") };
  const packed = Object.hasOwn(fromPackage, page) ? fromPackage[page] : undefined;
  if (!packed) return undefined;
  return { media: packed.media, bytes: await readFile(join(packageFolder(), packed.file)) };
}

const packageFolder = () =>
  dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
