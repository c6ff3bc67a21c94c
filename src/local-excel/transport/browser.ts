/**
 * Connects the genuine Office.js in an add-in's iframe, as Excel on the web does: the library sends window messages.
 * All use of the library's private interfaces is in this file.
 */
import type { ExcelEvent } from "../protocol/events";
import { ConnectionLost } from "../protocol/faults";
import type { LocalExcel } from "../protocol/local-excel";
import type { RequestBody } from "../protocol/wire";

/** `Office.context.officeTheme`: colours as #RRGGBB. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export interface EmbedOptions {
  /** The add-in's page, on the same origin as the page that embeds it. */
  readonly pageUrl: string;
  /** Given to the add-in as in Excel for Windows; Excel on the web gives none. */
  readonly theme?: OfficeTheme;
  /** Called when the user presses a key that moves the focus from the add-in back to the workbook. */
  readonly onLeave?: () => void;
}

export interface Embedding {
  /** The address to load into the iframe. */
  readonly url: string;
  /** Answers the page in this window; call it before the page is loaded. Returns a function that disconnects. */
  connect(frame: Window): () => void;
}

const MESSAGE = { request: 0, response: 1 } as const;
const RESPONSE = { calling: 0, eventing: 1 } as const;
const ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const SERIALIZER = 1;

/** The library's numbers of methods and events. */
const DISPATCH = { richApiRequest: 93, richApiMessage: 33, appCommandInvoked: 39 } as const;
const RICH_API_EVENT = 65_536;

/** Error numbers of the library; `sessionLost` becomes InvalidOrTimedOutSession: the outcome is unknown. */
const ERROR = { operationNotSupported: 5000, internalError: 5001, sessionLost: 5012 } as const;

/** The library's numbers of keys that leave the add-in: Ctrl+F6, Ctrl+Shift+F6, Esc, F2. */
const LEAVING: ReadonlySet<unknown> = new Set([5, 6, 15, 16]);

/** Flags in the page's address: with this one the library accepts invocations of custom functions. */
const HOST_FLAG = { customFunctions: 2 } as const;

const EXCEL_WEB_APP = 16;

/** A licence token as the library expects it: XML, without add-in and user. */
const LICENCE = '<r><t aid="" /></r>';

interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData: readonly unknown[];
}

let conversations = 0;

/** Prepares an add-in's page to be answered by this host. */
export function embed(host: LocalExcel, options: EmbedOptions): Embedding {
  const number = `${++conversations}`;
  const conversation = `local-excel-${number}`;
  const control = `control-${number}`;
  const url = new URL(options.pageUrl, window.location.href);
  const flags = host.options.customFunctions ? HOST_FLAG.customFunctions : 0;
  url.searchParams.set("_host_Info", `Excel$Web$16.01$${host.options.displayLanguage}$${conversation}$$$${flags}`);
  const parts = [conversation, control, window.location.origin].map(encodeURIComponent);
  url.hash = `&_xdm_Info=${parts.join("|")}`;
  return {
    url: url.href,
    connect: (frame) => new Conversation(host, options, frame, conversation, control).begin(),
  };
}

/** The messages between one iframe and its host. */
class Conversation {
  private answering = 0;
  private readonly waiting: ExcelEvent[] = [];

  constructor(
    private readonly host: LocalExcel,
    private readonly options: EmbedOptions,
    private readonly frame: Window,
    private readonly id: string,
    private readonly control: string,
  ) {}

  begin(): () => void {
    const onMessage = ({ source, origin, data }: MessageEvent<unknown>): void => {
      if (source !== this.frame || origin !== window.location.origin || typeof data !== "string") return;
      const request = requestIn(data);
      if (request?._conversationId === this.id) void this.answer(request);
    };
    window.addEventListener("message", onMessage);
    this.host.onEvents((events) => {
      this.waiting.push(...events);
      this.sendEvents();
    });
    return () => {
      window.removeEventListener("message", onMessage);
      this.host.onEvents(null);
    };
  }

