import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { StaticFile } from "./host/httpHost.ts";

const media: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** A file below a folder, by the path of an address; undefined outside of it or of an unknown kind. */
export async function staticFile(folder: string, path: string): Promise<StaticFile | undefined> {
  const kind = media[extname(path).toLowerCase()];
  const decoded = decodedPath(path);
  if (kind === undefined || decoded === undefined) return undefined;
  const file = normalize(join(folder, decoded));
  if (!file.startsWith(normalize(folder + sep))) return undefined;
  const bytes = await readFile(file).catch(() => undefined);
  return bytes && { media: kind, bytes };
}

function decodedPath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes("\0") || decoded.split(/[\\/]/).includes("..") ? undefined : decoded;
  } catch {
    return undefined;
  }
}
