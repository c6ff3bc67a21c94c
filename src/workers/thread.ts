import { makeTables } from "../engine/simulation";
import type { Reply, Request } from "./work";
import { worker } from "./work";

/** One that simulates blocks, one after the other. */
export interface Thread {
  /** Rejects where the thread cannot go on. */
  readonly ask: (request: Request) => Promise<Reply>;
  readonly close: () => void;
}

/** The same on the thread this runs on, for hosts without others; `rest` gives it back between two blocks. */
export function threadHere(rest: () => Promise<void>): Thread {
  const work = worker();
  return {
    ask: async (request) => {
      if (request.kind === "prepare") for (const _ of makeTables(request.model)) await rest();
      await rest();
      return work(request);
    },
    close: () => undefined,
  };
}

/** A thread by messages: replies come in the order of requests. */
export function threadOf(post: (request: Request) => void, close: () => void) {
  const waiting: { readonly done: (reply: Reply) => void; readonly fail: (error: Error) => void }[] = [];
  let broken: Error | null = null;
  return {
    thread: {
      ask: (request: Request) =>
        new Promise<Reply>((done, fail) => {
          if (broken) return fail(broken);
          waiting.push({ done, fail });
          post(request);
        }),
      close,
    } satisfies Thread,
    heard: (reply: Reply): void => waiting.shift()?.done(reply),
    failed: (error: Error): void => {
      broken = error;
      for (const { fail } of waiting.splice(0)) fail(error);
    },
  };
}
