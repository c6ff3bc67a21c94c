import { makeTables } from "../engine/simulation";
import { bufferOf, worker, type Message, type Reply, type Request } from "./work";

/** One that does what it is asked, one request after the other. */
export interface Thread {
  /** Blocks, or worst years of blocks, it is asked for at once, at most. */
  readonly blocksAtOnce: number;
  /** Rejects where the thread cannot go on. A reply is used before the next request. */
  readonly ask: (request: Request) => Promise<Reply>;
  readonly close: () => void;
}

/** The same on the thread this runs on, for hosts without others; `rest` gives it back before each request. */
export function threadHere(rest: () => Promise<void>): Thread {
  const work = worker(() => (result) => result);
  let last: Promise<unknown> = Promise.resolve();
  const answer = async (request: Request): Promise<Reply> => {
    if (request.kind === "prepare") for (const _ of makeTables(request.model)) await rest();
    await rest();
    return work(request);
  };
  return {
    blocksAtOnce: 1,
    ask: (request) => {
      const reply = last.then(() => answer(request));
      // the caller gets the failure; the next request only waits for the end
      last = Promise.allSettled([reply]);
      return reply;
    },
    close: () => undefined,
  };
}

/** A message costs a tenth of a block's time, and is what progress waits for. */
const blocksInMessage = 16;

/** A thread by messages: replies come in the order of requests. */
export function threadOf(post: (message: Message, handedOver: ArrayBuffer[]) => void, close: () => void) {
  const waiting: { readonly done: (reply: Reply) => void; readonly fail: (error: Error) => void }[] = [];
  let broken: Error | null = null;
  let spare: ArrayBuffer | null = null;
  return {
    thread: {
      blocksAtOnce: blocksInMessage,
      ask: (request: Request) =>
        new Promise<Reply>((done, fail) => {
          if (broken) return fail(broken);
          waiting.push({ done, fail });
          post({ request, spare }, spare ? [spare] : []);
          spare = null;
        }),
      close,
    } satisfies Thread,
    heard: (reply: Reply): void => {
      spare = bufferOf(reply) ?? spare;
      waiting.shift()?.done(reply);
    },
    failed: (error: Error): void => {
      broken = error;
      for (const { fail } of waiting.splice(0)) fail(error);
    },
  };
}
