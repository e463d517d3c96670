import { execFileSync } from "node:child_process";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { neutralSettings } from "../../shared/catalogue/settings/readSettings.ts";
import { routeNames } from "../../shared/exchange/routes.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "klimakatalog-package-"));
  execFileSync(process.execPath, ["functions/packaging/package.mjs", folder]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Metadata {
  readonly name: string;
  readonly bindings: Readonly<
    Record<
      string,
      {
        readonly type: string;
        readonly direction: string;
        readonly authLevel?: string;
        readonly connection?: string;
      }
    >
  >;
}

const json = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));
/** Runs a module's text in a process of its own, as the host's worker would. */
function inWorker(text: string): string {
  const file = join(folder, "..", `${basename(folder)}.mjs`);
  writeFileSync(file, text);
  try {
    return execFileSync(process.execPath, [file], { encoding: "utf8" });
  } finally {
    rmSync(file);
  }
}

describe("npm run package", () => {
  it("makes a folder with what the cloud needs, and nothing else", () => {
    const files = globSync("**/*", { cwd: folder, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => one.name);
    expect(files.sort()).toEqual(
      [
        ...["LICENSE", "NOTICE", "favicon-32x32.png", "host.json", "main.cjs", "package.json"],
        ...["package.json", "readingWorker.mjs", "swagger-ui-bundle.js"],
        ...["answersJob.mjs", "swagger-ui.css", "templateJob.mjs", "uploadJob.mjs"],
      ].sort()
    );
    expect(json("package.json")).toMatchObject({ main: "main.cjs", engines: { node: ">=24" } });
    expect(json("package.json")).not.toHaveProperty("devDependencies");
    expect(json("host.json")).toMatchObject({
      version: "2.0",
      extensions: { queues: { maxDequeueCount: 5 } },
    });
  });

  it("holds no secret and no trace of the machine it was made on", () => {
    const text = readFileSync(join(folder, "main.cjs"), "utf8");
    expect(text.includes(process.cwd())).toBe(false);
    expect(/local\.settings|azurite\/dist|-----BEGIN (RSA )?PRIVATE KEY-----\\n\w/.test(text)).toBe(
      false
    );
  });

  it("registers the same functions as the sources, in a process that has no node_modules", () => {
    const core = pathToFileURL("functions/local/host/functionsCore.ts").href;
    const main = pathToFileURL(join(folder, "main.cjs")).href;
    const said = inWorker(
      `const { installFunctionsCore } = await import(${JSON.stringify(core)});
       const core = installFunctionsCore(() => undefined);
       await import(${JSON.stringify(main)});
       console.log(JSON.stringify([...core.functions.keys()]));`
    );
    const background = ["workOnJob", "buryJob", "tidy", "remind", "forgetOld", "verifyAudit"];
    expect((JSON.parse(said) as string[]).sort()).toEqual(
      [...routeNames, "preflight", ...background].sort()
    );
  });

  // What the host and its Node worker do at a start (azure-functions-nodejs-worker, startApp and
  // loadScriptFile; "func start" brings the same): find the files of "main", load them, take what registered.
  it("starts as the host's worker starts it: one entry file, everything registered when it is loaded", () => {
    const { main } = json("package.json");
    expect(globSync(main, { cwd: folder })).toEqual(["main.cjs"]);
    const said = inWorker(
      `import { createRequire } from "node:module";
       const { installFunctionsCore } = await import(${JSON.stringify(pathToFileURL("functions/local/host/functionsCore.ts").href)});
       const core = installFunctionsCore(() => undefined);
       createRequire(import.meta.url)(${JSON.stringify(join(folder, "main.cjs"))});
       console.log(JSON.stringify([...core.functions.values()].map(({ metadata }) => metadata)));`
    );
    const found: readonly Metadata[] = JSON.parse(said);
    expect(found.length).toBeGreaterThan(routeNames.length);
    for (const { name, bindings } of found) {
      expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_-]{0,126}$/);
      const all = Object.values(bindings);
      const triggers = all.filter(({ type }) => type.endsWith("Trigger"));
      expect(triggers.map(({ direction }) => direction)).toEqual(["in"]);
      const [{ type = "", authLevel, connection } = {}] = triggers;
      const hasReply = bindings["$return"]?.type === "http";
      expect([name, hasReply]).toEqual([name, type === "httpTrigger"]);
      if (type === "httpTrigger") expect(authLevel).toBe("anonymous");
      if (type === "queueTrigger") expect(connection).toBe("STORE");
    }
    // Queues and timers come with the host's own extensions; without the bundle they are not found.
    expect(json("host.json").extensionBundle).toMatchObject({
      id: "Microsoft.Azure.Functions.ExtensionBundle",
    });
  });

  it("opens, answers, reads, consolidates and writes Word and Excel", { timeout: 120_000 }, () => {
    const { LOCAL_TOKEN, STORE, ...env } = process.env;
    const text = execFileSync(
      process.execPath,
      [fileURLToPath(new URL("./packagedCounter.ts", import.meta.url)), join(folder, "main.cjs")],
      { encoding: "utf8", env }
    );
    expect(JSON.parse(text)).toEqual({
      ...{ health: "ok", page: 200, interface: 200, read: 200, structured: "PK", taken: 201 },
      ...{ consolidated: "done", paper: "done", word: "PK", exported: "done", stranger: 401 },
      ...{ template: 200, noTemplate: 422 },
      logged: [],
    });
  });

  it("reads a workbook in its thread", () => {
    const said = inWorker(
      `import { readFileSync } from "node:fs";
       import { Worker } from "node:worker_threads";
       const at = (name) => new URL(name, ${JSON.stringify(pathToFileURL(`${folder}/`).href)});
       const worker = new Worker(at("readingWorker.mjs"), { workerData: { job: at("uploadJob.mjs").href } });
       const bytes = readFileSync(${JSON.stringify(join(process.cwd(), "demo/eschenfurt/FB6_Projekte_Export.csv"))});
       const settings = ${JSON.stringify(neutralSettings())};
       worker.postMessage(["FB6.csv", { bytes, settings }]);
       worker.once("message", (answer) => {
         console.log(JSON.stringify(answer.kind === "done" ? answer.result.sheets[0].measures.length : String(answer.error.stack)));
         process.exit(0);
       });`
    );
    expect(JSON.parse(said)).toBe(10);
  });
});
