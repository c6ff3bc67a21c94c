const path = require("node:path");
const pages = require("./pages.cjs");

const root = path.resolve(__dirname, "..");
const config = pages({}, { mode: "production" });

/** Web workers built as the pane's are, with a page's script that drives them, for a test. */
module.exports = {
  ...config,
  name: "web-threads",
  entry: { page: path.join(root, "test/workers/web-page.ts") },
  output: { ...config.output, path: path.join(root, "build/web-threads"), filename: "js/[name].js" },
  optimization: { ...config.optimization, splitChunks: false },
  plugins: [],
};
