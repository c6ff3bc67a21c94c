import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import sirv from "sirv";
import { areFresh, build, shared } from "../../scripts/pages.cjs";

export interface ServedPages {
  /** Such as http://localhost:40001, without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Where the shared build is missing or old, each of jest's processes makes its own, so that none takes another's away. */
const own = path.resolve(__dirname, `../../build/pages-${process.env["JEST_WORKER_ID"] ?? "1"}`);

/** The folder of the pages as they ship, built anew where the sources are newer. */
export function builtPages(): string {
  if (areFresh(shared)) return shared;
  if (!areFresh(own)) build(own);
  return own;
}

/** Serves the pages. */
export async function servePages(): Promise<ServedPages> {
  const server = createServer(sirv(builtPages(), { maxAge: 3_600 }));
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
