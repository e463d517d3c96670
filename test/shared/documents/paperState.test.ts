import { describe, expect, it } from "vitest";
import { paperState } from "../../../shared/documents/paperState.ts";

describe("paperState", () => {
  const coSigners = [{ department: "Kämmerei" }];
  const finalSignature = { by: "Amtsleitung" };
  it.each([
    [{}, "Entwurf", 0],
    [{ coSigners }, "Mitzeichnung", 0],
    [{ coSigners, finalSignature }, "schlussgezeichnet", 1],
    [{ finalSignature, handedOver: "2026-05-01", reference: "BV 1" }, "übergeben", 0],
    [{ handedOver: "2026-05-01" }, "übergeben", 2],
    [{ consultations: [{ committee: "Rat", result: "beschlossen" }] }, "beraten", 2],
  ])("reads %j as %s", (data, state, troubles) => {
    const found = paperState(data);
    expect(found.state).toBe(state);
    expect(found.troubles).toHaveLength(troubles);
  });
});
