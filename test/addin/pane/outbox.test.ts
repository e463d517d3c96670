import { describe, expect, it } from "vitest";
import {
  type Outbox,
  sendMeldung,
  sendWaiting,
  type Waiting,
} from "../../../addin/pane/submit/outbox.ts";
import { sentenceOfSent } from "../../../addin/pane/submit/sending.ts";
import type { Client } from "../../../shared/exchange/client.ts";
import { type ProblemCode, problemDetails } from "../../../shared/exchange/problems.ts";

const waiting = (id: string, at = "2026-03-02T10:00:00Z"): Waiting => ({
  ...{ id, period: "2025", at },
  body: {
    ...{ department: "Bauamt", kind: "Meldung", extent: "complete" },
    ...{ sources: [], measures: [], ownColumns: [], issues: [] },
  },
});

function newOutbox(): Outbox {
  const kept = new Map<string, Waiting>();
  return {
    put: async (one) => void kept.set(one.id, one),
    remove: async (id) => void kept.delete(id),
    list: async () => [...kept.values()],
  };
}

/** A counter that keeps what arrives by its id, behind a way that is open or not. */
function newCounter() {
  const arrived = new Map<string, unknown>();
  const way: { state: "open" | "closed" | "answerLost" | ProblemCode; sent: string[] } = {
    state: "open",
    sent: [],
  };
  const call = async (
    _: string,
    { parameters, body }: { parameters: { submission: string }; body: object }
  ) => {
    const id = parameters.submission;
    if (way.state === "closed") throw new TypeError("Failed to fetch");
    if (way.state !== "open" && way.state !== "answerLost") {
      return { state: "problem", problem: problemDetails(way.state, "Bitte später.") };
    }
    way.sent.push(id);
    arrived.set(id, body);
    if (way.state === "answerLost")
      throw new TypeError("NetworkError when attempting to fetch resource.");
    return { state: "ok", answer: { id, state: "abgegeben", measures: 3 } };
  };
  return { client: { call } as unknown as Client, arrived, way };
}

describe("sendMeldung", () => {
  it("arrives, and nothing is left behind", async () => {
    const { client } = newCounter();
    const outbox = newOutbox();
    const sent = await sendMeldung(client, outbox, waiting("a"));
    expect(sent.state).toBe("arrived");
    expect(await outbox.list()).toEqual([]);
  });

  it.each(["closed", "storeAway", "tooMany", "notSignedIn"] as const)(
    "waits while it is %s",
    async (state) => {
      const { client, way } = newCounter();
      const outbox = newOutbox();
      way.state = state;
      expect((await sendMeldung(client, outbox, waiting("a"))).state).toBe("waiting");
      expect((await outbox.list()).map(({ id }) => id)).toEqual(["a"]);
    }
  );

  it("counts once where the answer got lost on the way back", async () => {
    const { client, way, arrived } = newCounter();
    const outbox = newOutbox();
    way.state = "answerLost";
    expect((await sendMeldung(client, outbox, waiting("a"))).state).toBe("waiting");
    way.state = "open";
    const [again] = await sendWaiting(client, outbox);
    expect(again?.state).toBe("arrived");
    expect(way.sent).toEqual(["a", "a"]);
    expect([...arrived.keys()]).toEqual(["a"]);
    expect(await sendWaiting(client, outbox)).toEqual([]);
  });

  it("tells what is refused for good, and does not try for ever", async () => {
    const { client, way } = newCounter();
    const outbox = newOutbox();
    way.state = "periodClosed";
    const sent = await sendMeldung(client, outbox, waiting("a"));
    expect(sent.state).toBe("refused");
    expect(sentenceOfSent(sent)).toContain("Der Berichtszeitraum ist geschlossen. Bitte später.");
    expect(await outbox.list()).toEqual([]);
  });
});

describe("sendWaiting", () => {
  it("sends the oldest first, and stops where there is still no way", async () => {
    const { client, way } = newCounter();
    const outbox = newOutbox();
    await outbox.put(waiting("later", "2026-03-03T10:00:00Z"));
    await outbox.put(waiting("first", "2026-03-01T10:00:00Z"));
    way.state = "closed";
    expect(await sendWaiting(client, outbox)).toHaveLength(1);
    way.state = "open";
    await sendWaiting(client, outbox);
    expect(way.sent).toEqual(["first", "later"]);
  });
});

describe("sentenceOfSent", () => {
  it("is a receipt", async () => {
    const { client } = newCounter();
    const sent = await sendMeldung(client, newOutbox(), waiting("3f0c12ab-0000"));
    expect(sentenceOfSent(sent)).toBe(
      "Meldung mit 3 Maßnahmen ist eingegangen (Kennung 3f0c12ab). Danke!"
    );
  });
});
