// The package as the cloud runs it, on this machine: registered, opened over storage, and asked for
// everything that only the bundle could have broken. Prints what came back.
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { startAzurite } from "../../functions/local/azurite.ts";
import { installFunctionsCore } from "../../functions/local/host/functionsCore.ts";
import { startHosts } from "./startHosts.ts";
import { stateTemplate } from "./word/town/townTemplates.ts";

const [main = ""] = process.argv.slice(2);
const token = randomUUID();
const azurite = await startAzurite("memory");
Object.assign(process.env, {
  STORE: azurite.connectionString,
  LOCAL_TOKEN: token,
  MUNICIPALITY_ID: "paketstadt",
  MUNICIPALITY_NAME: "Stadt Paketstadt",
  FIRST_ADMIN: "local/local",
});
const logged: string[] = [];
const log = (level: string, message: string) => {
  if (level === "error") logged.push(message);
};
const core = installFunctionsCore(log);
await import(pathToFileURL(main).href);
const { http, queue } = await startHosts({ core, log }, azurite.connectionString);

const ask = (path: string, options: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${http.port}/api/v1/${path}`, {
    ...options,
    headers: { authorization: `Bearer ${token}`, ...options.headers },
  });
const put = (path: string, body: unknown, headers: Readonly<Record<string, string>>) =>
  ask(path, {
    method: "PUT",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  });
const fresh = { "if-none-match": "*" };
const tagOf = (answer: Response) => ({ "if-match": answer.headers.get("etag") ?? "" });

async function finished(started: Response): Promise<string> {
  const path = (started.headers.get("location") ?? "").replace("/api/v1/", "");
  for (let time = 0; time < 400; time++) {
    const { state } = (await (await ask(path)).json()) as { state: string };
    if (state === "done" || state === "failed") return state;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return "never";
}

const kindOf = async (answer: Response) =>
  Buffer.from((await answer.arrayBuffer()).slice(0, 2)).toString("latin1");

const settings = await ask("settings");
const said = (await settings.json()) as object;
const departments = [{ name: "Mobilität und Tiefbau" }];
await put("settings", { ...said, departments }, tagOf(settings));
await put("periods/2026", { label: "2026" }, fresh);
const workbook = readFileSync("demo/eschenfurt/FB5_Klimaliste_Stand_2026-02.xlsx");
const upload = { method: "POST", headers: { "content-type": "application/octet-stream" } };
const department = encodeURIComponent("Mobilität und Tiefbau");
const read = await ask(`readings?file=Liste.xlsx&department=${department}`, {
  ...upload,
  body: workbook,
});
const form = new FormData();
form.set("file", new Blob([workbook]), "Liste.xlsx");
const structured = await ask(`structured-workbooks?file=Liste.xlsx&department=${department}`, {
  method: "POST",
  body: form,
});
const taken = await ask(
  `periods/2026/takeovers?file=Liste.xlsx&received=2026-03-01&department=${department}`,
  { ...upload, body: workbook }
);
const consolidated = await finished(await ask("periods/2026/consolidation", { method: "POST" }));
await put(
  "papers/m",
  {
    ...{ kind: "mitteilung", of: { draft: "2026" }, audience: "verwaltungsintern", context: {} },
  },
  fresh
);
const paper = await finished(await ask("papers/m/making", { method: "POST" }));
const exported = await ask("exports", {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({
    of: { draft: "2026" },
    format: "xlsx",
    audience: "verwaltungsintern",
  }),
});
const putTemplate = (id: string, bytes: Uint8Array<ArrayBuffer>) =>
  ask(`templates/${id}`, {
    method: "PUT",
    body: bytes,
    headers: { "content-type": "application/octet-stream", ...fresh },
  });
const answers = {
  template: (await putTemplate("stadt", new Uint8Array(await stateTemplate()))).status,
  noTemplate: (await putTemplate("mappe", new Uint8Array(workbook))).status,
  health: ((await (await ask("health")).json()) as { state: string }).state,
  page: (await ask("docs/swagger-ui.css")).status,
  interface: (await ask("openapi.json")).status,
  read: read.status,
  structured: await kindOf(structured),
  taken: taken.status,
  consolidated,
  paper,
  word: await kindOf(await ask("papers/m/file")),
  exported: await finished(exported),
  stranger: (await fetch(`http://127.0.0.1:${http.port}/api/v1/me`)).status,
  logged,
};
process.stdout.write(`${JSON.stringify(answers)}\n`);
await http.close();
await queue.close();
await azurite.close();
process.exit(0);
