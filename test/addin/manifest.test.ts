import { existsSync, readFileSync } from "node:fs";
import { OfficeAddinManifest } from "office-addin-manifest";
import { describe, expect, it } from "vitest";
import { commands } from "../../addin/excel/listenForCommands.ts";
import { leastExcelApi } from "../../addin/excel/openExcel.ts";
import { idOf, manifestFor } from "../../addin/packaging/manifestFor.ts";
import { viewsFor } from "../../addin/pane/steps.ts";
import { roles } from "../../shared/exchange/policy.ts";
import { type Element, named, within, xmlOf } from "./xmlOf.ts";

const text = readFileSync("manifest.xml", "utf8");
const manifest = xmlOf(text);
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const address = "https://katalog.example";

/** Excel takes children in this order only (office-js-docs-pr: develop/manifest-element-ordering.md). */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo"],
  Host: ["Runtimes", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const resources = (kind: string) => named(manifest, kind).flatMap(({ children }) => children);
const idsOf = (elements: readonly Element[]) => elements.map(({ attributes }) => attributes["id"]);
const resids = within(manifest).flatMap(({ attributes }) =>
  attributes["resid"] === undefined ? [] : [attributes["resid"]]
);
const addresses = [...text.matchAll(/"(https?:[^"]+)"/g)].flatMap(([, url = ""]) =>
  url.startsWith("http://schemas.microsoft.com/") || url.startsWith("http://www.w3.org/")
    ? []
    : [url]
);

