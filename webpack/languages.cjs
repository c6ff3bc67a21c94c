const { readFileSync } = require("node:fs");
const path = require("node:path");
const { runInNewContext } = require("node:vm");
const { transformSync } = require("@swc/core");

/** src/locales/language.ts, for what runs before anything is built. It imports nothing. */
const file = path.resolve(__dirname, "../src/locales/language.ts");
const { code } = transformSync(readFileSync(file, "utf8"), {
  jsc: { target: "es2022", parser: { syntax: "typescript" } },
  module: { type: "commonjs" },
});
runInNewContext(code, { module, exports: module.exports });
