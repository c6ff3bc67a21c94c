const path = require("node:path");

const root = path.resolve(__dirname, "..");
const [, scripts] = require("./cli.cjs");

/** Benchmarks, built as the command line is. */
module.exports = {
  ...scripts,
  name: "bench",
  entry: { assess: path.join(root, "bench/assess.ts") },
  output: { ...scripts.output, path: path.join(root, "build/bench") },
};
