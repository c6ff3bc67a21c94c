import { EVENT, type EventType } from "../protocol/events";
import type { ClassSpec } from "../protocol/excel-class";

/** Office.js calls these when the first handler of an event is added or the last one removed. */
const REGISTRATIONS: Readonly<Record<string, EventType>> = {
  DataChangedEvent: EVENT.changed,
  ActivatedEvent: EVENT.activated,
  DeactivatedEvent: EVENT.deactivated,
  AddedEvent: EVENT.added,
  DeletedEvent: EVENT.deleted,
  SelectionChangedEvent: EVENT.selectionChanged,
  CalculatedEvent: EVENT.calculated,
  ProtectionChangedEvent: EVENT.protectionChanged,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
};

export function eventMethods<T>(targetId: (target: T) => string): NonNullable<ClassSpec<T>["methods"]> {
  const methods: NonNullable<ClassSpec<T>["methods"]> = {};
  const table = methods as Record<string, NonNullable<ClassSpec<T>["methods"]>[string]>;
  for (const [name, type] of Object.entries(REGISTRATIONS)) {
    table[`_Register${name}`] = (target, _, host) => host.events.register(type, targetId(target));
    table[`_Unregister${name}`] = (target, _, host) => host.events.unregister(type, targetId(target));
  }
  return methods;
}
