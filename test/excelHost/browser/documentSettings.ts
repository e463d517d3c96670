import type { Workbook } from "../model/workbook.ts";
import type { DdaAnswer, DdaCall } from "./documentFile.ts";

/** `Office.context.document.settings.saveAsync`: all settings travel as pairs of a name and JSON. */
const save = 76;

interface SettingsRequest {
  readonly Properties: readonly (readonly [name: string, json: string])[];
}

/** Keeps them where `workbook.settings` finds them too; undefined for every other method. */
export function documentSettings(
  { settings }: Workbook,
  dispatchId: number,
  call: DdaCall
): DdaAnswer | undefined {
  if (dispatchId !== save) return undefined;
  const { Properties } = call["DdaSettingsMethod"] as SettingsRequest;
  settings.clear();
  for (const [name, json] of Properties) settings.set(name, JSON.parse(json));
  return { Error: 0 };
}
