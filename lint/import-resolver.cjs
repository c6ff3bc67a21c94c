/**
 * Finds what an import means by its spelling alone, so that the law also holds for files and packages
 * that are not there yet; whether a file exists is TypeScript's business.
 */
const { existsSync, statSync } = require("node:fs");
const { builtinModules } = require("node:module");
const path = require("node:path");

const isFile = (file) => existsSync(file) && statSync(file).isFile();

function resolve(source, file) {
  if (source.startsWith("node:") || builtinModules.includes(source)) return { found: true, path: null };
  if (!source.startsWith(".")) return { found: true, path: path.join(__dirname, "../node_modules", source) };
  const target = path.resolve(path.dirname(file), source);
  const candidates = [target, `${target}.ts`, `${target}.tsx`, path.join(target, "index.ts")];
  return { found: true, path: candidates.find(isFile) ?? `${target}.ts` };
}

module.exports = { interfaceVersion: 2, resolve };
