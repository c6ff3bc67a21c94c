import type { Assessment } from "../../../src/engine";
import { Session } from "../../../src/taskpane/session/session";
import { settingsStore } from "../../../src/taskpane/session/settings";
import type { Reading } from "../../../src/taskpane/session/state";
import type { Tasks } from "../../../src/taskpane/session/task-runner";
import { paneHost } from "../../support/pane-host";

export type Read = Extract<Reading, { kind: "read" }>;
export type Prints = Assessment["fingerprints"];

export const prints = (inputs: string, parameters = "p"): Prints => ({ inputs, parameters });

/** A workbook that was read, of which the session looks at the fingerprints alone. */
export const readOf = (fingerprints: Prints, cells = "cells"): Read =>
  ({
    kind: "read",
    info: {
      assessment: { fingerprints, scenarios: [] },
      reading: { sheet: { profile: {}, answers: {} } },
      parameters: {},
    },
    snapshot: { cells },
    copies: [],
  }) as unknown as Read;

/** Text of the parameter cells of a workbook of `readOf`. */
const cellsOf = (reading: Reading | null): string =>
  reading && reading.kind !== "none" ? (reading.snapshot as unknown as { cells: string }).cells : "";

/** What the browser would keep. */
export function memory(): Storage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as unknown as Storage & { readonly kept: Map<string, string> };
}

/** A session over a workbook that is nothing but its reading; `book.reading` is what it holds now. */
export function sessionOver(reading: Reading, tasks: Partial<Tasks> = {}, simulation: unknown = null) {
  const book = { reading, changed: (): void => undefined, front: (): void => undefined };
  const storage = memory();
  const all = {
    readWorkbook: () => Promise.resolve(book.reading),
    resultInWorkbook: () => null,
    parameterText: cellsOf,
    answersText: cellsOf,
    watchChanges: (changed: () => void) => {
      book.changed = changed;
      return Promise.resolve();
    },
    watchFront: (front: () => void) => {
      book.front = front;
      return Promise.resolve();
    },
    ...tasks,
  } as unknown as Tasks;
  const session = new Session(
    paneHost,
    settingsStore(() => storage),
    () => Promise.resolve(all),
    () => (simulation ? Promise.resolve(simulation as never) : Promise.reject(new Error("no simulation"))),
  );
  return { session, book, storage };
}

/** A promise whose end the test decides. */
export function promised<Value>() {
  let settle = (_value: Value): void => undefined;
  let refuse = (_error: unknown): void => undefined;
  const promise = new Promise<Value>((resolve, reject) => {
    settle = resolve;
    refuse = reject;
  });
  return { promise, settle, refuse };
}

/** Lets everything go on that waits for nothing but a promise. */
export const settled = (): Promise<void> => new Promise((done) => setImmediate(done));
