import { cultureOf, defaultLanguage, languages } from "../../src/locales";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { version } from "../../package.json";
import { namespace } from "../../src/functions/declarations";
import { commandIds } from "../../src/taskpane/ribbon/commands";
import { everyElement, xmlTree, type XmlElement } from "./xml-tree";

const manifest = xmlTree(readFileSync("manifest.xml", "utf8"));
const elements = everyElement(manifest);
const named = (name: string): XmlElement[] => elements.filter((element) => element.name === name);

const resource = (id: string): XmlElement | undefined =>
  elements.find(({ name, attributes }) => name.startsWith("bt:") && attributes["id"] === id);

/** The languages the manifest speaks beside its own. */
const others = languages.filter((language) => language !== defaultLanguage);

/** Order of the schemas; Excel refuses a manifest whose elements stand otherwise. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings"],
    ...["Permissions", "Dictionary", "ExtendedOverrides", "VersionOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  AllFormFactors: ["ExtensionPoint"],
  Metadata: ["SourceLocation"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "ToolTip", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName", "Title"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

test.each(Object.keys(order))("%s: its elements stand in the order of the schema", (parent) => {
  const allowed = order[parent] ?? [];
  for (const { children } of named(parent)) {
    const places = children.map(({ name }) => allowed.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((left, right) => left - right));
  }
});

test("is a task pane of a stable identity, in the version of the package", () => {
  expect(manifest.attributes["xsi:type"]).toBe("TaskPaneApp");
  expect(named("Id")[0]?.text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(named("Version")[0]?.text).toBe(version);
});

test("speaks to Excel only, from ExcelApi 1.9 on, and asks for no more than the document", () => {
  expect(named("Host").map(({ attributes }) => attributes["Name"] ?? attributes["xsi:type"])).toEqual([
    "Workbook",
    "Workbook",
  ]);
  expect(named("Set").map(({ attributes }) => attributes)).toEqual([{ Name: "ExcelApi", MinVersion: "1.9" }]);
  expect(named("Permissions").map(({ text }) => text)).toEqual(["ReadWriteDocument"]);
});

test("every ribbon command is one the page gives its work, in a runtime shared with the pane", () => {
  expect(named("FunctionName").map(({ text }) => text)).toEqual([...commandIds]);
  expect(named("FunctionFile").map(({ attributes }) => attributes["resid"])).toEqual(["Pane.Url"]);
  expect(named("Runtime").map(({ attributes }) => attributes)).toEqual([{ resid: "Pane.Url", lifetime: "long" }]);
});

test("the functions are the page's, told of in every language, in a namespace that is one in all", () => {
  const [point] = named("AllFormFactors").flatMap(({ children }) => children);
  expect(point?.attributes).toEqual({ "xsi:type": "CustomFunctions" });
  const parts = point?.children.map(({ name, attributes, children }) => [
    name,
    attributes["resid"] ?? children[0]?.attributes["resid"],
  ]);
  expect(parts).toEqual([
    ["Script", "Functions.Script"],
    ["Page", "Pane.Url"],
    ["Metadata", "Functions.Metadata"],
    ["Namespace", "Functions.Namespace"],
  ]);
  expect(resource("Functions.Namespace")).toMatchObject({ attributes: { DefaultValue: namespace }, children: [] });
  const told = resource("Functions.Metadata");
  expect(told?.attributes["DefaultValue"]).toMatch(/\/functions\.json$/);
  expect(told?.children.map(({ attributes }) => attributes)).toEqual(
    others.map((language) => ({
      Locale: cultureOf(language),
      Value: expect.stringMatching(new RegExp(`/functions\\.${language}\\.json$`)),
    })),
  );
});

test("every string is in Japanese by default and in every other language once", () => {
  expect(named("DefaultLocale")[0]?.text).toBe(cultureOf(defaultLanguage));
  const strings = [...named("DisplayName"), ...named("Description"), ...named("bt:String")];
  const shown = strings.filter(({ attributes }) => !attributes["resid"] && attributes["id"] !== "Functions.Namespace");
  for (const { attributes, children } of shown) {
    expect(attributes["DefaultValue"]).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    expect(children.map((child) => child.attributes["Locale"])).toEqual(others.map(cultureOf));
    expect(children[others.indexOf("en")]?.attributes["Value"]).toMatch(/^[ -~]+$/);
  }
});

test("strings are no longer than Office shows them", () => {
  const lengths = (parent: string): number[] =>
    named(parent)
      .flatMap(everyElement)
      .flatMap(({ attributes }) => [attributes["DefaultValue"] ?? "", attributes["Value"] ?? ""])
      .map(({ length }) => length);
  expect(Math.max(...lengths("bt:ShortStrings"))).toBeLessThanOrEqual(125);
  expect(Math.max(...lengths("bt:LongStrings"))).toBeLessThanOrEqual(250);
  expect(Math.max(...lengths("DisplayName"))).toBeLessThanOrEqual(125);
});

test("resources are used and there, under ids of at most 32 characters", () => {
  const ids = elements.flatMap(({ name, attributes }) =>
    /^bt:(Image|Url|String)$/.test(name) && attributes["id"] ? [attributes["id"]] : [],
  );
  const used = elements.flatMap(({ attributes }) => attributes["resid"] ?? []);
  expect(new Set(used)).toEqual(new Set(ids));
  expect(ids).toHaveLength(new Set(ids).size);
  expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(32);
});

const urls = elements.flatMap(({ attributes }) =>
  (attributes["DefaultValue"] ?? "").includes("://") ? [attributes["DefaultValue"] ?? ""] : [],
);

test("every address is https on one host", () => {
  expect(urls.length).toBeGreaterThan(5);
  expect(new Set(urls.map((url) => new URL(url).origin))).toEqual(new Set(["https://localhost:3000"]));
});

/** Width and height of a PNG, from its header. */
function pixels(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("icons are there, in the sizes the manifest gives them", () => {
  const icons = [...new Set(urls.filter((url) => url.endsWith(".png")).map((url) => new URL(url).pathname.slice(1)))];
  const named16to80 = (icon: string): string[] => [16, 32, 80].map((size) => `assets/icons/${icon}-${size}.png`);
  expect([...icons].sort()).toEqual(
    [...["diagnose", "kikitori", "template"].flatMap(named16to80), "assets/icons/kikitori-64.png"].sort(),
  );
  for (const icon of [...icons, "assets/icons/kikitori-128.png"]) {
    const side = Number(/(\d+)\.png$/.exec(icon)?.[1]);
    expect(pixels(icon)).toEqual([side, side]);
  }
  const ofControls = named("bt:Image").filter(({ attributes }) => attributes["size"]);
  for (const { attributes } of ofControls) {
    expect(attributes["resid"]).toMatch(new RegExp(`^(Icon|Diagnose|Template)\\.${attributes["size"] ?? ""}$`));
  }
  for (const parent of named("Icon")) {
    expect(parent.children.map(({ attributes }) => attributes["size"])).toEqual(["16", "32", "80"]);
  }
});

test("Microsoft's own reader of manifests reads it", () => {
  const reader = require.resolve("office-addin-manifest/cli.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [reader, "info", "manifest.xml"], {
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("聞き取り サイバーリスク診断");
  expect(stdout).toContain("Type: TaskPaneApp");
  expect(stdout).toContain("Hosts: Workbook");
  expect(stdout).toContain("Permissions: ReadWriteDocument");
});
