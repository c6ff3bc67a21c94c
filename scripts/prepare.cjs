/** Builds the command line after an install; where the tools to build it are not installed, leaves it. */
function prepare() {
  let webpack;
  try {
    webpack = require("webpack");
  } catch {
    console.error("kikitori: webpack is not installed, so the command line was not built. Run npm ci.");
    return;
  }
  const config = require("../webpack/cli.cjs").find(({ name }) => name === "cli");
  webpack(config, (error, stats) => {
    if (error || stats.hasErrors()) {
      console.error(error ?? stats.toString("errors-only"));
      process.exitCode = 1;
    }
  });
}

prepare();
