import { answering, type Message } from "../work";

/** What runs in a web worker of the pane. */
const answer = answering();

addEventListener("message", ({ data }: MessageEvent<Message>) => {
  const { reply, handedOver } = answer(data);
  postMessage(reply, { transfer: handedOver });
});
