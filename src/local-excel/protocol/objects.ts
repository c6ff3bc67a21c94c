/** Resolves the object paths of a request. */
import { notImplemented, ExcelError } from "./errors";
import { checkFront } from "./focus";
import { type Handle, isAtLeast, sinceOf, type Host } from "./excel-class";
import { type ArgumentInfo, OBJECT_PATH, type ObjectPathInfo, camel } from "./wire";

/** Objects the client keeps between requests. */
export class References {
  private readonly kept = new Map<string, Handle>();
  private next = 1;

  keep(handle: Handle): string {
    const id = `ref${this.next++}`;
    this.kept.set(id, handle);
    return id;
  }

  get(id: string): Handle {
    const handle = this.kept.get(id);
    if (!handle) throw new ExcelError("InvalidReference");
    return handle;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  get count(): number {
    return this.kept.size;
  }
}

export function checkLevel(handle: Handle, member: string, host: Host): void {
  const since = sinceOf(handle.type, member);
  if (isAtLeast(host.options.apiLevel, since)) return;
  throw withLocation(handle, member, new ExcelError("ApiNotFound"));
}

/** Adds the location to an error that has none yet. */
export function withLocation(handle: Handle, member: string, error: unknown): unknown {
  if (error instanceof ExcelError && error.location === "") error.location = `${handle.type.name}.${member}`;
  return error;
}

export class ObjectResolver {
  private readonly known = new Map<number, Handle | null>();
  private readonly referenceIds = new Map<number, string>();

  readonly host: Host;

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPathInfo>>,
    private readonly references: References,
    private readonly root: Handle,
    createHost: (resolver: ObjectResolver) => Host,
  ) {
    this.host = createHost(this);
  }

  get(id: number): Handle | null {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new ExcelError("GeneralException", `The request has no object path ${id}.`);
    const handle = this.find(path);
    this.known.set(id, handle);
    return handle;
  }

  keep(id: number): void {
    const handle = this.get(id);
    if (handle && !this.referenceIds.has(id)) this.referenceIds.set(id, this.references.keep(handle));
  }

  referenceId(id: number): string | undefined {
    return this.referenceIds.get(id);
  }

  /** The arguments, with path numbers replaced by the objects they stand for. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const referenced = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => {
      const pathId = referenced?.[index];
      return pathId ? this.get(pathId) : argument;
    });
  }

  private find(path: ObjectPathInfo): Handle | null {
    if (path.ObjectPathType === OBJECT_PATH.global) return this.root;
    if (path.ObjectPathType === OBJECT_PATH.null) return null;
    if (path.ObjectPathType === OBJECT_PATH.new) return this.host.service(path.Name);
    if (path.ObjectPathType === OBJECT_PATH.reference) return this.references.get(path.Name);
    const parent = path.ParentObjectPathId === undefined ? null : this.get(path.ParentObjectPathId);
    if (!parent) return null;
    const member = path.ObjectPathType === OBJECT_PATH.indexer ? "getItem" : camel(path.Name);
    try {
      return this.step(parent, path, member);
    } catch (error) {
      throw withLocation(parent, member, error);
    }
  }

  private step(parent: Handle, path: ObjectPathInfo, member: string): Handle | null {
    const { type, target } = parent;
    if (path.ObjectPathType === OBJECT_PATH.indexer) {
      if (!type.indexer) throw notImplemented(type.name, member);
      return type.indexer(target, this.arguments(path.ArgumentInfo), this.host);
    }
    checkLevel(parent, member, this.host);
    if (path.ObjectPathType === OBJECT_PATH.property) {
      const navigate = type.objects?.[member];
      if (!navigate) throw notImplemented(type.name, member);
      return navigate(target, this.host);
    }
    checkFront(parent, member, this.host);
    const produce = type.producers?.[member];
    if (!produce) throw notImplemented(type.name, member);
    return produce(target, this.arguments(path.ArgumentInfo), this.host);
  }
}
