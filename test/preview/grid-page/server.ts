import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import sirv from "sirv";
import build from "./build.cjs";

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; " +
  "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

const html = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>grid</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="page.css"></head>
<body><main id="page"></main><script src="grid.js"></script></body></html>`;

/** The grid's page, built and served under the policy of the pages that ship. */
export async function serveGridPage(mode: "development" | "production" = "development"): Promise<Served> {
  const folder = path.resolve("build/grid-page", mode);
  await build(folder, mode);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "index.html"), html);
  writeFileSync(path.join(folder, "page.css"), "html, body, #page { height: 100%; margin: 0; overflow: hidden }");
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response) => response.setHeader("Content-Security-Policy", policy),
  });
  const server: Server = createServer((request, response) => files(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
