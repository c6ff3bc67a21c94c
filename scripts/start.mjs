/** `npm start [-- folder]`: serves the preview from dist/, built again if older than its sources, and opens it. */
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pages from "./pages.cjs";
import { serving } from "./serve.mjs";

const port = Number(process.env.KIKITORI_PORT ?? 3000);
const folder = path.resolve(process.argv[2] ?? fileURLToPath(new URL("../dist", import.meta.url)));

if (!pages.areFresh(folder)) {
  console.log("Building the pages; this takes half a minute.");
  pages.build(folder);
}

const server = createServer(serving(folder));
server.on("error", ({ code, message }) => {
  console.error(
    code === "EADDRINUSE" ? `Port ${port} is taken. Choose another: KIKITORI_PORT=3001 npm start` : message,
  );
  process.exitCode = 1;
});
server.listen(port, "localhost", () => {
  const address = `http://localhost:${server.address().port}/`;
  console.log(`${address}  (Ctrl+C ends it)`);
  open(address);
});

/** Shows the page in the person's browser. Where there is none, the address was printed. */
function open(address) {
  const { platform, env } = process;
  if (platform === "linux" && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const openers = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] };
  const [program, ...args] = openers[platform] ?? ["xdg-open"];
  const opener = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  opener.on("error", ({ message }) => console.log(`No browser was opened: ${message}`));
  opener.unref();
}
