import type { FileIssue } from "../../issues";

/** A value, or the first reason there is none. */
export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: FileIssue };

/** Refuses with an issue. */
export function refuse(issue: FileIssue): { readonly ok: false; readonly issue: FileIssue } {
  return { ok: false, issue };
}

/** Passes a value on. */
export function accept<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}
