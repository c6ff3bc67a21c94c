/** Checks arguments at run time: what arrives over the wire is untyped. */
import { invalidArgument } from "../protocol/errors";

export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function integer(value: unknown): number {
  const given = number(value);
  if (!Number.isInteger(given)) throw invalidArgument();
  return given;
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** Office.js ignores case in the values of enumerations. */
export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const wanted = text(value).toLowerCase();
  const found = allowed.find((each) => each.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument();
  return found;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}

export const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;
