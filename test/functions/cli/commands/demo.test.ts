import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { katalog } from "../katalog.ts";

it("katalog demo writes catalogue, papers and the workbooks for the next year", async () => {
  const folder = await mkdtemp(join(tmpdir(), "katalog-demo-"));
  const { code, out } = await katalog("demo", "-o", folder);
  expect(code).toBe(0);
  expect(out).toContain("3 Klärungsfälle nur für die Vorführung beantwortet");
  expect((await readdir(folder)).sort()).toEqual(
    [
      ...["Anfrage-2026", "Beschlussvorlage.docx", "Entwurf.json", "Katalog.xlsx"],
      ...["Klimabericht.docx", "Kurzfassung.docx", "Mitteilung.docx", "Steckbriefe.docx"],
    ].sort()
  );
  const asked = await readdir(join(folder, "Anfrage-2026"));
  expect(asked.filter((name) => name.endsWith(".xlsx"))).toHaveLength(7);
  expect(asked.filter((name) => name.endsWith("_Mail.txt"))).toHaveLength(7);
});
