/** Runs the genuine Office.js in a bare Node vm. All use of the library's private interfaces is in this file. */
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
  /** The global `CustomFunctions`; the first association starts the library's runtime for custom functions. */
  readonly CustomFunctions: object;
  disconnect(): void;
}

export interface ConnectOptions {
  /** The library's file, if it is not in the `node_modules` of the current folder. */
  readonly libraryFile?: string;
}

/** Stands in for a class of office.js, of which only the file for Excel is loaded here. */
class Association {
  mappings: Record<string, unknown> = {};
  private readonly listeners: (() => void)[] = [];

  associate(id: string, work: unknown): void {
    this.mappings[id.toUpperCase()] = work;
    this.notify();
  }

  clear(): void {
    this.mappings = {};
    this.notify();
  }

  onchange(listener: () => void): void {
    this.listeners.push(listener);
  }

  private notify(): void {
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

/** The library's flag for a host that supports custom functions. */
const TAKES_FUNCTIONS = 2;

/** The browser globals the library uses; `whenLoaded` receives listeners that wait for the page. */
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

/** Overrides `Office.context`, which the library defines as empty and read-only. */
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

/** One loaded copy of the library and its globals. */
interface Library {
  readonly file: string;
  readonly globals: Record<string, unknown>;
  readonly office: object;
  readonly extension: LibraryExtension;
  readonly association: Association;
  /** Listeners the library runs when the page is loaded: they start the runtime for custom functions. */
  readonly loaded: readonly (() => void)[];
  /** Receives invocations of functions once their runtime has started; it cannot be stopped. */
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

/** Copies of the library without a connection, for reuse: loading one takes 70 ms. */
const idle: Library[] = [];

/** Connects a copy of the library, so that this host answers every `Excel.run`. */
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
    // the library's last listener starts the functions' runtime
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

/** Installs the globals that product code uses. Returns a function that restores the old ones. */
export function installGlobals(connection: Connection): () => void {
  const names = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  // getters, because jest keeps every value a global ever had, and so every workbook
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
