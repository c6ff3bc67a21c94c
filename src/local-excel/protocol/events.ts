import { type Area, formatAddress, formatArea } from "../xlsx/address";
import type { Sheet } from "../xlsx/sheet";

/** Office.js's numbers for the events it listens to. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
} as const;

export type EventType = (typeof EVENT)[keyof typeof EVENT];

export interface ExcelEvent {
  /** The library's number of what the message is about; events where it is left out. */
  readonly messageCategory?: number;
  readonly messageType: number;
  /** A sheet's id, or the library's word for the whole workbook. */
  readonly targetId: string;
  readonly message: string;
  readonly isRemoteOverride: boolean;
}

/** What listens to all sheets at once listens here. */
export const WHOLE_WORKBOOK = "Workbook";

const NAMES: Readonly<Record<EventType, string>> = {
  [EVENT.changed]: "WorksheetChanged",
  [EVENT.activated]: "WorksheetActivated",
  [EVENT.deactivated]: "WorksheetDeactivated",
  [EVENT.added]: "WorksheetAdded",
  [EVENT.selectionChanged]: "WorksheetSelectionChanged",
  [EVENT.deleted]: "WorksheetDeleted",
  [EVENT.calculated]: "WorksheetCalculated",
  [EVENT.protectionChanged]: "WorksheetProtectionChanged",
  [EVENT.nameChanged]: "WorksheetNameChanged",
  [EVENT.visibilityChanged]: "WorksheetVisibilityChanged",
};

/** Who did it: the add-in itself through the API, the user, or somebody else at another machine. */
export interface Origin {
  readonly source: "Local" | "Remote";
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
}

export const BY_ADDIN: Origin = { source: "Local", triggerSource: "ThisLocalAddin" };
export const BY_USER: Origin = { source: "Local", triggerSource: "Unknown" };
export const BY_CO_AUTHOR: Origin = { source: "Remote", triggerSource: "Unknown" };

/** Collects what happened; told to the add-in after the reply, as Excel does. */
export class EventQueue {
  /** `runtime.enableEvents`: off, nothing that happens is told, then or later. */
  enabled = true;
  private readonly registered = new Set<string>();
  private readonly waiting: ExcelEvent[] = [];

  register(type: EventType, targetId: string): void {
    this.registered.add(`${type}:${targetId}`);
  }

  unregister(type: EventType, targetId: string): void {
    this.registered.delete(`${type}:${targetId}`);
  }

  raise(type: EventType, sheet: Sheet, details: Readonly<Record<string, unknown>>, origin: Origin): void {
    if (!this.enabled) return;
    const payload = { type: NAMES[type], worksheetId: sheet.id, ...details, source: origin.source };
    const message = JSON.stringify({ ...payload, triggerSource: origin.triggerSource });
    for (const targetId of [sheet.id, WHOLE_WORKBOOK]) {
      if (!this.registered.has(`${type}:${targetId}`)) continue;
      this.waiting.push({ messageType: type, targetId, message, isRemoteOverride: origin.source === "Remote" });
    }
  }

  /** A change of cells; `referenceId` is what the event's getRange sends back. */
  raiseChanged(sheet: Sheet, area: Area, origin: Origin): void {
    const details = {
      address: formatArea(area),
      changeType: "RangeEdited",
      shiftDirection: "None",
      referenceId: formatAddress(sheet.name, area),
    };
    this.raise(EVENT.changed, sheet, details, origin);
  }

  raiseCalculated(sheet: Sheet): void {
    this.raise(EVENT.calculated, sheet, { address: "" }, BY_ADDIN);
  }

  take(): ExcelEvent[] {
    return this.waiting.splice(0);
  }
}