/** Width and height in the header of a PNG (bytes 16 to 23). */
function pixels(path: string): readonly number[] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString(), path).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("manifest.xml", () => {
  it.each(Object.entries(order))("has the children of %s in Excel's order", (name, expected) => {
    const found = named(manifest, name);
    expect(found).not.toEqual([]);
    for (const { children } of found) {
      const places = children.map((child) => expected.indexOf(child.name));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it("says who it is in Excel's words", () => {
    expect(idOf(text)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    );
    expect(named(manifest, "Version")[0]?.text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(named(manifest, "DefaultLocale")[0]?.text).toBe("de-DE");
    expect(named(manifest, "Permissions")[0]?.text).toBe("ReadWriteDocument");
  });

  it("uses every resource and names none that is missing", () => {
    const defined = ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"].flatMap(
      resources
    );
    const ids = idsOf(defined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => (id ?? "").length > 32)).toEqual([]);
    expect([...new Set(resids)].sort()).toEqual([...ids].sort());
  });

  it("uses resources for what they are", () => {
    const of = (names: readonly string[]) =>
      within(manifest).filter(
        ({ name, attributes }) => names.includes(name) && attributes["resid"] !== undefined
      );
    const used = (names: readonly string[]) =>
      of(names).map(({ attributes }) => attributes["resid"]);
    const outside = (names: readonly string[], kind: string) =>
      used(names).filter((id) => !idsOf(resources(kind)).includes(id));
    expect(outside(["Label", "Title"], "bt:ShortStrings")).toEqual([]);
    expect(outside(["Description"], "bt:LongStrings")).toEqual([]);
    expect(outside(["bt:Image"], "bt:Images")).toEqual([]);
    expect(
      outside(["SourceLocation", "FunctionFile", "LearnMoreUrl", "Runtime"], "bt:Urls")
    ).toEqual([]);
  });

  it("keeps to Excel's lengths, in both languages", () => {
    const texts = (elements: readonly Element[]) =>
      elements.flatMap((element) =>
        within(element).map(
          ({ attributes }) => attributes["DefaultValue"] ?? attributes["Value"] ?? ""
        )
      );
    const longest = (elements: readonly Element[]) =>
      Math.max(...texts(elements).map(({ length }) => length));
    expect(longest(resources("bt:ShortStrings"))).toBeLessThanOrEqual(125);
    expect(longest(resources("bt:LongStrings"))).toBeLessThanOrEqual(250);
    expect(longest(named(manifest, "DisplayName"))).toBeLessThanOrEqual(125);
    const [description] = manifest.children.filter(({ name }) => name === "Description");
    expect(description && longest([description])).toBeLessThanOrEqual(250);
  });

  it("speaks English where Office does", () => {
    const spoken = [
      ...manifest.children.filter(({ name }) => ["DisplayName", "Description"].includes(name)),
      ...resources("bt:ShortStrings"),
      ...resources("bt:LongStrings"),
    ];
    expect(spoken.length).toBeGreaterThan(18);
    for (const { children, attributes } of spoken) {
      expect(attributes["DefaultValue"]).not.toBe("");
      expect(children.map((child) => child.attributes["Locale"])).toEqual(["en-US"]);
      expect(children[0]?.attributes["Value"]).not.toBe("");
    }
  });

  it("has every picture of the ribbon in every size, drawn in that size", () => {
    for (const icon of named(manifest, "Icon")) {
      expect(icon.children.map(({ attributes }) => Number(attributes["size"]))).toEqual(sizes);
      for (const { attributes } of icon.children) {
        const image = resources("bt:Images").find(
          (each) => each.attributes["id"] === attributes["resid"]
        );
        const path = image?.attributes["DefaultValue"]?.replace(address, "addin") ?? "";
        const size = Number(attributes["size"]);
        expect(pixels(path), path).toEqual([size, size]);
      }
    }
    const icon = (name: string) => named(manifest, name)[0]?.attributes["DefaultValue"] ?? "";
    expect(pixels(icon("IconUrl").replace(address, "addin"))).toEqual([32, 32]);
    expect(pixels(icon("HighResolutionIconUrl").replace(address, "addin"))).toEqual([64, 64]);
  });

  it("asks for https only, and for nothing but its own server and Microsoft's sign-in", () => {
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((url) => new URL(url).origin !== address)).toEqual([]);
    expect(named(manifest, "AppDomain").map(({ text: domain }) => domain)).toEqual([
      "https://login.microsoftonline.com",
    ]);
    const pages = addresses.filter((url) => url.endsWith(".html"));
    const missing = pages.filter((url) => !existsSync(url.replace(address, "addin")));
    expect(missing).toEqual([]);
  });

  it("opens the pane beside a catalogue workbook by itself", () => {
    expect(named(manifest, "TaskpaneId").map(({ text: id }) => id)).toEqual([
      "Office.AutoShowTaskpaneWithDocument",
    ]);
    const runtime = named(manifest, "Runtime")[0]?.attributes;
    expect(runtime).toEqual({ resid: "Pane.Url", lifetime: "long" });
    expect(named(manifest, "FunctionFile")[0]?.attributes["resid"]).toBe("Pane.Url");
  });

  it("asks for the version of Excel that the code takes for granted", () => {
    const sets = named(manifest, "Set").map(({ attributes }) => attributes);
    expect(sets).toEqual([
      { Name: "ExcelApi", MinVersion: leastExcelApi },
      { Name: "SharedRuntime", MinVersion: "1.1" },
    ]);
  });

  it("calls functions by its buttons that the pane answers, each to a step there is", () => {
    const called = named(manifest, "FunctionName").map(({ text: name }) => name);
    expect(called.toSorted()).toEqual(Object.keys(commands).toSorted());
    const steps: readonly string[] = viewsFor(roles);
    expect(Object.values(commands).filter((step) => !steps.includes(step))).toEqual([]);
  });

  it("gives every control an id of its own", () => {
    const ids = idsOf([
      ...named(manifest, "CustomTab"),
      ...named(manifest, "Group"),
      ...named(manifest, "Control"),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(12);
  });
});

describe("manifestFor", () => {
  it("moves every address to the town's own", () => {
    const moved = manifestFor(text, "https://katalog.musterstadt.de");
    expect(moved).not.toContain("katalog.example/");
    expect(moved).toContain('"https://katalog.musterstadt.de/taskpane.html"');
    expect(idOf(moved)).toBe(idOf(text));
  });

  it("tells apart what is only tried out", () => {
    const trial = manifestFor(text, "https://localhost:7443", "trial");
    expect(idOf(trial)).not.toBe(idOf(text));
    expect(trial).toContain('DisplayName DefaultValue="Klimakatalog (Erprobung)"');
    expect(trial).toContain('id="Tab.Label" DefaultValue="Klimakatalog (Erprobung)"');
  });

  it.each([
    "http://katalog.musterstadt.de",
    "https://katalog.musterstadt.de/pfad",
    "katalog.musterstadt.de",
    "",
  ])("refuses „%s“, which Excel would not take", (wrong) => {
    expect(() => manifestFor(text, wrong)).toThrow("Excel verlangt eine Adresse mit https://");
  });
});

describe("Microsoft's own reader of manifests", () => {
  it("understands ours", async () => {
    const read = await OfficeAddinManifest.readManifestFile("manifest.xml");
    expect(read.displayName).toBe("Klimakatalog");
    expect(read.hosts).toEqual(["Workbook"]);
    expect(read.officeAppType).toBe("TaskPaneApp");
  });
});
