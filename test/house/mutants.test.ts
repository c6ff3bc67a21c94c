import ts from "typescript";
import { findMutants, mutated } from "../../scripts/mutants/find.cjs";

/** What could have been written instead of the last line of some code, by the kind of slip. */
function slipsIn(code: string): (readonly [kind: string, line: string])[] {
  const options: ts.CompilerOptions = { noLib: true, types: [], strict: true };
  const file = ts.createSourceFile("/code.ts", code, ts.ScriptTarget.ES2022, true);
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    fileExists: (name) => name === "/code.ts",
    getSourceFile: (name) => (name === "/code.ts" ? file : undefined),
  };
  const program = ts.createProgram(["/code.ts"], options, host);
  const start = code.lastIndexOf("\n") + 1;
  return findMutants(file, program.getTypeChecker())
    .filter(({ from }) => from >= start)
    .map((mutant) => [mutant.kind, mutated(code, mutant).slice(start)] as const);
}

test.each<[kind: string, code: string, slips: readonly string[]]>([
  ["another number", "f(365)", ["f(366)"]],
  ["another number", "f(0.99)", ["f(0.98)"]],
  ["another number", "list[row] ?? 0", []],
  ["another number", "own ?? 0", ["own ?? 1"]],
  ["another operator", "a < b", ["a <= b"]],
  ["another operator", "own ?? 1", ["own || 1"]],
  ["another operator", "own ?? 0", []],
  ["another operator", "a + b", ["a - b"]],
  ["not, or not not", "f(!a, true)", ["f(a, true)", "f(!a, false)"]],
  ["branches swapped", "a ? b : c", ["a ? c : b"]],
  ["arguments swapped", "f(a, b, a)", ["f(b, a, a)", "f(a, a, b)"]],
  ["arguments swapped", "Math.max(a, b)", []],
  ["properties swapped", "f({ var: a, tvar: b })", ["f({ var: b, tvar: a })"]],
  ["properties swapped", "f({ low, high })", ["f({ low: high, high: low })"]],
  ["order of a list", "[a, b, a]", ["[b, a, a]", "[a, a, b]"]],
  ["left out of a list", "[a, b]", ["[b]", "[a]"]],
  ["line left out", "if (a) { f(); }", ["", "if (a) {  }"]],
  ["step left out", "list.filter(f).length", ["(list).length"]],
  ["step left out", "Math.abs(a - b)", ["(a - b)"]],
  ["a function's neighbour", "list.some(f)", ["list.every(f)"]],
  ["another property", "declare const a: { low: number; name: string; high: number };\na.low", ["a.high"]],
  ["another property", "declare const a: { low: number; name: string };\na.low", []],
  ["another choice", 'declare function f(tail: "var" | "tvar"): void;\nf("var")', ['f("tvar")']],
  ["another choice", 'declare const grade: "A" | "B" | "C";\ngrade === "B"', ['grade === "C"']],
])("%s: %s", (kind, code, slips) => {
  const found = slipsIn(code).filter(([each]) => each === kind);
  expect(found.map(([, line]) => line)).toEqual(slips);
});

test("types, imports and what is thrown for programmers are left alone", () => {
  expect(slipsIn("type Pair = [1, 2];")).toEqual([]);
  expect(slipsIn("throw new Error(`${1 + 2}`);")).toEqual([]);
});
