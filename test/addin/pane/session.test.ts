import { describe, expect, it } from "vitest";
import { sentenceOfProblem } from "../../../addin/pane/answered.ts";
import { browserMemory } from "../../../addin/pane/browserMemory.ts";
import { type Memory, openPeriod, openSession } from "../../../addin/pane/session.ts";
import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";
import type { Client } from "../../../shared/exchange/client.ts";
import { problemDetails } from "../../../shared/exchange/problems.ts";

const { settings } = readSettings({ municipality: { id: "eschenfurt", name: "Eschenfurt" } });
const period = { label: "2025", reminders: [], expectedDepartments: [], extensions: [] };
const answers: Readonly<Record<string, unknown>> = {
  readMe: { person: "p", roles: ["department"], departments: [], topics: [], municipality: {} },
  readSettings: settings,
  listPeriods: {
    entries: [
      { ...period, id: "2024", state: "closed" },
      { ...period, id: "2025", state: "open" },
    ],
  },
};
const clientThat = (call: (name: string) => Promise<unknown>) => ({ call }) as unknown as Client;
const answering = clientThat(async (name) => ({ state: "ok", answer: answers[name] }));
const away = clientThat(async () => {
  throw new TypeError("Failed to fetch");
});

function newMemory(): Memory {
  const kept = new Map<string, unknown>();
  return { get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) };
}

describe("openSession", () => {
  it("says who is there, and which period is open", async () => {
    const session = await openSession(answering, newMemory());
    expect(session.isAway).toBe(false);
    expect(session.me?.roles).toEqual(["department"]);
    expect(openPeriod(session)?.id).toBe("2025");
  });

  it("goes on with the last settings while the service is away", async () => {
    const memory = newMemory();
    await openSession(answering, memory);
    const session = await openSession(away, memory);
    expect(session.isAway).toBe(true);
    expect(session.settings.municipality.name).toBe("Eschenfurt");
  });

  it("goes on with them as well while the service says that it cannot answer", async () => {
    const memory = newMemory();
    const failing = clientThat(async () => ({
      state: "problem",
      problem: problemDetails("storeAway", "Bitte noch einmal versuchen."),
    }));
    await expect(openSession(failing, memory)).rejects.toThrow("Bitte noch einmal versuchen.");
    await openSession(answering, memory);
    const session = await openSession(failing, memory);
    expect(session.isAway).toBe(true);
    expect(session.settings.municipality.name).toBe("Eschenfurt");
  });

  it("starts with what every municipality has where the service was never reached", async () => {
    const session = await openSession(away, newMemory());
    expect(session.settings.topics).toHaveLength(7);
    expect(session.me).toBeUndefined();
  });

  it("tells what the service refuses", async () => {
    const refusing = clientThat(async () => ({
      state: "problem",
      problem: problemDetails("notSignedIn", "Bitte die ganze Adresse öffnen."),
    }));
    await expect(openSession(refusing, newMemory())).rejects.toThrow(
      "Bitte anmelden. Bitte die ganze Adresse öffnen."
    );
  });
});

describe("sentenceOfProblem", () => {
  it("names the number under which the log has it", () => {
    const problem = problemDetails("fault", "Bitte noch einmal versuchen.", { reference: "4711" });
    expect(sentenceOfProblem(problem)).toBe(
      "Das ist ein Fehler im Programm. Bitte noch einmal versuchen. (Nr. 4711)"
    );
  });
});

describe("what this machine remembers", () => {
  it("is not seen where Excel on the web parts the storage of pages", () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    } as Storage;
    browserMemory(storage, "sharepoint").set("session", "Eschenfurt");
    expect(browserMemory(storage, "sharepoint").get("session")).toBe("Eschenfurt");
    expect(browserMemory(storage, "teams").get("session")).toBeUndefined();
    expect(browserMemory(storage).get("session")).toBeUndefined();
  });
});
