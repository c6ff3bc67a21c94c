const path = require("node:path");
const webpack = require("webpack");
const pages = require("../../../webpack/pages.cjs");

/** Builds the page into `folder`, from the same rules as the pages that ship. */
module.exports = function build(folder, mode) {
  const { resolve, module: rules, target } = pages({}, { mode });
  const compiler = webpack({
    mode,
    target,
    resolve,
    module: rules,
    entry: { grid: path.join(__dirname, "main.tsx") },
    output: { path: folder, filename: "[name].js", publicPath: "auto" },
    devtool: false,
    performance: { hints: false },
    // the library of icons and Fluent would be walked through for each run
    cache: { type: "filesystem", cacheDirectory: path.join(folder, "../webpack-cache"), name: mode },
  });
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error) fail(error);
      else if (stats.hasErrors()) fail(new Error(stats.toString("errors-only")));
      else done();
    });
  });
};
