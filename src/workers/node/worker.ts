import { parentPort } from "node:worker_threads";
import { handedOver, worker, type Request } from "../work";

/** What runs in a thread of the command line. */
const work = worker();

parentPort?.on("message", (request: Request) => {
  const reply = work(request);
  parentPort?.postMessage(reply, handedOver(reply));
});
