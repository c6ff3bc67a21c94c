/**
 * `npm run sideload`: serves dist/ over https with a developer's certificates and opens it as an add-in in this
 * machine's Excel; Ctrl+C ends the server. `npm run unsideload` takes the add-in out of Excel again.
 * Microsoft's tools are fetched when this is run: nobody else needs their many packages.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pages from "./pages.cjs";
import { serving } from "./serve.mjs";

const debugging = "office-addin-debugging@7.0.0";
const certificates = "office-addin-dev-certs@3.0.0";
const port = 3000;
const folder = path.resolve(process.argv[3] ?? fileURLToPath(new URL("../dist", import.meta.url)));
const manifest = path.join(folder, "manifest.xml");

function run(tool, ...args) {
  const { status, error } = spawnSync("npx", ["--yes", tool, ...args], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${tool} ${args.join(" ")} ended with ${status}`);
}

function start() {
  if (!pages.areFresh(folder)) {
    console.log("Building the pages; this takes half a minute.");
    pages.build(folder);
  }
  const keys = path.join(homedir(), ".office-addin-dev-certs");
  const [cert, key] = ["localhost.crt", "localhost.key"].map((file) => path.join(keys, file));
  if (!existsSync(cert) || !existsSync(key)) run(certificates, "install");
  const server = createServer({ cert: readFileSync(cert), key: readFileSync(key) }, serving(folder));
  server.on("error", ({ message }) => {
    console.error(message);
    process.exitCode = 1;
  });
  server.listen(port, "localhost", () => {
    console.log(`https://localhost:${port}/  (Ctrl+C ends it, then npm run unsideload)`);
    run(debugging, "start", manifest, "desktop", "--app", "excel");
  });
}

if (process.argv[2] === "stop") run(debugging, "stop", manifest, "desktop");
else start();
