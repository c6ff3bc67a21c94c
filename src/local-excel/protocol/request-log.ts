import { SERVICE } from "./custom-functions";
import { ACTION, OBJECT_PATH, type RequestBody } from "./wire";

export interface RequestRecord {
  /** `cleanup`: Office.js releases references after a run. `functions`: results of custom functions. */
  readonly kind: "read" | "write" | "cleanup" | "functions";
  readonly actions: number;
  readonly requestBytes: number;
  responseBytes: number;
  readonly flags: number;
}

const INTERNAL = /^_(KeepReference|RemoveReference|Register|Unregister)/;

function kindOf({ Actions, ObjectPaths }: RequestBody): RequestRecord["kind"] {
  if (Object.values(ObjectPaths).some(({ Name }) => Name === SERVICE)) return "functions";
  const calls = Actions.filter((action) => action.ActionType === ACTION.method);
  if (Actions.length > 0 && calls.length > 0 && calls.every((action) => action.Name === "_RemoveReference")) {
    const others = Actions.filter(
      (action) => action.ActionType !== ACTION.method && action.ActionType !== ACTION.instantiate,
    );
    if (others.length === 0) return "cleanup";
  }
  const writes = Actions.some(
    (action) =>
      action.ActionType === ACTION.setProperty ||
      (action.ActionType === ACTION.method && !INTERNAL.test(action.Name) && !action.Name.startsWith("Get")),
  );
  // adding a sheet or a name without setting anything sends the method as an object path only
  const adds = Actions.some(({ ActionType, ObjectPathId }) => {
    const path = ObjectPaths[ObjectPathId];
    return ActionType === ACTION.instantiate && path?.ObjectPathType === OBJECT_PATH.method && path.Name === "Add";
  });
  return writes || adds ? "write" : "read";
}

export class RequestLog {
  readonly requests: RequestRecord[] = [];

  add(body: RequestBody, requestBytes: number, flags: number): RequestRecord {
    const record: RequestRecord = {
      kind: kindOf(body),
      actions: body.Actions.length,
      requestBytes,
      responseBytes: 0,
      flags,
    };
    this.requests.push(record);
    return record;
  }

  clear(): void {
    this.requests.length = 0;
  }
}
