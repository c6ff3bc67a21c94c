import { HANDLES } from "../objects/handles";
import { WORKBOOK } from "../objects/workbook/workbook";
import type { LocalWorkbook } from "../xlsx/workbook";
import { CustomFunctions, SERVICE } from "./custom-functions";
import { ExcelError } from "./errors";
import { EventQueue, type ExcelEvent } from "./events";
import { executeBatch } from "./execute";
import { type FaultPlan, Faults } from "./faults";
import type { Host } from "./excel-class";
import type { HostOptions } from "./host-options";
import { type ObjectResolver, References } from "./objects";
import { RequestLog, type RequestRecord } from "./request-log";
import { type ActionInfo, FLAG_DELAY_FOR_CELL_EDIT, type RequestBody, type ResponseBody } from "./wire";

export interface LocalExcelOptions extends Partial<HostOptions> {
  readonly faults?: readonly FaultPlan[];
  /** Largest request or reply in bytes; by default that of Excel on the web. */
  readonly payloadLimit?: number;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;

const utf8 = new TextEncoder();
const bytesOf = (json: string): number => utf8.encode(json).length;

/** Answers the requests of Office.js: `execute` takes a request's body and gives the reply's. */
export class LocalExcel {
  readonly options: HostOptions;
  readonly faults: Faults;
  private readonly events = new EventQueue();
  private readonly references = new References();
  private readonly log = new RequestLog();
  private readonly limit: number;
  private readonly functions: CustomFunctions | null;
  private listener: ((events: readonly ExcelEvent[]) => void) | null = null;
  private activity: ((changed: boolean) => void) | null = null;

  constructor(
    readonly workbook: LocalWorkbook,
    options: LocalExcelOptions = {},
  ) {
    this.options = {
      apiLevel: options.apiLevel ?? "1.17",
      displayLanguage: options.displayLanguage ?? "ja-JP",
      contentLanguage: options.contentLanguage ?? "ja-JP",
      now: options.now ?? (() => new Date()),
      customFunctions: options.customFunctions ?? null,
    };
    const { calculation } = workbook;
    const { customFunctions } = this.options;
    this.functions = customFunctions && new CustomFunctions(customFunctions, () => calculation.invalidate());
    if (calculation.external !== this.functions) calculation.invalidate();
    calculation.external = this.functions;
    this.faults = new Faults(options.faults ?? []);
    this.faults.onFront = () => {
      this.events.raiseWorkbookActivated();
      this.deliver();
    };
    this.limit = options.payloadLimit ?? FIVE_MEGABYTES;
  }

  /** Every request so far; those that only release references are of kind `cleanup`. */
  get requests(): readonly RequestRecord[] {
    return this.log.requests;
  }

  /** Requests without clean-up and results of custom functions. */
  get roundTrips(): readonly RequestRecord[] {
    return this.log.requests.filter(({ kind }) => kind !== "cleanup" && kind !== "functions");
  }

  get keptReferences(): number {
    return this.references.count;
  }

  clearRequests(): void {
    this.log.clear();
  }

  onEvents(listener: ((events: readonly ExcelEvent[]) => void) | null): void {
    this.listener = listener;
  }

  /** Called after every request and every action of a user; `changed`: the workbook may have changed. */
  onActivity(listener: ((changed: boolean) => void) | null): void {
    this.activity = listener;
  }

  /** Carries out an action of the user or a co-author; its events are sent. */
  act(action: (host: Host) => void): void {
    action(this.hostFor(null));
    this.workbook.calculation.settle();
    this.deliver();
    this.activity?.(true);
  }

  async execute(sent: RequestBody, flags = 0): Promise<ResponseBody> {
    // A copy, as over the wire: the client changes the paths in its body after the batch.
    const json = JSON.stringify(sent);
    const body = JSON.parse(json) as RequestBody;
    const requestBytes = bytesOf(json);
    const record = this.log.add(body, requestBytes, flags);
    if (record.kind === "cleanup") return this.run(body, () => undefined);
    if (record.kind === "functions") {
      const response = this.run(body, () => undefined);
      this.deliver();
      this.activity?.(true);
      return response;
    }
    const waits = (flags & FLAG_DELAY_FOR_CELL_EDIT) !== 0;
    const fault = await this.faults.beforeRequest(waits, record.kind === "write");
    const refusal = fault ?? (requestBytes > this.limit ? new ExcelError("RequestPayloadSizeLimitExceeded") : null);
    if (refusal) {
      this.activity?.(false);
      return refused(refusal);
    }
    this.workbook.calculation.busy = this.faults.calculating;
    const response = this.run(body, () => this.faults.beforeAction());
    this.workbook.calculation.busy = false;
    this.deliver();
    this.activity?.(record.kind === "write");
    record.responseBytes = bytesOf(JSON.stringify(response));
    if (record.responseBytes > this.limit) return refused(new ExcelError("ResponsePayloadSizeLimitExceeded"));
    await this.faults.beforeReply();
    return response;
  }

  private run(body: RequestBody, beforeAction: (action: ActionInfo) => void): ResponseBody {
    const { calculation } = this.workbook;
    calculation.resume();
    const response = executeBatch(body, {
      root: WORKBOOK.of(this.workbook),
      references: this.references,
      createHost: (resolver) => this.hostFor(resolver),
      beforeAction,
    });
    calculation.resume();
    if (calculation.settle()) this.raiseCalculated();
    return response;
  }

  private hostFor(resolver: ObjectResolver | null): Host {
    return {
      workbook: this.workbook,
      options: this.options,
      events: this.events,
      inFront: () => this.faults.inFront,
      handles: HANDLES,
      service: (name) => (name === SERVICE ? (this.functions?.service ?? null) : null),
      resolve: (argument) => {
        const id = (argument as { _ObjectPathId?: unknown } | null)?._ObjectPathId;
        return typeof id === "number" && resolver ? resolver.get(id) : null;
      },
    };
  }

  private raiseCalculated(): void {
    for (const sheet of this.workbook.sheets) this.events.raiseCalculated(sheet);
  }

  private deliver(): void {
    const events = [...this.events.take(), ...(this.functions?.take() ?? [])];
    if (events.length > 0) this.listener?.(events);
  }
}

const refused = (error: ExcelError): ResponseBody => ({
  Results: [],
  Error: { Code: error.code, Message: error.message, HttpStatusCode: error.status, Location: "" },
});
