import { describe, expect, it } from "vitest";
import { byteSink } from "../../../functions/zip/byteSink.ts";

describe("a sink of bytes", () => {
  it("takes texts, bytes and numbers one after the other", () => {
    const sink = byteSink();
    sink.text("Maß");
    sink.bytes(Buffer.from("<v>"));
    for (const count of [0, 9, 10, 1_048_576, 2_147_483_647]) sink.count(count);
    sink.bytes(Buffer.from("ein Stück, das länger ist als eine Schleife wert"));
    expect(sink.taken().toString()).toBe(
      "Maß<v>091010485762147483647ein Stück, das länger ist als eine Schleife wert"
    );
  });

  it("forgets what came after a place, and grows", () => {
    const sink = byteSink();
    sink.text("bleibt");
    const kept = sink.length();
    sink.text("geht");
    sink.rewind(kept);
    sink.text("ä".repeat(700_000));
    expect(sink.taken().toString()).toBe(`bleibt${"ä".repeat(700_000)}`);
  });

  it("hands over what it has and goes on beside it", () => {
    const sink = byteSink();
    sink.text("eins");
    const first = sink.handOver();
    expect(sink.length()).toBe(0);
    sink.text("zwei");
    const second = sink.handOver();
    expect(`${first} ${second}`).toBe("eins zwei");
    sink.text("drei");
    expect(`${second} ${sink.taken()}`).toBe("zwei drei");
  });
});
