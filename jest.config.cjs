/** Packages that ship only ES modules and must be compiled for jest. */
const esmOnly = ["@noble/hashes"];

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  setupFilesAfterEnv: ["<rootDir>/test/support/kept.ts"],
  // a test that diagnoses twice takes 3 s alone, and more beside others
  testTimeout: 20_000,
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.[tj]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join("|")})/)`],
  // what is compiled for WebAssembly runs where no line is counted
  collectCoverageFrom: ["src/engine/**/*.ts", "src/workbook/**/*.ts", "!**/assembly/**"],
  coverageDirectory: "coverage",
  coverageReporters: ["text-summary", "lcovonly"],
  coverageThreshold: { "./src/engine/": { lines: 95 }, "./src/workbook/": { lines: 95 } },
};
