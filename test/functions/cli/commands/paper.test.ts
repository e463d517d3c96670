import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readZip } from "../../../../functions/zip/readZip.ts";
import { katalog } from "../katalog.ts";

const list = "demo/eschenfurt/FB5_Klimaliste_Stand_2026-02.xlsx";
const settings = ["--settings", "demo/eschenfurt/settings.json"];

describe("katalog paper", () => {
  let folder = "";
  const at = (name: string) => join(folder, name);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "paper-"));
    const { out } = await katalog("consolidate", list, ...settings, "--json");
    await writeFile(at("draft.json"), out);
  });
  afterAll(() => rm(folder, { recursive: true }));
  const paper = (kind: string, ...more: readonly string[]) =>
    katalog("paper", kind, "--catalogue", at("draft.json"), ...settings, ...more);

  it("says what is open, writes the paper and what lies beside it, and overwrites neither", async () => {
    const first = await paper("beschlussvorlage", "-o", at("BV.docx"));
    expect(first).toMatchObject({ code: 0, out: `${at("BV.docx")}\n` });
    expect(first.err).toContain("Noch offen: Die Vorlagennummer fehlt");
    const beside = JSON.parse(await readFile(at("BV.oparl.json"), "utf8"));
    expect(beside).toMatchObject({
      paperType: "Beschlussvorlage",
      mainFile: { fileName: "BV.docx" },
    });
    const again = await paper("beschlussvorlage", "-o", at("BV.docx"));
    expect(again.code).toBe(2);
    expect(again.err).toContain("gibt es schon. Eine Vorlage überschreibt keine Datei");
  });

  it("writes HTML to be pasted into a council system, where no Word template applies", async () => {
    const { code } = await paper("kurzfassung", "-o", at("KF.html"));
    expect(code).toBe(0);
    expect(await readFile(at("KF.html"), "utf8")).toMatch(/<html lang="de">.*<h1>.*<h2>/s);
    const beside = JSON.parse(await readFile(at("KF.oparl.json"), "utf8"));
    expect(beside.mainFile).toMatchObject({ fileName: "KF.html", mimeType: "text/html" });
    const refused = await paper("kurzfassung", "--template", "x.docx", "-o", at("KF2.html"));
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("Ein Word-Muster gilt nur für Word");
  });

  it("writes nothing that names what its readers must not know", async () => {
    const draft = JSON.parse(await readFile(at("draft.json"), "utf8"));
    const [first, ...rest] = draft.catalogue;
    const secret = { ...first, visibility: "verwaltungsintern" };
    await writeFile(at("secret.json"), JSON.stringify({ ...draft, catalogue: [secret, ...rest] }));
    await writeFile(
      at("data.json"),
      JSON.stringify({ sections: [{ text: `Siehe ${first.code}.` }] })
    );
    const { code, err } = await katalog(
      ...["paper", "mitteilung", "--catalogue", at("secret.json"), ...settings],
      ...["--data", at("data.json"), "-o", at("M.docx")]
    );
    expect(code).toBe(1);
    expect(err).toContain("Nicht geschrieben: Die Maßnahme „");
    await expect(readFile(at("M.docx"))).rejects.toThrow();
  });

  it("makes an Austauschfassung and tells what has changed since", async () => {
    await writeFile(at("first.json"), JSON.stringify({ reference: "M 2026 0012" }));
    await paper("mitteilung", "--data", at("first.json"), "-o", at("First.docx"));
    const draft = JSON.parse(await readFile(at("draft.json"), "utf8"));
    await writeFile(
      at("less.json"),
      JSON.stringify({ ...draft, catalogue: draft.catalogue.slice(1) })
    );
    const origin = at("First.oparl.json");
    const { out } = await katalog("changes", origin, "--catalogue", at("less.json"), ...settings);
    expect(out).toMatch(
      /^Seit der Erstellung hat sich geändert:\n {2}Maßnahmen: vorher \d+, jetzt \d+\n/
    );
    expect(await paper("mitteilung", "--replaces", origin, "-o", at("Second.docx"))).toMatchObject({
      code: 0,
    });
    expect(JSON.parse(await readFile(at("Second.oparl.json"), "utf8"))).toMatchObject({
      reference: "M 2026 0012/1",
    });
    const document = readZip(await readFile(at("Second.docx"))).get("word/document.xml");
    expect(document).toMatch(
      /<w:del [^>]*w:author="Stadt Eschenfurt, Stabsstelle Klima"[^>]*>.*?<w:delText[^>]*>0012<.*?<w:ins .*?>0012\/1</s
    );
  });

  it("names the due dates of co-signing and what a result adds to the catalogue", async () => {
    const data = {
      reference: "BV 1",
      measures: ["BS1"],
      coSigners: [{ department: "Kämmerei" }],
      consultations: [
        { committee: "Stadtverordnetenversammlung", date: "2026-05-21", result: "angenommen" },
      ],
    };
    await writeFile(at("way.json"), JSON.stringify(data));
    await paper("beschlussvorlage", "--data", at("way.json"), "-o", at("Way.docx"));
    const { out } = await katalog(
      "workflow",
      at("Way.oparl.json"),
      ...settings,
      "--today",
      "2026-03-01"
    );
    expect(out).toContain("Kämmerei: offen, bis 07.05.2026");
    expect(out).toContain(
      "BS1: Beschluss „BV 1 vom 21.05.2026, Stadtverordnetenversammlung: angenommen“, Umsetzungsphase „beschlossen“"
    );
    const enter = (from: string, to: string) =>
      katalog("workflow", at("Way.oparl.json"), "--catalogue", at(from), "-o", at(to));
    const draft = JSON.parse(await readFile(at("draft.json"), "utf8"));
    const asked = draft.catalogue.find((one: { code?: string }) => one.code === "BS1");
    asked.phase = "Vorschlag";
    await writeFile(at("asked.json"), JSON.stringify(draft));
    const { code, err } = await enter("asked.json", "decided.json");
    expect(code).toBe(0);
    expect(err).toContain("(Beschluss bei einer Maßnahme eingetragen)");
    const decided = JSON.parse(await readFile(at("decided.json"), "utf8"));
    const measure = decided.catalogue.find((one: { code?: string }) => one.code === "BS1");
    expect(measure).toMatchObject({ phase: "beschlossen" });
    expect(measure.resolutions.at(-1)).toContain("BV 1 vom 21.05.2026");
    const again = await enter("decided.json", "again.json");
    expect(again.err).toContain("keinen Beschluss einzutragen");
    const control = await katalog(
      ...["paper", "beschlusskontrolle", "--catalogue", at("decided.json"), "-o", at("BK.html")]
    );
    expect(control.code).toBe(0);
    expect(await readFile(at("BK.html"), "utf8")).toContain("BV 1 vom 21.05.2026");
    const signed = ["--by", "Leonie Brandt", "--at", "2026-06-01T10:00:00Z"];
    const published = await katalog("publish", at("decided.json"), ...signed, "-o", at("V.json"));
    expect(published.code).toBe(0);
    const version = JSON.parse(await readFile(at("V.json"), "utf8"));
    const kept = version.catalogue.find((one: { code?: string }) => one.code === "BS1");
    expect(version.state).toBe("published");
    expect(kept).toMatchObject({ phase: "beschlossen", resolutions: measure.resolutions });
    const late = await enter("V.json", "late.json");
    expect(late.code).toBe(2);
    expect(late.err).toContain("Ein Stand ändert sich nicht mehr");
  });
});
