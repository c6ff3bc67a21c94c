/** The genuine Office.js in a bare Node vm. Every hook into the library that is not public is in this file. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Script, createContext } from "node:vm";
import type { LocalExcel } from "../protocol/local-excel";
import type { ExcelEvent } from "../protocol/events";
import { isAtLeast } from "../protocol/excel-class";
import type { RequestBody } from "../protocol/wire";

const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.js";

interface Request {
  readonly Body: RequestBody;
}

interface LibraryExtension {
  readonly SessionBase: { _overrideSession: unknown };
  readonly GenericEventRegistration: { s_genericEventRegistrations: object };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { entries: readonly unknown[] }): void;
  readonly config: Record<string, unknown>;
}

export interface Connection {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  disconnect(): void;
}

export interface ConnectOptions {
  /** The library's file, where it is not in the `node_modules` of the current folder. */
  readonly libraryFile?: string;
}

const scripts = new Map<string, Script>();

function installedLibrary(): string {
  const manifest = createRequire(path.join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json");
  return path.join(path.dirname(manifest), "..", "..", LIBRARY);
}

function libraryScript(file: string): Script {
  let script = scripts.get(file);
  if (!script) {
    script = new Script(readFileSync(file, "utf8"), { filename: path.basename(file) });
    scripts.set(file, script);
  }
  return script;
}

const nothing = (): void => undefined;
const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };

/** What the library looks for in a browser, and no more. */
function browserLikeGlobals(): Record<string, unknown> {
  const globals: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    Promise,
    navigator: { userAgent: "Node", language: "en-US" },
    location: { href: "http://localhost/", search: "", hash: "" },
    localStorage: storage,
    sessionStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
    document: {
      URL: "http://localhost/",
      cookie: "",
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: nothing,
    },
  };
  globals["window"] = globals["self"] = globals;
  return globals;
}

function supports(host: LocalExcel, set: string, version: unknown): boolean {
  const wanted = version === undefined ? "1.1" : String(version);
  if (set.toLowerCase() === "excelapi") return isAtLeast(host.options.apiLevel, wanted);
  return set === "DelayForCellEdit" || set.toLowerCase() === "dialogapi" || set === "RichApiRuntime";
}

function officeContext(host: LocalExcel): Record<string, unknown> {
  return {
    displayLanguage: host.options.displayLanguage,
    contentLanguage: host.options.contentLanguage,
    host: "Excel",
    platform: "OfficeOnline",
    requirements: { isSetSupported: (set: string, version?: unknown) => supports(host, set, version) },
  };
}

/** The library defines `Office.context` for good, and empty: what it needs stands in front of it. */
function officeFor(host: LocalExcel, office: object): object {
  const info = { host: "Excel", platform: "OfficeOnline" };
  const onReady = (callback?: (given: typeof info) => void): Promise<typeof info> => {
    callback?.(info);
    return Promise.resolve(info);
  };
  return Object.create(office, {
    context: { value: officeContext(host), enumerable: true },
    onReady: { value: onReady, enumerable: true },
  }) as object;
}

function messageOf({ messageType, targetId, message, isRemoteOverride }: ExcelEvent) {
  return { messageCategory: 65_536, messageType, targetId, message, isRemoteOverride };
}

/** One loaded copy of the library, and what it defined. */
interface Library {
  readonly file: string;
  readonly globals: Record<string, unknown>;
  readonly office: object;
  readonly extension: LibraryExtension;
}

function load(file: string): Library {
  const globals = browserLikeGlobals();
  libraryScript(file).runInContext(createContext(globals));
  const extension = globals["OfficeExtension"] as LibraryExtension;
  extension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return { file, globals, office: globals["Office"] as object, extension };
}

/** Loading takes 70 ms: a copy nobody is connected to any more serves the next. */
const idle: Library[] = [];

/** Has every `Excel.run` of a copy of the library answered by this host. */
export function connect(host: LocalExcel, options: ConnectOptions = {}): Connection {
  const file = options.libraryFile ?? installedLibrary();
  const waiting = idle.findIndex((each) => each.file === file);
  const library = idle.splice(waiting, waiting < 0 ? 0 : 1)[0] ?? load(file);
  const { globals, extension } = library;
  const office = officeFor(host, library.office);
  globals["Office"] = office;
  extension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data: unknown, flags: number, request: Request) => {
        const body = await host.execute(request.Body, flags);
        return { HttpStatusCode: 200, Headers: {}, Body: body };
      },
    }),
  };
  host.onEvents((events) => extension._testTriggerRichApiMessageEvent({ entries: events.map(messageOf) }));
  let connected = true;
  const disconnect = (): void => {
    if (!connected) return;
    connected = false;
    host.onEvents(null);
    extension.SessionBase._overrideSession = null;
    extension.GenericEventRegistration.s_genericEventRegistrations = {};
    idle.push(library);
  };
  return { Excel: globals["Excel"], Office: office, OfficeExtension: extension, disconnect } as unknown as Connection;
}

/** Product code says `Excel.run` and means a global. Returns what puts the old globals back. */
export function installGlobals(connection: Connection): () => void {
  const names = ["Excel", "Office", "OfficeExtension"] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of names) {
    Object.defineProperty(globalThis, name, { value: connection[name], configurable: true, writable: true });
  }
  return () => {
    names.forEach((name, index) => {
      const descriptor = before[index];
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    });
  };
}
