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
  /** What `CustomFunctions` stands for in a page; the first association starts the library's runtime of functions. */
  readonly CustomFunctions: object;
  disconnect(): void;
}

export interface ConnectOptions {
  /** The library's file, where it is not in the `node_modules` of the current folder. */
  readonly libraryFile?: string;
}

/** office.js itself has this; the file of the host, which is all that is loaded here, takes it from there. */
class Association {
  mappings: Record<string, unknown> = {};
  private readonly listeners: (() => void)[] = [];

  associate(id: string, work: unknown): void {
    this.mappings[id.toUpperCase()] = work;
    this.tell();
  }

  clear(): void {
    this.mappings = {};
    this.tell();
  }

  onchange(listener: () => void): void {
    this.listeners.push(listener);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
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

/** The library's flag of a host whose formulas ask for custom functions. */
const TAKES_FUNCTIONS = 2;

/** What the library looks for in a browser, and no more; `whenLoaded` is told what waits for the page. */
function browserLikeGlobals(whenLoaded: (listener: () => void) => void): Record<string, unknown> {
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
    OSF: { _OfficeAppFactory: { getHostInfo: () => ({ flags: TAKES_FUNCTIONS }) } },
    document: {
      readyState: "loading",
      URL: "http://localhost/",
      cookie: "",
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: (event: string, listener: () => void) => {
        if (event === "DOMContentLoaded") whenLoaded(listener);
      },
    },
  };
  globals["window"] = globals["self"] = globals;
  return globals;
}

function supports(host: LocalExcel, set: string, version: unknown): boolean {
  const wanted = version === undefined ? "1.1" : String(version);
  if (set.toLowerCase() === "excelapi") return isAtLeast(host.options.apiLevel, wanted);
  if (set === "CustomFunctionsRuntime") return host.options.customFunctions !== null;
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
    HostType: { value: { Excel: info.host }, enumerable: true },
  }) as object;
}

function messageOf({ messageCategory = 65_536, messageType, targetId, message, isRemoteOverride }: ExcelEvent) {
  return { messageCategory, messageType, targetId, message, isRemoteOverride };
}

/** One loaded copy of the library, and what it defined. */
interface Library {
  readonly file: string;
  readonly globals: Record<string, unknown>;
  readonly office: object;
  readonly extension: LibraryExtension;
  readonly association: Association;
  /** What the library does when the page is there: it starts its functions' runtime. */
  readonly loaded: readonly (() => void)[];
  /** Takes invocations of functions, once their runtime has been started; it is for good. */
  invoke: ((messages: { entries: readonly unknown[] }) => void) | null;
}

function load(file: string): Library {
  const loaded: (() => void)[] = [];
  const association = new Association();
  const globals = browserLikeGlobals((listener) => loaded.push(listener));
  const associate = association.associate.bind(association);
  globals["CustomFunctions"] = { _association: association, associate };
  libraryScript(file).runInContext(createContext(globals));
  const extension = globals["OfficeExtension"] as LibraryExtension;
  extension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const office = globals["Office"] as object;
  const library: Library = { file, globals, office, extension, association, loaded, invoke: null };
  const { DDA } = globals["OSF"] as { readonly DDA: { readonly RichApi: object } };
  const register = (handler: NonNullable<Library["invoke"]>): Promise<void> => {
    library.invoke = handler;
    return Promise.resolve();
  };
  Object.assign(DDA.RichApi, { richApiMessageManager: { register } });
  return library;
}

/** Loading takes 70 ms: a copy nobody is connected to any more serves the next. */
const idle: Library[] = [];

/** Has every `Excel.run` of a copy of the library answered by this host. */
export function connect(host: LocalExcel, options: ConnectOptions = {}): Connection {
  const file = options.libraryFile ?? installedLibrary();
  const waiting = idle.findIndex((each) => each.file === file);
  const library = idle.splice(waiting, waiting < 0 ? 0 : 1)[0] ?? load(file);
  const { globals, extension, association } = library;
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
  host.onEvents((events) => {
    const entries = events.map(messageOf);
    extension._testTriggerRichApiMessageEvent({ entries });
    library.invoke?.({ entries });
  });
  let started = false;
  const associate = (id: string, work: unknown): void => {
    association.associate(id, work);
    if (started) return;
    started = true;
    // the last of the library's own listeners is that of the functions
    library.loaded.at(-1)?.();
  };
  const functions = { ...(globals["CustomFunctions"] as object), associate };
  let connected = true;
  const disconnect = (): void => {
    if (!connected) return;
    connected = false;
    host.onEvents(null);
    extension.SessionBase._overrideSession = null;
    extension.GenericEventRegistration.s_genericEventRegistrations = {};
    association.clear();
    idle.push(library);
  };
  const defined = { Excel: globals["Excel"], Office: office, OfficeExtension: extension, CustomFunctions: functions };
  return { ...defined, disconnect } as unknown as Connection;
}

/** Product code says `Excel.run` and means a global. Returns what puts the old globals back. */
export function installGlobals(connection: Connection): () => void {
  const names = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  // by getters: jest keeps every value a global ever had, and through it each workbook
  for (const name of names) {
    Object.defineProperty(globalThis, name, { get: () => connection[name], configurable: true });
  }
  return () => {
    names.forEach((name, index) => {
      const descriptor = before[index];
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    });
  };
}
