import { threadOf, type Thread } from "../thread";
import type { Message, Reply } from "../work";

/** A web worker; it loads its file from where the page came from. Throws where the browser has none. */
export function webThread(): Thread {
  const made = new Worker(new URL("./worker.ts", import.meta.url));
  const { thread, heard, failed } = threadOf(
    (message: Message, handedOver: ArrayBuffer[]) => made.postMessage(message, handedOver),
    () => made.terminate(),
  );
  made.addEventListener("message", ({ data }: MessageEvent<Reply>) => heard(data));
  made.addEventListener("error", ({ message }) => failed(new Error(message || "The worker did not start")));
  return thread;
}
