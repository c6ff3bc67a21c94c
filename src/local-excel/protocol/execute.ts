/** Carries out a batch. What ran before a failure stays: Excel does not roll back. */
import { ExcelError, notImplemented } from "./errors";
import type { Handle, Host } from "./excel-class";
import { checkFront } from "./focus";
import { ObjectResolver, type References, withLocation, checkLevel } from "./objects";
import { identityOf, query } from "./query";
import {
  ACTION,
  type ActionInfo,
  type ActionResult,
  type ErrorBody,
  type RequestBody,
  type ResponseBody,
  camel,
} from "./wire";

export interface BatchContext {
  readonly root: Handle;
  readonly references: References;
  readonly createHost: (resolver: ObjectResolver) => Host;
  /** Called before each action; may throw an injected fault. */
  readonly beforeAction: (action: ActionInfo) => void;
}

export function executeBatch(body: RequestBody, context: BatchContext): ResponseBody {
  const results: ActionResult[] = [];
  const resolver = new ObjectResolver(body.ObjectPaths, context.references, context.root, context.createHost);
  const batch = new Batch(resolver, context.references);
  for (const [index, action] of body.Actions.entries()) {
    try {
      context.beforeAction(action);
      results.push({ ActionId: action.Id, Value: batch.run(action) });
    } catch (error) {
      return { Results: results, Error: errorBody(error, index) };
    }
  }
  return { Results: results };
}

function errorBody(error: unknown, index: number): ErrorBody {
  if (!(error instanceof ExcelError)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    HttpStatusCode: error.status,
    Location: error.location,
    ActionIndex: index,
  };
}

class Batch {
  constructor(
    private readonly resolver: ObjectResolver,
    private readonly references: References,
  ) {}

  private get host(): Host {
    return this.resolver.host;
  }

  run(action: ActionInfo): unknown {
    const run = this.actions[action.ActionType];
    if (!run) throw new ExcelError("NotImplemented", `Local Excel does not know action type ${action.ActionType}.`);
    return run(action);
  }

  private readonly actions: Readonly<Record<number, (action: ActionInfo) => unknown>> = {
    [ACTION.instantiate]: (action) => this.instantiate(action),
    [ACTION.query]: (action) => this.query(action),
    [ACTION.method]: (action) => this.method(action),
    [ACTION.setProperty]: (action) => this.setProperty(action),
    [ACTION.trace]: () => null,
  };

  private instantiate({ ObjectPathId }: ActionInfo): unknown {
    const handle = this.resolver.get(ObjectPathId);
    if (!handle) return null;
    const referenceId = this.resolver.referenceId(ObjectPathId);
    return { ...identityOf(handle), ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }) };
  }

  private query({ ObjectPathId, QueryInfo }: ActionInfo): unknown {
    const handle = this.resolver.get(ObjectPathId);
    if (!handle) return null;
    const value = query(handle, QueryInfo ?? {}, this.host);
    const referenceId = this.resolver.referenceId(ObjectPathId);
    return referenceId === undefined ? value : { ...(value as object), _ReferenceId: referenceId };
  }

  private method(action: ActionInfo): unknown {
    if (action.Name === "_KeepReference") {
      this.resolver.keep(action.ObjectPathId);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.references.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const handle = this.resolver.get(action.ObjectPathId);
    // Methods of a null object do nothing, as in Excel.
    if (!handle) return null;
    const member = camel(action.Name);
    try {
      checkLevel(handle, member, this.host);
      checkFront(handle, member, this.host);
      const method = handle.type.methods?.[member];
      if (!method) throw notImplemented(handle.type.name, member);
      return method(handle.target, this.resolver.arguments(action.ArgumentInfo), this.host) ?? null;
    } catch (error) {
      throw withLocation(handle, member, error);
    }
  }

  private setProperty(action: ActionInfo): unknown {
    const handle = this.resolver.get(action.ObjectPathId);
    if (!handle) return null;
    const member = camel(action.Name);
    try {
      checkLevel(handle, member, this.host);
      checkFront(handle, member, this.host);
      const set = handle.type.set?.[member];
      if (!set) throw notImplemented(handle.type.name, member);
      set(handle.target, this.resolver.arguments(action.ArgumentInfo)[0], this.host);
      return null;
    } catch (error) {
      throw withLocation(handle, member, error);
    }
  }
}
