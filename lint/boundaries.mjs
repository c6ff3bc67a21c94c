import path from "node:path";
import boundaries from "eslint-plugin-boundaries";
import { folders, importTable } from "./import-table.mjs";

const root = path.resolve(import.meta.dirname, "..");

/** Paths that a place of the table stands for: a file of that name, or all a folder holds. */
const pathsOf = (place) => [`src/${place}.ts`, `src/${place}.tsx`, `src/${place}/**`];

/** @param {string} folder @param {import("./import-table.mjs").Row} row */
function policiesOf(folder, row) {
  const from = { element: { type: folder } };
  if (row.everything) return [{ from, allow: { to: { module: { origin: "*" } } } }];
  const allowed = [{ to: { element: { type: folder } } }];
  for (const place of row.values ?? []) allowed.push({ to: { file: { path: pathsOf(place) } } });
  for (const place of row.types ?? []) {
    allowed.push({ to: { file: { path: pathsOf(place) } }, dependency: { kind: "type" } });
  }
  for (const source of row.packages ?? []) {
    allowed.push({ to: { module: { origin: "external" } }, dependency: { source } });
  }
  const policies = [{ from, allow: allowed }];
  for (const [place, sources] of Object.entries(row.packagesIn ?? {})) {
    const allow = sources.map((source) => ({ to: { module: { origin: "external" } }, dependency: { source } }));
    policies.push({ from: { ...from, file: { path: pathsOf(place) } }, allow });
  }
  for (const [place, files] of Object.entries(row.filesIn ?? {})) {
    policies.push({ from: { ...from, file: { path: pathsOf(place) } }, allow: { to: { file: { path: files } } } });
  }
  for (const place of row.nodeIn ?? []) {
    policies.push({ from: { ...from, file: { path: pathsOf(place) } }, allow: { to: { module: { origin: "core" } } } });
  }
  return policies;
}

const byDepth = [...folders].sort((one, other) => one.split("/").length - other.split("/").length);

/** What all folders have in common: how a file's folder and an import's target are found. */
const common = {
  name: "kikitori/import-table",
  files: ["src/**/*.{ts,tsx}"],
  plugins: { boundaries },
  settings: {
    "import/resolver": { [path.join(root, "lint/import-resolver.cjs")]: {} },
    "boundaries/root-path": root,
    "boundaries/legacy-templates": false,
    "boundaries/dependency-nodes": ["import", "export", "dynamic-import", "require"],
    "boundaries/additional-dependency-nodes": [
      { selector: "TSImportType > Literal.source", kind: "type", name: "import-type" },
      { selector: "TSExternalModuleReference > Literal", kind: "value", name: "import-equals" },
    ],
    // the first that matches counts: a folder inside another before that other
    "boundaries/elements": [...byDepth]
      .reverse()
      .map((type) => ({ type, pattern: `src/${type}`, partialMatch: false })),
  },
  rules: { "boundaries/no-unknown-files": "error" },
};

/** The policies of one folder, for its files only: every policy costs time at every import it is asked about. */
const configOf = (folder) => ({
  name: `kikitori/import-table/${folder}`,
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    "boundaries/dependencies": [
      "error",
      {
        default: "disallow",
        checkAllOrigins: true,
        checkUnknownLocals: true,
        policies: policiesOf(folder, importTable[folder]),
        message:
          "The import table of ARCHITECTURE.md does not let {{from.element.type}} import {{dependency.source}} here.",
      },
    ],
  },
});

/** The import table as ESLint configurations; a folder inside another comes after it, and counts. */
export const boundariesConfigs = [common, ...byDepth.map(configOf)];
