import { readFileSync } from "node:fs";
import { officeJsPath } from "./officeJs/officeJsPath.ts";
import { hostError } from "./wire/hostError.ts";

/** What the manifest asks for, LTSC 2021, LTSC 2024, Microsoft 365 since late 2025. */
export type RequirementSet = "1.9" | "1.14" | "1.17" | "1.20";

interface Since {
  readonly set: string;
  readonly version: number;
}

/** Which member came with which set, as the genuine library itself has it: "Range.dataValidation" → 1.8. */
function membersSince(): ReadonlyMap<string, Since> {
  const source = readFileSync(officeJsPath("excel-web-16.00.debug.js"), "utf8");
  const pattern =
    /_throwIfApiNotSupported\("(\w+\.\w+)", (?:_defaultApiSetName|"(\w+)"), "(\d+\.\d+)"/g;
  return new Map(
    [...source.matchAll(pattern)].map(([, member = "", set = "ExcelApi", version = ""]) => [
      member,
      { set, version: Number(version.split(".")[1]) },
    ])
  );
}

let known: ReadonlyMap<string, Since> | undefined;

/** Refuses what an older Excel does not have, as such an Excel would: the library itself lets it through. */
export function permitUpTo(requirementSet: RequirementSet) {
  known ??= membersSince();
  const since = known;
  const version = Number(requirementSet.split(".")[1]);
  return (kind: string, member: string): void => {
    const needs =
      since.get(`${kind}.${member.charAt(0).toLowerCase()}${member.slice(1)}`) ??
      since.get(`${kind}.${member}`);
    if (!needs || (needs.set === "ExcelApi" && needs.version <= version)) return;
    throw hostError("ApiNotFound", `${kind}.${member} needs ${needs.set} 1.${needs.version}`);
  };
}
