import { handedOver, worker, type Request } from "../work";

/** What runs in a web worker of the pane. */
const work = worker();

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  const reply = work(data);
  postMessage(reply, { transfer: handedOver(reply) });
});
