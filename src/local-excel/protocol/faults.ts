/** Faults to inject, so that tests and the preview can see how the add-in takes them. */
import { ExcelError, type ErrorCode } from "./errors";

export type FaultPlan =
  /** The n-th action from now on, counted over all batches, fails; earlier actions stay in effect. */
  | { readonly kind: "failAction"; readonly action: number; readonly code?: ErrorCode; readonly message?: string }
  /** The user turns to another workbook just before the n-th action, and stays there. */
  | { readonly kind: "otherWorkbook"; readonly action: number }
  /** The request is carried out, but its reply is lost. */
  | { readonly kind: "dropReply"; readonly request: number }
  | { readonly kind: "lateReply"; readonly request: number; readonly milliseconds: number }
  /** Formulas are not calculated during the request; `calculationState` is Calculating. */
  | { readonly kind: "stillCalculating"; readonly request: number }
  /** The request is refused and changes nothing. */
  | { readonly kind: "refuse"; readonly request: number; readonly code: ErrorCode };

/** What keeps a cell in edit mode: a fault, or a person typing in the workbook. */
export type CellEditor = "fault" | "person";

/** No reply at all, as opposed to a reply with an error. */
export class ConnectionLost extends Error {
  constructor() {
    super("The connection to Excel was lost before the reply arrived");
    this.name = "ConnectionLost";
  }
}

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

export class Faults {
  private readonly plans: FaultPlan[] = [];
  private actions = 0;
  private requests = 0;
  private editing: { leave: () => void; left: Promise<void> } | null = null;
  private readonly editors = new Set<CellEditor>();
  private front = true;
  /** Called when this workbook comes to the front again. */
  onFront: () => void = () => undefined;
  /** Delay of every reply in milliseconds. */
  latency = 0;
  /** Refuses every request that writes as too large. */
  writesTooLarge = false;

  constructor(plans: readonly FaultPlan[]) {
    for (const plan of plans) this.plan(plan);
  }

  /** Numbers count from now on: 1 is the next action or request. */
  plan(plan: FaultPlan): void {
    const counted =
      "action" in plan
        ? { ...plan, action: plan.action + this.actions }
        : { ...plan, request: plan.request + this.requests };
    this.plans.push(counted);
  }

  clear(): void {
    this.plans.length = 0;
    this.leaveCellEdit("fault");
    this.otherWorkbookInFront = false;
    this.latency = 0;
    this.writesTooLarge = false;
  }

  /** A cell is being edited: requests are refused, or wait if they asked for that. */
  enterCellEdit(by: CellEditor = "fault"): void {
    this.editors.add(by);
    if (this.editing) return;
    let leave = (): void => undefined;
    const left = new Promise<void>((done) => (leave = done));
    this.editing = { leave, left };
  }

  leaveCellEdit(by: CellEditor = "fault"): void {
    this.editors.delete(by);
    if (this.editors.size > 0) return;
    this.editing?.leave();
    this.editing = null;
  }

  /** Whether this workbook is in front; while another one is, some members fail. */
  get inFront(): boolean {
    return this.front;
  }

  set otherWorkbookInFront(other: boolean) {
    const returns = !other && !this.front;
    this.front = !other;
    if (returns) this.onFront();
  }

  async beforeRequest(waitsForCellEdit: boolean, writes: boolean): Promise<ExcelError | null> {
    this.requests++;
    if (this.editing) {
      if (!waitsForCellEdit) return new ExcelError("InvalidOperationInCellEditMode");
      await this.editing.left;
    }
    if (writes && this.writesTooLarge) return new ExcelError("RequestPayloadSizeLimitExceeded");
    const refusal = this.current("refuse");
    return refusal ? new ExcelError(refusal.code) : null;
  }

  beforeAction(): void {
    this.actions++;
    if (this.plans.some((each) => each.kind === "otherWorkbook" && each.action === this.actions)) this.front = false;
    const plan = this.plans.find((each) => each.kind === "failAction" && each.action === this.actions);
    if (plan?.kind === "failAction") throw new ExcelError(plan.code ?? "GeneralException", plan.message);
  }

  async beforeReply(): Promise<void> {
    const late = this.latency + (this.current("lateReply")?.milliseconds ?? 0);
    if (late > 0) await wait(late);
    if (this.current("dropReply")) throw new ConnectionLost();
  }

  /** Whether Excel is still calculating during the current request. */
  get calculating(): boolean {
    return this.current("stillCalculating") !== undefined;
  }

  private current<K extends "refuse" | "dropReply" | "lateReply" | "stillCalculating">(
    kind: K,
  ): Extract<FaultPlan, { kind: K }> | undefined {
    return this.plans.find(
      (plan): plan is Extract<FaultPlan, { kind: K }> => plan.kind === kind && plan.request === this.requests,
    );
  }
}
