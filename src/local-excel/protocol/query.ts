/** Answers `load`: property paths in, nested values out. */
import { notImplemented } from "./errors";
import { type Handle, isAtLeast, sinceOf, type Host } from "./excel-class";
import { withLocation, checkLevel } from "./objects";
import { type QueryInfo, pascal } from "./wire";

/** Property paths as a tree; a leaf is an empty map. */
type Tree = Map<string, Tree>;

function treeOf(paths: readonly string[]): Tree {
  const root: Tree = new Map();
  for (const path of paths) {
    let level = root;
    for (const step of path.split("/")) {
      if (step === "items") continue;
      let next = level.get(step);
      if (!next) level.set(step, (next = new Map<string, Tree>()));
      level = next;
    }
  }
  return root;
}

const isEverything = (tree: Tree): boolean => tree.size === 0 || (tree.size === 1 && tree.has("*"));

export function query(handle: Handle, info: QueryInfo, host: Host): unknown {
  const tree = treeOf([...(info.Select ?? []), ...(info.Expand ?? [])]);
  return handle.type.items ? collection(handle, tree, info, host) : single(handle, tree, host);
}

function valueOf(handle: Handle, tree: Tree, host: Host): unknown {
  return handle.type.items ? collection(handle, tree, {}, host) : single(handle, tree, host);
}

/** A request lists properties of a collection and of its items together; the host tells them apart. */
function collection(handle: Handle, tree: Tree, info: QueryInfo, host: Host): unknown {
  const own = new Map([...tree].filter(([name]) => isMember(handle, name)));
  const ofItems = new Map([...tree].filter(([name]) => !isMember(handle, name)));
  const from = info.Skip ?? 0;
  const all = handle.type.items?.(handle.target, host) ?? [];
  const items = all.slice(from, info.Top === undefined ? undefined : from + info.Top);
  return {
    ...(own.size > 0 ? single(handle, own, host) : {}),
    _Items: items.map((item) => ({ ...identityOf(item), ...single(item, ofItems, host) })),
  };
}

const isMember = ({ type }: Handle, name: string): boolean =>
  type.get?.[name] !== undefined || type.objects?.[name] !== undefined;

export const identityOf = ({ type, target }: Handle): Readonly<Record<string, unknown>> =>
  type.identity?.(target) ?? {};

function single(handle: Handle, tree: Tree, host: Host): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const names = isEverything(tree) ? everything(handle, host) : [...tree.keys()];
  for (const name of names)
    result[pascal(name)] = property(handle, name, tree.get(name) ?? new Map<string, Tree>(), host);
  return result;
}

/** A bare load() leaves out properties above the API level. */
function everything({ type }: Handle, host: Host): string[] {
  const optional = new Set(type.onlyByName ?? []);
  const isKnown = (name: string) => isAtLeast(host.options.apiLevel, sinceOf(type, name));
  return Object.keys(type.get ?? {}).filter((name) => !optional.has(name) && isKnown(name));
}

function property(handle: Handle, name: string, below: Tree, host: Host): unknown {
  const { type, target } = handle;
  try {
    checkLevel(handle, name, host);
    const get = type.get?.[name];
    if (get) return get(target, host);
    const navigate = type.objects?.[name];
    if (!navigate) throw notImplemented(type.name, name);
    const next = navigate(target, host);
    return next ? valueOf(next, below, host) : null;
  } catch (error) {
    throw withLocation(handle, name, error);
  }
}
