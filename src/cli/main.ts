import { availableParallelism } from "node:os";
import path from "node:path";
import { nodeThread } from "../workers/node/threads";
import type { Environment } from "./environment";
import { run } from "./run";
import { findPdfPrinter } from "./to-pdf";

const { env } = process;

const environment: Environment = {
  directory: process.cwd(),
  locale: env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || Intl.DateTimeFormat().resolvedOptions().locale,
  now: () => new Date(),
  debug: env["KIKITORI_DEBUG"] === "1",
  // webpack puts the worker's bundle beside this one
  threads: { most: availableParallelism(), start: () => nodeThread(path.join(__dirname, "simulation-worker.cjs")) },
  watched: process.stderr.isTTY ? { clock: () => performance.now() } : null,
  pdfPrinter: () => findPdfPrinter(env),
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
};

// A reader that stops reading, such as `head`, is not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void run(process.argv.slice(2), environment).then((code) => {
  process.exitCode = code;
});
