/** What the pane loads, in KB of gzip: its first screen, then each part when it is asked for. Builds the pages first. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import webpack from "webpack";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = path.join(root, "build/size");
const pages = createRequire(import.meta.url)("../webpack/pages.cjs");
const config = pages({}, { mode: "production" });

const stats = await new Promise((done, failed) => {
  webpack({ ...config, output: { ...config.output, path: folder } }, (error, result) => {
    if (error) failed(error);
    else if (result.hasErrors()) failed(new Error(result.toString("errors-only")));
    else done(result);
  });
});

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} KB`;
const sizes = new Map();
const gzipped = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(path.join(folder, file))).length);
  return sizes.get(file);
};
const sum = (files) => files.reduce((total, file) => total + gzipped(file), 0);
const scripts = (group) => [...group.getFiles()].filter((file) => file.endsWith(".js"));

const { compilation } = stats;
const entries = ["boot", "taskpane"].map((name) => compilation.entrypoints.get(name));
const first = new Set(entries.flatMap(scripts));
console.log("First screen of the pane (gzip)");
for (const file of first) console.log(`${kilobytes(gzipped(file))}  ${file}`);
console.log(`${kilobytes(sum([...first]))}  in all\n`);

console.log("Loaded when asked for, without what is there by then from the first screen (gzip)");
const seen = new Set();
const queue = entries.flatMap((entry) => [...entry.childrenIterable]);
for (const group of queue) {
  if (seen.has(group)) continue;
  seen.add(group);
  queue.push(...group.childrenIterable);
  const name = [...new Set(group.origins.map(({ request }) => request))].join(", ");
  console.log(`${kilobytes(sum(scripts(group).filter((file) => !first.has(file))))}  ${name}`);
}
const library = [...compilation.chunks].filter((chunk) =>
  [...compilation.chunkGraph.getChunkModulesIterable(chunk)].some((module) => /excelts/.test(module.identifier())),
);
const panes = new Set([...entries, ...seen].flatMap((group) => group.chunks));
const carried = library.filter((chunk) => panes.has(chunk));
console.log(
  `\nChunks of the pane that hold the .xlsx library: ${carried.length} (it is in ${library.length} of the preview's)`,
);
process.exitCode = carried.length === 0 ? 0 : 1;
