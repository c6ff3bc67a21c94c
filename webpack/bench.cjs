const path = require("node:path");

const root = path.resolve(__dirname, "..");
const [, scripts] = require("./cli.cjs");

/** Benchmarks, built as the command line is. */
module.exports = {
  ...scripts,
  name: "bench",
  node: { __dirname: false },
  entry: {
    assess: path.join(root, "bench/assess.ts"),
    simulation: path.join(root, "bench/simulation.ts"),
    plans: path.join(root, "bench/plans.ts"),
    knowledge: path.join(root, "bench/knowledge.ts"),
    worker: path.join(root, "src/workers/node/worker.ts"),
  },
  output: { ...scripts.output, path: path.join(root, "build/bench") },
};
