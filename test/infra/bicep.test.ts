import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, it } from "vitest";
import { Language, type Node, Parser } from "web-tree-sitter";
import { cloudSettingsIn } from "../../functions/auth/localSignIn.ts";
import { localOnly, settingNames } from "../../functions/serving/configuration.ts";

// There is no Bicep compiler on npm: syntax is checked by its grammar, the rest by what we know of it.

const files = globSync("infra/**/*.bicep");
const source = readFileSync("infra/main.bicep", "utf8");
let parser: Parser;

beforeAll(async () => {
  const require = createRequire(import.meta.url);
  await Parser.init();
  parser = new Parser();
  parser.setLanguage(
    await Language.load(require.resolve("tree-sitter-bicep/tree-sitter-bicep.wasm"))
  );
});

const treeOf = (text: string): Node => {
  const tree = parser.parse(text);
  if (!tree) throw new Error("nothing was parsed");
  return tree.rootNode;
};
/** Lines the grammar does not understand. */
function brokenLines(text: string): readonly number[] {
  const lines: number[] = [];
  const look = (node: Node) => {
    if (node.isError || node.isMissing) lines.push(node.startPosition.row + 1);
    for (const child of node.children) if (child?.hasError || child?.isMissing) look(child);
  };
  look(treeOf(text));
  return lines;
}
/** Keys of the app settings, as the file sets them. */
const settingsSet = () => {
  const [, block = ""] =
    /name: 'appsettings'\s+properties: \{([\s\S]*?)\n {4}\}/.exec(source) ?? [];
  return [...block.matchAll(/^\s+(\w+):/gm)].map(([, name = ""]) => name);
};

describe("infra/main.bicep", () => {
  it("is understood by the grammar, every file of it", () => {
    expect(files).not.toEqual([]);
    for (const file of files) expect(brokenLines(readFileSync(file, "utf8")), file).toEqual([]);
  });

  it("would be found broken if it were", () => {
    expect(brokenLines(source.replace("kind: 'StorageV2'", "kind 'StorageV2'"))).not.toEqual([]);
  });

  it("sets every setting the functions read, and none that only one machine has", () => {
    const read = Object.values(settingNames).filter((name) => !localOnly.includes(name));
    expect(settingsSet()).toEqual(expect.arrayContaining(read));
    expect(settingsSet().filter((name) => localOnly.includes(name))).toEqual([]);
  });

  it("keeps a machine without an account from starting among them", () => {
    const ofCloud = settingsSet().filter((name) =>
      /^(STORE|SIGN_IN|AzureWebJobsStorage)_/.test(name)
    );
    expect(ofCloud.length).toBeGreaterThan(8);
    for (const name of ofCloud) expect(cloudSettingsIn({ [name]: "x" })).toEqual([name]);
    expect(cloudSettingsIn({ STORE: "UseDevelopmentStorage=true", LOCAL_TOKEN: "x" })).toEqual([]);
  });

  it("lets the queue's trigger find the same account as the stores", () => {
    expect(settingsSet()).toEqual(
      expect.arrayContaining(["STORE__accountName", "STORE__queueServiceUri", "STORE__credential"])
    );
    expect(source).toContain("STORE__queueServiceUri: store.properties.primaryEndpoints.queue");
    expect(readFileSync("functions/registration/registerBackground.ts", "utf8")).toContain(
      'const connection = "STORE"'
    );
  });

  it("holds no key, no secret, and no setting that Flex Consumption refuses", () => {
    expect(source).not.toMatch(/listKeys|AccountKey|@secure|password|secret/i);
    expect(source).not.toMatch(/FUNCTIONS_WORKER_RUNTIME|WEBSITE_|FUNCTIONS_EXTENSION_VERSION/);
    expect(source.match(/allowSharedKeyAccess: false/g)).toHaveLength(2);
    expect(source.match(/allowBlobPublicAccess: false/g)).toHaveLength(2);
    expect(source.match(/minimumTlsVersion: 'TLS1_2'/g)).toHaveLength(2);
  });

  it("gives the app the four roles it needs, by their ids", () => {
    expect(source).toContain("blobDataOwner = 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'");
    expect(source).toContain("queueDataContributor = '974c5e8b-45b9-4653-ba55-5f855dd0fb88'");
    expect(source).toContain("tableDataContributor = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'");
    expect(source).toContain("monitoringMetricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'");
  });

  it("runs the Node that package.json asks for", () => {
    const { engines } = JSON.parse(readFileSync("package.json", "utf8")) as {
      engines: { node: string };
    };
    const [, version] = /param nodeVersion string = '(\d+)'/.exec(source) ?? [];
    expect(engines.node).toBe(`>=${version}`);
  });

  it("uses every parameter, and azd hands in every one without a default", () => {
    const declared = [...source.matchAll(/^param (\w+) \w+( =)?/gm)];
    for (const [, name = ""] of declared) {
      expect(source.split(new RegExp(`\\b${name}\\b`)).length, name).toBeGreaterThan(2);
    }
    const needed = declared.filter(([, , preset]) => !preset).map(([, name = ""]) => name);
    const { parameters } = JSON.parse(readFileSync("infra/main.parameters.json", "utf8")) as {
      parameters: Record<string, unknown>;
    };
    expect(Object.keys(parameters)).toEqual(expect.arrayContaining(needed));
  });

  it("warns of poisoned jobs, of faults, of a broken audit, and of costs", () => {
    expect(source).toContain('operation_Name == "buryJob"');
    expect(source).toContain('operation_Name == "workOnJob"');
    expect(source).toContain('operation_Name == "verifyAudit"');
    const named = [...source.matchAll(/operation_Name == "(\w+)"/g)].map(([, name]) => name);
    const background = ["registerBackground", "registerTimers"]
      .map((file) => readFileSync(`functions/registration/${file}.ts`, "utf8"))
      .join("");
    for (const name of named) expect(background).toMatch(new RegExp(`\\b${name}\\b`));
    // What an alert counts must not be left out of a sample.
    const { logging } = JSON.parse(readFileSync("functions/host.json", "utf8"));
    expect(logging.applicationInsights.samplingSettings.excludedTypes).toBe("Exception;Request");
    expect(source).toContain("Microsoft.Consumption/budgets");
  });
});
