import { describe, expect, it } from "vitest";
import type { PaperType } from "../../../shared/catalogue/settings/settings.ts";
import { makePaper } from "../../../shared/documents/makePaper.ts";
import type { PaperContext } from "../../../shared/documents/paper.ts";
import { aCatalogue, someSettings, textOf } from "./aCatalogue.ts";

/** What stands where a record is signed, and what is open about it. */
function signed(context: Partial<PaperContext>, paperTypes: readonly PaperType[] = []) {
  const settings = { ...someSettings, paperTypes };
  const meeting = { committee: "Klimabeirat", date: "2026-04-22", place: "Rathaus" };
  const paper = makePaper("niederschrift", aCatalogue([], { settings }), {
    audience: "öffentlich",
    ...context,
    meeting: { ...meeting, items: [{ subject: "Stand", course: "Vertagt." }], ...context.meeting },
  });
  const blocks = paper?.blocks.filter(({ type }) => type === "signature");
  return { blocks, open: paper?.open };
}

describe("who signs the record of a session", () => {
  it("is whoever led it and whoever kept the record, not the mayor", () => {
    const meeting = { chair: "Frau Lindemuth", recorder: "Herr Petersilge" };
    expect(signed({ meeting })).toEqual({
      blocks: [
        { type: "signature", name: "Frau Lindemuth", function: "Sitzungsleitung" },
        { type: "signature", name: "Herr Petersilge", function: "Protokollführung" },
      ],
      open: [],
    });
  });

  it("leaves the place to sign where nobody said who, and says so", () => {
    expect(signed({ meeting: { chair: "Frau Lindemuth" } })).toEqual({
      blocks: [
        { type: "signature", name: "Frau Lindemuth", function: "Sitzungsleitung" },
        { type: "signature", name: "Protokollführung" },
      ],
      open: ["Es fehlt, wer als Protokollführung unterschreibt."],
    });
  });

  it("is whom the office names for this record, else whom the municipality names for all of them", () => {
    const signature = { name: "Kim Muster", function: "Vorsitz" };
    const usual = { kind: "niederschrift", label: "Niederschrift", signature };
    expect(signed({}, [usual])).toEqual({
      blocks: [{ type: "signature", ...signature }],
      open: [],
    });
    expect(signed({ signature: { name: "Kim Probe" } }, [usual]).blocks).toEqual([
      { type: "signature", name: "Kim Probe" },
    ]);
  });
});

it("a point of order without a subject is open, and named by its number alone", () => {
  const signers = { chair: "Frau Lindemuth", recorder: "Herr Petersilge" };
  expect(signed({ meeting: { ...signers, items: [{ subject: "" }] } }).open).toEqual([
    "Der Gegenstand von TOP 1 fehlt.",
    "Zu TOP 1 ist nichts festgehalten.",
  ]);
});

it("a record without points of order says that what happened is open", () => {
  const paper = makePaper("niederschrift", aCatalogue([]), {
    audience: "öffentlich",
    meeting: { committee: "Klimabeirat" },
  });
  expect(textOf(paper ?? { blocks: [] })).toContain("Verlauf\nDer Verlauf ist noch offen.");
});
