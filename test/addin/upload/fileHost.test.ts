import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { fileHost } from "../../../addin/upload/fileHost.ts";
import type { Client } from "../../../shared/exchange/client.ts";

const bytes = new Uint8Array(await readFile("demo/eschenfurt/FB5_Klimaliste_Stand_2026-02.xlsx"));
const write = (text: string) => [{ sheet: "Maßnahmen 2025", cell: "C6", text }];

function opened() {
  const host = fileHost(() => ({}) as unknown as Client);
  host.takeFile?.({ name: "FB5.xlsx", bytes });
  return host;
}

describe("taking back what was written into a file", () => {
  it("goes step by step to the file as it was chosen", async () => {
    const host = opened();
    const first = await host.write(write("eins"));
    const second = await host.write(write("zwei"));
    await second();
    await first();
    expect((await host.readFile())?.bytes).toBe(bytes);
  });

  it("never loses what was written later", async () => {
    const host = opened();
    const first = await host.write(write("eins"));
    await host.write(write("zwei"));
    const later = await host.readFile();
    await expect(first()).rejects.toThrow("zuerst das Spätere zurücknehmen");
    expect(await host.readFile()).toBe(later);
  });

  it("never brings a workbook in the place of another", async () => {
    const host = opened();
    const first = await host.write(write("eins"));
    host.takeFile?.({ name: "FB6.xlsx", bytes });
    await expect(first()).rejects.toThrow("eine andere gewählt");
    expect(host.name()).toBe("FB6.xlsx");
  });
});
