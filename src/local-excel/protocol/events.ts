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
  workbookActivated: 2203,
} as const;

export type EventType = (typeof EVENT)[keyof typeof EVENT];

export interface ExcelEvent {
  /** The library's number for the kind of message; an event if it is left out. */
  readonly messageCategory?: number;
  readonly messageType: number;
  /** A sheet's id, or `WHOLE_WORKBOOK`. */
  readonly targetId: string;
  readonly message: string;
  readonly isRemoteOverride: boolean;
}

/** The target of listeners to all sheets. */
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
  [EVENT.workbookActivated]: "WorkbookActivated",
};

/** Who caused an event: the add-in through the API, the user, or a co-author at another machine. */
export interface Origin {
  readonly source: "Local" | "Remote";
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
}

export const BY_ADDIN: Origin = { source: "Local", triggerSource: "ThisLocalAddin" };
export const BY_USER: Origin = { source: "Local", triggerSource: "Unknown" };
export const BY_CO_AUTHOR: Origin = { source: "Remote", triggerSource: "Unknown" };

/** Collects events, which the add-in receives after the reply, as in Excel. */
export class EventQueue {
  /** `runtime.enableEvents`: events raised while it is false are never sent. */
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

  /** A change of cells; the event's getRange sends `referenceId` back. */
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

  /** The workbook came to the front. */
  raiseWorkbookActivated(): void {
    const type = EVENT.workbookActivated;
    if (!this.enabled || !this.registered.has(`${type}:${WHOLE_WORKBOOK}`)) return;
    const message = JSON.stringify({ type: NAMES[type] });
    this.waiting.push({ messageType: type, targetId: WHOLE_WORKBOOK, message, isRemoteOverride: false });
  }

  take(): ExcelEvent[] {
    return this.waiting.splice(0);
  }
}
