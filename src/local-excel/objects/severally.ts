import type { ClassDefinition, Handle } from "../protocol/excel-class";

const known = new WeakMap<ClassDefinition, ClassDefinition>();

const each = <T, R>(table: Readonly<Record<string, T>> | undefined, of: (entry: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(table ?? {}).map(([name, entry]) => [name, of(entry)]));

/** A class of an object that stands for several: what is set is set on each, and read where all agree; else it is null. */
function severalOf(type: ClassDefinition): ClassDefinition {
  const before = known.get(type);
  if (before) return before;
  const { name, since, later = {} } = type;
  const several: ClassDefinition = {
    name,
    since,
    later,
    get: each(type.get, (get) => (targets, host) => {
      const values = (targets as readonly unknown[]).map((target) => get(target, host));
      return values.every((value) => value === values[0]) ? values[0] : null;
    }),
    set: each(type.set, (set) => (targets, value, host) => {
      for (const target of targets as readonly unknown[]) set(target, value, host);
    }),
    objects: each(type.objects, (object) => (targets, host) => {
      const handles = (targets as readonly unknown[]).map((target) => object(target, host));
      return severally(handles.filter((handle) => handle !== null));
    }),
  };
  known.set(type, several);
  return several;
}

/** One object for several of one class; null for none. Their methods are not there. */
export function severally(handles: readonly Handle[]): Handle | null {
  const [first] = handles;
  return first ? { type: severalOf(first.type), target: handles.map(({ target }) => target) } : null;
}
