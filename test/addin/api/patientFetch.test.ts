import { describe, expect, it } from "vitest";
import { patientFetch } from "../../../addin/api/patientFetch.ts";

const options = { method: "POST", headers: {}, body: "{}" };

/** Sends to a service that answers so, one after the other; what came back, how often it was asked, and the waits. */
async function send(answers: readonly Response[]) {
  const waits: number[] = [];
  let asked = 0;
  const fetch = patientFetch(
    async () => answers[Math.min(asked++, answers.length - 1)] ?? new Response(),
    async (seconds) => void waits.push(seconds)
  );
  const { status } = await fetch("https://klima.example/api/me", options);
  return { status, asked, waits };
}

const busy = (after?: string) =>
  new Response(null, { status: 429, ...(after && { headers: { "retry-after": after } }) });

describe("a service that asks to wait", () => {
  it("is asked again as soon as it allows", async () => {
    expect(await send([busy("2"), busy(), new Response("{}")])).toEqual({
      status: 200,
      asked: 3,
      waits: [2, 1.5],
    });
  });

  it("is believed in the end, and never waited for long", async () => {
    expect(await send([busy("600")])).toEqual({
      ...{ status: 429, asked: 11 },
      waits: Array.from({ length: 10 }, () => 5),
    });
  });

  it("is asked once where it answers", async () => {
    expect(await send([new Response(null, { status: 503 })])).toMatchObject({ asked: 1 });
  });
});
