import { describe, expect, it } from "vitest";
import { findPieces, textOf } from "../../../../addin/pane/element.ts";
import { measureCard, shortened, standing } from "../../../../addin/pane/topic/measureCard.ts";
import { reportForm, stateOf } from "../../../../addin/pane/topic/reportForm.ts";
import type { TopicDesk } from "../../../../addin/pane/topic/topicDesk.ts";
import { readSettings } from "../../../../shared/catalogue/settings/readSettings.ts";
import type { CommentEntry, TopicReportEntry } from "../../../../shared/exchange/entities/topic.ts";

const nothing = () => {};
const remarks = { writeRemark: nothing, sendRemark: nothing };
const { settings } = readSettings({
  municipality: { id: "m", name: "Stadt Musterstadt" },
  topics: [{ code: "MO", name: "Mobilität", sponsors: ["Ada Beispiel, Leiterin"] }],
});
const text = { progress: "Viel", challenges: "", decisionsNeeded: "" };
const entry: TopicReportEntry = { topic: "MO", period: "2025", ...text };
const desk: TopicDesk = {
  ...{ topics: settings.topics, periods: [], topic: "MO", period: "2025", text },
  ...{ comments: [], onlyRisky: false, remarks: {} },
};
const kept = (report: TopicReportEntry): TopicDesk => ({
  ...desk,
  report: { answer: report, etag: "1" },
});

describe("measureCard", () => {
  const measure = {
    id: "a",
    code: "MO2",
    title: "Mobilpunkt",
    contact: "Tel. 123",
    goal: "Weniger Autos",
    priority: { dots: 4 },
  };
  it("never shows what is never printed", () => {
    const said = textOf(measureCard({ measure, comments: [], remark: "" }, remarks));
    expect(said).toContain("Weniger Autos");
    expect(said).toContain("●●●●○○ (4 von 6)");
    expect(said).not.toContain("Tel. 123");
  });

  it("says how many comments there are, with the right plural", () => {
    const one = { id: "1", measure: "a", text: "Gut so", at: "2026-03-01T10:00:00Z", by: "p" };
    const shown = (comments: readonly CommentEntry[]) =>
      textOf(measureCard({ measure, comments, remark: "" }, remarks));
    expect(shown([])).toContain("Anmerken zu MO2 Mobilpunkt");
    expect(shown([one])).toContain("1 Anmerkung zu");
    expect(shown([one, { ...one, id: "2" }])).toContain("2 Anmerkungen zu");
    expect(shown([{ ...one, author: "Ada Beispiel" }])).toContain(
      "Gut soAda Beispiel · 01.03.2026"
    );
    expect(shown([one])).toContain("ohne Namen · 01.03.2026");
  });

  it("sends nothing that is empty", () => {
    const [send] = findPieces(
      measureCard({ measure, comments: [], remark: " " }, remarks),
      (piece) => textOf(piece) === "Anmerkung senden" && piece.tag === "button"
    );
    expect(send?.attributes["disabled"]).toBe(true);
  });
});

describe("standing", () => {
  it("says phase, Ampel with a sign, and how far it is", () => {
    const all = { id: "a", phase: "in Umsetzung", assessment: "verzögert", completion: 40 };
    expect(standing({ title: "x", ...all })).toBe(
      "in Umsetzung · ■ verzögert · 40\u00a0% umgesetzt"
    );
    expect(standing({ id: "a", title: "x" })).toBe("Umsetzungsphase fehlt · ohne Ampel");
  });
});

describe("shortened", () => {
  it("cuts between words, and leaves short texts alone", () => {
    expect(shortened("Kurz\nund gut")).toBe("Kurz und gut");
    const cut = shortened("Wort ".repeat(60));
    expect(cut).toMatch(/^(Wort )+…$/);
    expect(cut.length).toBeLessThanOrEqual(182);
  });
});

describe("stateOf", () => {
  it.each([
    ["a proposal", desk, "○ Vorschlag aus den Maßnahmen"],
    ["kept", kept(entry), "◐ Gespeichert, noch nicht freigegeben."],
    ["changed", kept({ ...entry, progress: "Wenig" }), "◐ Geändert, noch nicht gespeichert."],
    [
      "changed after its release",
      kept({ ...entry, progress: "Wenig", releasedAt: "2026-03-01T10:00:00Z" }),
      "◐ Geändert, noch nicht gespeichert. Mit dem Speichern endet die bisherige Freigabe.",
    ],
    ["released", kept({ ...entry, releasedAt: "2026-03-01T10:00:00Z" }), "● Freigegeben am "],
  ] as const)("says that it is %s", (_, state, sentence) => {
    expect(stateOf(state)).toContain(sentence);
  });
});

describe("reportForm", () => {
  const form = {
    write: nothing,
    save: nothing,
    release: nothing,
    takeOthers: nothing,
    keepOwn: nothing,
  };
  it("names the sponsor to whoever cannot release", () => {
    expect(textOf(reportForm(desk, undefined, form))).toContain(
      "Freigeben kann ihn die Themenpatenschaft: Ada Beispiel."
    );
  });

  it("shows both wordings when somebody else was quicker", () => {
    const others = { answer: { ...entry, progress: "Der andere Text" }, etag: "2" };
    const said = textOf(reportForm({ ...desk, others }, undefined, form));
    expect(said).toContain("Der andere Text");
    expect(said).toContain("Meinen Text behalten");
  });
});
