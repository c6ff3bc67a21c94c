import eslint from "@eslint/js";
import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";
import { boundariesConfigs } from "./lint/boundaries.mjs";
import { inexactMathematics, nodeOnly, office, surroundings } from "./lint/globals.mjs";

/** Folders that compute only from what they are given. */
const pure = ["scheduling", "engine", "issues", "audit-log", "exchange", "workbook", "locales", "intake"].map(
  (at) => `src/${at}/**/*.ts`,
);

const restricted = (names, message) => names.map((name) => ({ name, message }));

const outside = restricted(surroundings, "Surroundings are handed in at the edge.");
const onlyExcelFolder = restricted(office, "Only src/excel speaks to Excel.");
const noChance = { object: "Math", property: "random", message: "Randomness is handed in, seeded." };

/** Calendar reckoning in UTC is arithmetic; the clock and the time zone of the machine are not. */
const noClock = {
  selector: [
    "NewExpression[callee.name='Date'][arguments.length=0]",
    "CallExpression[callee.name='Date']",
    "MemberExpression[object.name='Date'][property.name='now']",
    "MemberExpression[property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$/]",
    "MemberExpression[property.name='getTimezoneOffset']",
  ].join(", "),
  message: "Time is handed in at the edge.",
};

/** Uses of a host's names in types, which no-restricted-globals does not see. */
const hostTypes = (names) => ({
  selector: `TSQualifiedName > Identifier.left[name=/^(${names.join("|")})$/]`,
  message: "Only src/excel speaks to Excel.",
});

export default tseslint.config(
  { ignores: ["**/node_modules/", "build/", "dist/", "coverage/", "assets/", "docs/", "**/assembly/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      globals: globals.es2026,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    name: "kikitori/everywhere",
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      // types and values of a module by one import
      "no-duplicate-imports": "error",
      "no-var": "error",
      "prefer-const": "error",
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/no-import-type-side-effects": "error",
      // texts are taken apart by code points on purpose
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // none of our own; the typings' are plain texts for Excel
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_+$", destructuredArrayIgnorePattern: "^_+$" },
      ],
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      // an empty text stands for none, as false and 0 may
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  ...boundariesConfigs,
  {
    name: "kikitori/source",
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "no-restricted-exports": [
        "error",
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true } },
      ],
      "no-restricted-globals": ["error", ...onlyExcelFolder],
      "no-restricted-syntax": ["error", hostTypes(office)],
    },
  },
  {
    name: "kikitori/pure",
    files: pure,
    rules: {
      "no-restricted-globals": ["error", ...outside, ...onlyExcelFolder],
      "no-restricted-properties": ["error", noChance],
      "no-restricted-syntax": ["error", hostTypes(office), noClock],
    },
  },
  {
    name: "kikitori/exact",
    files: ["src/engine/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...outside,
        ...onlyExcelFolder,
        ...restricted(["Date", "Intl"], "The engine knows numbers only."),
      ],
      "no-restricted-properties": [
        "error",
        noChance,
        ...inexactMathematics.map((property) => ({
          object: "Math",
          property,
          message: "Not the same on every machine: use src/engine/model/mathematics.",
        })),
      ],
      "no-restricted-syntax": [
        "error",
        hostTypes(office),
        noClock,
        {
          selector: ":matches(BinaryExpression[operator='**'], AssignmentExpression[operator='**='])",
          message: "Not the same on every machine: use src/engine/model/mathematics.",
        },
      ],
    },
  },
  {
    name: "kikitori/excel",
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    languageOptions: { globals: { Excel: "readonly", Office: "readonly" } },
    rules: {
      "no-restricted-globals": ["error", ...outside],
      "no-restricted-properties": ["error", noChance],
      "no-restricted-syntax": ["error", noClock],
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    name: "kikitori/pane",
    files: ["page", "taskpane", "functions"].map((at) => `src/${at}/**/*.{ts,tsx}`),
    rules: {
      "no-restricted-globals": [
        "error",
        ...restricted(nodeOnly, "The pane runs in a browser."),
        ...restricted(["Excel"], "Only src/excel speaks to Excel."),
      ],
      "no-restricted-syntax": ["error", hostTypes(["Excel"])],
    },
  },
  {
    name: "kikitori/react",
    files: ["page", "taskpane", "preview"].map((at) => `src/${at}/**/*.{ts,tsx}`),
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    name: "kikitori/local-excel",
    files: ["src/local-excel/**/*.ts"],
    ignores: ["src/local-excel/transport/**"],
    rules: {
      // late answers are one of the faults it injects
      "no-restricted-globals": [
        "error",
        ...outside.filter(({ name }) => !["setTimeout", "clearTimeout"].includes(name)),
        ...onlyExcelFolder,
      ],
      // what comes from a file or over the wire does not keep what the library's typings promise
      "@typescript-eslint/no-unnecessary-condition": "off",
      // the parser's tokens are a const enum of the library, which isolated modules cannot name
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
    },
  },
  {
    name: "kikitori/data",
    files: ["src/engine/catalogue/{governance,network,server}.ts"],
    rules: { "max-lines": "off" },
  },
  {
    name: "kikitori/anything-as-text",
    files: ["src/locales/phrases.ts", "src/local-excel/transport/node.ts"],
    // shows whatever was received, objects as well
    rules: { "@typescript-eslint/no-base-to-string": "off" },
  },
  {
    name: "kikitori/set-in-a-callback",
    files: ["src/excel/write-results.ts", "src/intake/container/{content-types,package-xml}.ts"],
    // TypeScript takes a variable for unchanged that a callback sets
    rules: { "@typescript-eslint/no-unnecessary-condition": "off" },
  },
  {
    name: "kikitori/page-templates",
    files: ["src/**/{page,*-page}.ts", "src/page/css.d.ts"],
    // the build takes a template's default export
    rules: { "no-restricted-exports": "off" },
  },
  {
    name: "kikitori/tests",
    files: ["test/**/*.ts", "bench/**/*.ts"],
    rules: {
      // says which witness is missing
      "no-console": ["error", { allow: ["warn"] }],
      // an example that is not there fails the test by itself
      "@typescript-eslint/no-non-null-assertion": "off",
      // jest's matchers answer any
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      // what comes out of a library does not keep what its typings promise
      "@typescript-eslint/no-unnecessary-condition": "off",
      // stand-ins promise what they stand for
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/use-unknown-in-catch-callback-variable": "off",
      "@typescript-eslint/no-base-to-string": "off",
    },
  },
  {
    name: "kikitori/prints",
    files: ["src/cli/**/*.ts", "scripts/**", "bench/**"],
    rules: { "no-console": "off" },
  },
  {
    name: "kikitori/plain-javascript",
    files: ["**/*.{js,cjs,mjs}"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
  },
  {
    name: "kikitori/commonjs",
    files: ["**/*.{js,cjs}"],
    languageOptions: { sourceType: "commonjs", globals: globals.commonjs },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  prettier,
);
