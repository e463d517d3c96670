import type { PaperData } from "./paperData.ts";

export type PaperState = "Entwurf" | "Mitzeichnung" | "schlussgezeichnet" | "übergeben" | "beraten";

/** Where a paper stands, as far as what is entered says so; and what was left out on the way. */
export function paperState(data: PaperData): {
  readonly state: PaperState;
  readonly troubles: readonly string[];
} {
  const state = stateOf(data);
  return { state, troubles: [...waitingFor(data, state), ...missingOn(data, state)] };
}

function stateOf({ consultations, coSigners, finalSignature, handedOver }: PaperData): PaperState {
  if (consultations?.some(({ result }) => result !== undefined)) return "beraten";
  if (handedOver !== undefined) return "übergeben";
  if (finalSignature !== undefined) return "schlussgezeichnet";
  return coSigners !== undefined && coSigners.length > 0 ? "Mitzeichnung" : "Entwurf";
}

function waitingFor({ coSigners = [] }: PaperData, state: PaperState): readonly string[] {
  if (state === "Entwurf" || state === "Mitzeichnung") return [];
  return coSigners
    .filter(({ result }) => result === undefined)
    .map(({ department }) => `Die Mitzeichnung durch „${department}“ fehlt noch.`);
}

function missingOn({ finalSignature, reference }: PaperData, state: PaperState): readonly string[] {
  if (state !== "übergeben" && state !== "beraten") return [];
  return [
    ...(finalSignature === undefined ? ["Die Schlusszeichnung ist nicht eingetragen."] : []),
    ...(reference === undefined ? ["Die Vorlage ist übergeben; bitte ihre Nummer eintragen."] : []),
  ];
}
