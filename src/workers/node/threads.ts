import { Worker } from "node:worker_threads";
import { threadOf, type Thread } from "../thread";
import type { Message, Reply } from "../work";

/** A thread that runs `file`, the bundle of `worker.ts`; until it is closed the program does not end. */
export function nodeThread(file: string): Thread {
  const made = new Worker(file);
  const { thread, heard, failed } = threadOf(
    (message: Message, handedOver: ArrayBuffer[]) => made.postMessage(message, handedOver),
    () => void made.terminate(),
  );
  made.on("message", (reply: Reply) => heard(reply));
  made.on("error", failed);
  return thread;
}
