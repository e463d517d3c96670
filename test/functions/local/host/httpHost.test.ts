import { request } from "node:http";
import { expect, it } from "vitest";
import { startHttpHost } from "../../../../functions/local/host/httpHost.ts";

it("gives the files of the pane to whoever asks this machine by its own name, and to no other", async () => {
  const host = await startHttpHost({
    core: { functions: new Map() } as unknown as Parameters<typeof startHttpHost>[0]["core"],
    log: () => undefined,
    newId: () => "1",
    port: 0,
    files: async () => ({ media: "text/html", bytes: new Uint8Array([60]) }),
  });
  const statusFor = (name: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const asking = request({ host: "127.0.0.1", port: host.port, headers: { host: name } });
      asking.on("response", (answer) => resolve(answer.resume().statusCode));
      asking.on("error", reject).end();
    });
  const names = [
    `127.0.0.1:${host.port}`,
    `localhost:${host.port}`,
    "boese.example",
    "localhost.boese.example",
  ];
  expect(await Promise.all(names.map(statusFor))).toEqual([200, 200, 403, 403]);
  await host.close();
});
