import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { startAzurite } from "../../../functions/local/azurite.ts";
import {
  type FunctionsCore,
  installFunctionsCore,
} from "../../../functions/local/host/functionsCore.ts";
import { settingNames } from "../../../functions/serving/configuration.ts";
import { foundMunicipality } from "../../../functions/serving/foundMunicipality.ts";
import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";
import type { Role } from "../../../shared/exchange/policy.ts";
import { audience, pane, startProvider, type TestProvider, tenant } from "../auth/oidcProvider.ts";
import { startHosts } from "../startHosts.ts";

export const otherTenant = "22222222-aaaa-4bbb-8ccc-00000000000f";

/** Everything as in the cloud, on this machine: genuine library, genuine tokens, Azurite for storage. */
export interface TestCounter {
  readonly address: string;
  readonly core: FunctionsCore;
  readonly provider: TestProvider;
  /** Everything that was logged, a line each. */
  readonly logged: readonly string[];
  /** Enters a person with roles and answers a way to ask in that person's name. */
  person(roles: readonly Role[], more?: PersonMore): Promise<Ask>;
  /** Asks with this Authorization header, or without one. */
  ask(path: string, options?: AskOptions, authorization?: string): Promise<Answer>;
  close(): Promise<void>;
}

interface PersonMore {
  readonly departments?: readonly string[];
  readonly topics?: readonly string[];
  readonly until?: string;
  readonly tenant?: string;
  readonly oid?: string;
  /** Id in the register of persons. */
  readonly person?: string;
  readonly deputyFor?: readonly string[];
}

export interface AskOptions {
  readonly method?: string;
  readonly json?: unknown;
  readonly body?: string | Uint8Array<ArrayBuffer> | FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly json: Readonly<Record<string, unknown>>;
}

export type Ask = (path: string, options?: AskOptions) => Promise<Answer>;

const town = () =>
  readSettings(JSON.parse(readFileSync("demo/eschenfurt/settings.json", "utf8"))).settings;

/** Once a test file: the functions keep their stores for the life of the process. */
export async function startCounter(): Promise<TestCounter> {
  const [azurite, provider] = await Promise.all([startAzurite("memory"), startProvider()]);
  const logged: string[] = [];
  Object.assign(process.env, {
    [settingNames.store]: azurite.connectionString,
    [settingNames.tenants]: `${tenant} ${otherTenant}`,
    [settingNames.audience]: audience,
    [settingNames.clients]: pane,
    [settingNames.scope]: "Katalog.Nutzen",
    [settingNames.issuer]: provider.issuer,
    [settingNames.keys]: provider.keys,
  });
  const log = (level: string, message: string, name: string) =>
    void logged.push(`${level} ${name} ${message}`);
  const core = installFunctionsCore(log);
  await import("../../../functions/app.ts");
  const { theDesk } = await import("../../../functions/registration/theDesk.ts");
  const { desk, backroom } = await theDesk();
  const { http, queue } = await startHosts({ core, log }, azurite.connectionString);
  const address = `http://127.0.0.1:${http.port}`;
  const settings = town();
  const neighbour = { ...settings.municipality, id: "nachbarstadt", name: "Nachbarstadt" };
  for (const [tid, its] of [
    [tenant, settings],
    [otherTenant, { ...settings, municipality: neighbour }],
  ] as const) {
    const account = { tid, oid: "founder" };
    const founding = { settings: its, account, roles: ["admin"] as const, name: "Gründung" };
    await foundMunicipality(desk.counter, backroom, { ...founding, at: backroom.now() });
  }
  const ask = (path: string, options?: AskOptions, authorization?: string) =>
    send(`${address}/api/${path}`, options, authorization);
  return {
    ...{ address, core, provider, logged, ask },
    async person(roles, more = {}) {
      const { oid = randomUUID(), person = randomUUID(), departments = [], topics = [] } = more;
      const { deputyFor = [] } = more;
      const tid = more.tenant ?? tenant;
      const municipality = tid === tenant ? settings.municipality.id : neighbour.id;
      const call = { municipality, by: "test", role: "admin", at: backroom.now() };
      const rights = { roles, departments, topics, deputyFor, person };
      const until = more.until === undefined ? {} : { until: more.until };
      await desk.counter.members.write(call, { tid, oid, municipality, ...rights, ...until });
      const token = await provider.token({ tid, oid });
      return (path, options) => ask(path, options, `Bearer ${token}`);
    },
    async close() {
      await http.close();
      await queue.close();
      await provider.close();
      await azurite.close();
    },
  };
}

async function send(
  url: string,
  { method = "GET", json, body, headers }: AskOptions = {},
  authorization?: string
): Promise<Answer> {
  const answer = await fetch(url, {
    method,
    headers: {
      ...(authorization !== undefined && { authorization }),
      ...(json !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
    ...(body !== undefined && { body }),
  });
  const bytes = await answer.bytes();
  const isJson = answer.headers.get("content-type")?.includes("json") && bytes.length > 0;
  const text = isJson ? new TextDecoder().decode(bytes) : "{}";
  return { status: answer.status, headers: answer.headers, bytes, json: JSON.parse(text) };
}