  private async answer(request: Request): Promise<void> {
    if (request._actionType !== ACTION.invoke) return this.reply(request, registered(request));
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        if (this.options.theme) setTheme(this.frame, this.options.theme);
        return this.reply(request, this.context());
      case "ContextActivationManager_notifyHost":
        return this.leave(request._data);
      case "executeMethod":
        return this.reply(request, await this.method(request._data as MethodCall));
      default:
        return this.reply(request, { Error: ERROR.operationNotSupported });
    }
  }

  /** The notification is [control, action]. */
  private leave(notification: unknown): void {
    if (Array.isArray(notification) && LEAVING.has(notification[1])) this.options.onLeave?.();
  }

  /** The source of `Office.context`. */
  private context(): Readonly<Record<string, unknown>> {
    const { apiLevel, displayLanguage, contentLanguage, customFunctions } = this.host.options;
    return {
      _id: this.control,
      _appName: EXCEL_WEB_APP,
      _appVersion: "16.01",
      _appUILocale: displayLanguage,
      _dataLocale: contentLanguage,
      _docUrl: new URL(encodeURIComponent(this.host.workbook.fileName), window.location.href).href,
      _clientMode: 0,
      _settings: [],
      _reason: "inserted",
      _osfControlType: 1,
      _eToken: LICENCE,
      _correlationId: this.id,
      // text, because as numbers 1.10 would be 1.1
      _requirementMatrix: JSON.stringify({
        excelapi: apiLevel,
        delayforcelledit: "1.1",
        ...(customFunctions ? { customfunctionsruntime: "1.1" } : {}),
      }),
      _hostFullVersion: "16.0.0.0",
      _appDomains: [window.location.origin],
    };
  }

  private async method({ DdaMethod, ArrayData }: MethodCall): Promise<Readonly<Record<string, unknown>>> {
    if (DdaMethod.DispatchId !== DISPATCH.richApiRequest) return { Error: ERROR.operationNotSupported };
    const body = JSON.parse(String(ArrayData[4])) as RequestBody;
    this.answering++;
    try {
      const response = await this.host.execute(body, Number(ArrayData[6]));
      const data = [200, [], JSON.stringify(response)];
      return { Error: 0, Version: 1, ArrayData: data, Data: data };
    } catch (error) {
      if (error instanceof ConnectionLost) return { Error: ERROR.sessionLost };
      // the add-in gets an internal error; the page reports what happened
      reportError(error);
      return { Error: ERROR.internalError };
    } finally {
      this.answering--;
    }
  }

  private reply({ _actionName, _correlationId }: Request, data: unknown): void {
    this.post({ _actionName, _correlationId, _errorCode: 0, _responseType: RESPONSE.calling, _data: data });
    this.sendEvents();
  }

  /** Events come after the reply to the request that caused them. */
  private sendEvents(): void {
    if (this.answering > 0 || this.waiting.length === 0) return;
    const entries = this.waiting
      .splice(0)
      .map(({ messageCategory = RICH_API_EVENT, messageType, targetId, message, isRemoteOverride }, index) => [
        messageCategory,
        messageType,
        targetId,
        message,
        index,
        isRemoteOverride,
      ]);
    this.post({ _actionName: "richApiMessage", _responseType: RESPONSE.eventing, _data: { ArrayData: entries } });
  }

  private post(message: Readonly<Record<string, unknown>>): void {
    const { origin } = window.location;
    const envelope = {
      _messageType: MESSAGE.response,
      _conversationId: this.id,
      _origin: origin,
      _serializerVersion: SERIALIZER,
    };
    this.frame.postMessage(JSON.stringify({ ...envelope, ...message }), origin);
  }
}

/** Other messages may come from the same window. */
function requestIn(data: string): Request | null {
  try {
    const message = JSON.parse(data) as Request | null;
    return message?._messageType === MESSAGE.request ? message : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Refuses registrations for events that this host never sends. */
function registered({ _data }: Request): { readonly Error: number } {
  const { eventDispId } = _data as { readonly eventDispId?: number };
  const known = eventDispId === DISPATCH.richApiMessage || eventDispId === DISPATCH.appCommandInvoked;
  return { Error: known ? 0 : ERROR.operationNotSupported };
}

interface Library {
  readonly OSF: { readonly DDA: { readonly Context: { readonly prototype: object } } };
}

/** The web library has no message for the theme, so it is set on the class of `Office.context`. */
function setTheme(frame: Window, theme: OfficeTheme): void {
  const { prototype } = (frame as unknown as Library).OSF.DDA.Context;
  Object.defineProperty(prototype, "officeTheme", { value: theme, enumerable: true, configurable: true });
}
