import { parentPort } from "node:worker_threads";
import { answering, type Message } from "../work";

/** What runs in a thread of the command line. */
const answer = answering();

parentPort?.on("message", (message: Message) => {
  const { reply, handedOver } = answer(message);
  parentPort?.postMessage(reply, handedOver);
});
