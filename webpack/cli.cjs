const path = require("node:path");

const root = path.resolve(__dirname, "..");

/** Bundles for Node, without the two libraries that are large or must stay as they were published. */
const forNode = (name, entry, folder) => ({
  name,
  mode: "production",
  target: "node20",
  entry,
  node: { __dirname: false },
  output: {
    path: path.join(root, "build", folder),
    filename: "[name].cjs",
    library: { type: "commonjs2" },
    clean: true,
  },
  resolve: { extensions: [".ts", ".js"] },
  externalsType: "commonjs",
  externals: [/^@microsoft\/office-js(\/|$)/, /^@cj-tech-master\/excelts(\/|$)/],
  module: {
    // One file: what is imported on demand is run on demand.
    parser: { javascript: { dynamicImportMode: "eager", createRequire: false } },
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } },
      },
    ],
  },
  optimization: { minimize: false },
  devtool: false,
  performance: { hints: false },
  stats: "errors-warnings",
});

/** `kikitori` on the command line, and the scripts that make files of this repository. */
module.exports = [
  forNode(
    "cli",
    {
      kikitori: path.join(root, "src/cli/main.ts"),
      "simulation-worker": path.join(root, "src/workers/node/worker.ts"),
    },
    "cli",
  ),
  forNode(
    "scripts",
    { assets: path.join(root, "scripts/assets.ts"), golden: path.join(root, "scripts/golden.ts") },
    "scripts",
  ),
];
