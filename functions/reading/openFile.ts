import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { readFileBytes } from "../../shared/xlsx/readFileBytes.ts";
import type { RefusalCode } from "../../shared/xlsx/refusal.ts";
import type { WorkbookReading } from "../../shared/xlsx/workbookReading.ts";
import { nodeHost } from "./nodeHost.ts";

/** Bytes on disk; a packed workbook of 100,000 rows has about 15 MB. */
export const largestFile = 150 * 2 ** 20;

/** A file on this machine → what it holds, or why it cannot be read. Looks at its size first. */
export async function openFile(path: string): Promise<WorkbookReading> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { refused: "folder" };
    if (!found.isFile()) return { refused: "notAWorkbook" };
    if (found.size > largestFile) return { refused: "tooLarge" };
    return readFileBytes(basename(path), await readFile(path), nodeHost);
  } catch (error) {
    return { refused: refusalOfSystem(error) };
  }
}

const lost = ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP"];

/** What the system says when a file cannot be had; anything else is a bug and goes on as one. */
function refusalOfSystem(error: unknown): RefusalCode {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (lost.includes(String(code))) return "notFound";
  if (code === "EACCES" || code === "EPERM" || code === "EBUSY") return "noPermission";
  if (code === "EIO") return "damaged";
  throw error;
}
