/** Builds the pages, where that is needed. */
const { spawnSync } = require("node:child_process");
const { existsSync, readdirSync, statSync, utimesSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const sources = ["src", "assets", "webpack", "webpack.config.js", "manifest.xml", "package.json", "package-lock.json"];

/** Every file of a folder, or the file itself. */
function filesOf(place) {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true }).map((file) => path.join(place, file));
}

/** Whether the pages in `folder` are there and no older than anything they are made of. */
function areFresh(folder) {
  const page = path.join(folder, "index.html");
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  return sources.flatMap((source) => filesOf(path.join(root, source))).every((file) => statSync(file).mtimeMs <= built);
}

/** Builds the pages into `folder`; what goes wrong is printed and thrown. */
function build(folder) {
  const webpack = require.resolve("webpack/bin/webpack.js");
  const args = [webpack, "--config-name", "pages", "--output-path", folder];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) throw new Error(`The pages could not be built (${status})`);
  // webpack leaves a file that did not change as old as it was
  const now = new Date();
  utimesSync(path.join(folder, "index.html"), now, now);
}

/** Where the tests' scripts build them once, for all of jest's processes. */
const shared = path.join(root, "build/pages");

module.exports = { areFresh, build, shared };

if (require.main === module && !areFresh(shared)) build(shared);
