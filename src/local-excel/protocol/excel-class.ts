import type { RangeTarget } from "../objects/range/target";
import type { Sheet } from "../xlsx/sheet";
import type { LocalWorkbook } from "../xlsx/workbook";
import type { EventQueue } from "./events";
import type { HostOptions } from "./host-options";

/** An Office.js object on the host's side: its class, and the part of the workbook it stands for. */
export interface Handle {
  readonly type: ClassDefinition;
  readonly target: unknown;
}

/** What the classes can use besides their own object. */
export interface Host {
  readonly workbook: LocalWorkbook;
  readonly options: HostOptions;
  readonly events: EventQueue;
  /** Whether this workbook is in front of all others. */
  inFront(): boolean;
  readonly handles: HandleFactories;
  /** An object outside the workbook, by the library's name for it. */
  service(name: string): Handle | null;
  /** Turns an argument that names another object into that object. */
  resolve(argument: unknown): Handle | null;
}

/** Objects that others lead back to: a chart to its worksheet, a conditional format to its range. */
export interface HandleFactories {
  worksheet(sheet: Sheet): Handle;
  range(target: RangeTarget): Handle;
}

type Getter<T> = (target: T, host: Host) => unknown;
type Setter<T> = (target: T, value: unknown, host: Host) => void;
type Method<T> = (target: T, args: readonly unknown[], host: Host) => unknown;
type Navigation<T> = (target: T, host: Host) => Handle | null;
type Producer<T> = (target: T, args: readonly unknown[], host: Host) => Handle | null;

export interface ClassSpec<T> {
  /** The name in Office.js, without `Excel.`. */
  readonly name: string;
  /** The ExcelApi set that introduced the class, and later sets with their members. */
  readonly since: string;
  readonly later?: Readonly<Record<string, readonly string[]>>;
  readonly get?: Readonly<Record<string, Getter<T>>>;
  readonly set?: Readonly<Record<string, Setter<T>>>;
  /** Methods that return a plain value or nothing. */
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Properties that are objects. */
  readonly objects?: Readonly<Record<string, Navigation<T>>>;
  /** Methods that return objects; `null` is the null object. */
  readonly producers?: Readonly<Record<string, Producer<T>>>;
  /** `collection[key]`, which Office.js also sends for getItem. */
  readonly indexer?: Producer<T>;
  readonly items?: (target: T, host: Host) => readonly Handle[];
  /** Properties sent when the client first gets the object. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  /** Names that appear only on the wire. */
  readonly aliases?: readonly string[];
  /** Events of the class. */
  readonly events?: readonly string[];
  /** Properties left out of a bare `load()`, because reading them may fail or is slow. */
  readonly onlyByName?: readonly string[];
}

/** A class of any target, as the protocol handles it. */
export type ClassDefinition = ClassSpec<unknown>;

export interface ExcelClass<T> extends ClassSpec<T> {
  of(target: T): Handle;
}

const defined = new Map<string, ClassDefinition>();

export function excelClass<T>(spec: ClassSpec<T>): ExcelClass<T> {
  const type = spec as unknown as ClassDefinition;
  defined.set(spec.name, type);
  return { ...spec, of: (target) => ({ type, target }) };
}

export const definedClasses = (): readonly ClassDefinition[] => [...defined.values()];

/** All public members that are implemented. */
export function membersOf(type: ClassDefinition): string[] {
  const tables = [type.get, type.set, type.methods, type.objects, type.producers];
  const names = new Set(tables.flatMap((table) => Object.keys(table ?? {})));
  if (type.items) names.add("items");
  for (const event of type.events ?? []) names.add(event);
  return [...names].filter((name) => !name.startsWith("_") && !type.aliases?.includes(name)).sort();
}

const levels = new WeakMap<ClassDefinition, Map<string, string>>();

/** The ExcelApi set that introduced a member. */
export function sinceOf(type: ClassDefinition, member: string): string {
  let known = levels.get(type);
  if (!known) {
    known = new Map(Object.entries(type.later ?? {}).flatMap(([level, names]) => names.map((name) => [name, level])));
    levels.set(type, known);
  }
  return known.get(member) ?? type.since;
}

const versions = new Map<string, readonly number[]>();

function partsOf(version: string): readonly number[] {
  const parts = versions.get(version) ?? version.split(".").map(Number);
  versions.set(version, parts);
  return parts;
}

/** Versions compare part by part: 1.10 comes after 1.9. */
export function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = partsOf(version);
  const [wantedMajor = 0, wantedMinor = 0] = partsOf(wanted);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
