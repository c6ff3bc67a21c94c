import { EVENT, type EventType } from "../protocol/events";
import type { ClassSpec } from "../protocol/excel-class";

/** What Office.js calls when the first handler of a kind is added or the last removed. */
const REGISTRATIONS: Readonly<Record<string, EventType>> = {
  DataChanged: EVENT.changed,
  Activated: EVENT.activated,
  Deactivated: EVENT.deactivated,
  Added: EVENT.added,
  Deleted: EVENT.deleted,
  SelectionChanged: EVENT.selectionChanged,
  Calculated: EVENT.calculated,
  ProtectionChanged: EVENT.protectionChanged,
  NameChanged: EVENT.nameChanged,
  VisibilityChanged: EVENT.visibilityChanged,
};

export function eventMethods<T>(targetId: (target: T) => string): NonNullable<ClassSpec<T>["methods"]> {
  const methods: NonNullable<ClassSpec<T>["methods"]> = {};
  const table = methods as Record<string, NonNullable<ClassSpec<T>["methods"]>[string]>;
  for (const [name, type] of Object.entries(REGISTRATIONS)) {
    table[`_Register${name}Event`] = (target, _, host) => host.events.register(type, targetId(target));
    table[`_Unregister${name}Event`] = (target, _, host) => host.events.unregister(type, targetId(target));
  }
  return methods;
}
