import type { ClassDefinition, Handle } from "../protocol/excel-class";

const known = new WeakMap<ClassDefinition, ClassDefinition>();

const mapValues = <T, R>(table: Readonly<Record<string, T>> | undefined, of: (entry: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(table ?? {}).map(([name, entry]) => [name, of(entry)]));

/** The class of an object that stands for several: sets each; reads their common value, or null if they differ. */
function combinedClass(type: ClassDefinition): ClassDefinition {
  const before = known.get(type);
  if (before) return before;
  const { name, since, later = {} } = type;
  const combinedType: ClassDefinition = {
    name,
    since,
    later,
    get: mapValues(type.get, (get) => (targets, host) => {
      const values = (targets as readonly unknown[]).map((target) => get(target, host));
      return values.every((value) => value === values[0]) ? values[0] : null;
    }),
    set: mapValues(type.set, (set) => (targets, value, host) => {
      for (const target of targets as readonly unknown[]) set(target, value, host);
    }),
    objects: mapValues(type.objects, (object) => (targets, host) => {
      const handles = (targets as readonly unknown[]).map((target) => object(target, host));
      return combined(handles.filter((handle) => handle !== null));
    }),
  };
  known.set(type, combinedType);
  return combinedType;
}

/** One object for several of one class, without methods; null if there are none. */
export function combined(handles: readonly Handle[]): Handle | null {
  const [first] = handles;
  return first ? { type: combinedClass(first.type), target: handles.map(({ target }) => target) } : null;
}
