import ts from "typescript";
import { unusedWords } from "../../scripts/unused-words.cjs";

const pack = `export const pane = {
  title: "Title", text: "Text", steps: ["One"], tabs: { rating: "Rating", losses: "Losses" }, plural: { one: "", other: "" },
};`;
const shape = `import type { pane } from "./ja/pane";
type Same<T> = T extends string ? string : { readonly [K in keyof T]: Same<T[K]> };
export type PaneWords = Same<typeof pane>;
export declare const words: PaneWords;`;

/** As much of the language's own types as tells a list from an object. */
const library = `interface Array<T> { length: number; [index: number]: T }
interface ReadonlyArray<T> { readonly length: number; readonly [index: number]: T }`;

/** What is unused where code of this kind reads the words. */
function unusedWhere(code: string): string[] {
  const files = new Map([
    ["/library.d.ts", library],
    ["/src/locales/ja/pane.ts", pack],
    ["/src/locales/words.ts", shape],
    ["/src/reader.ts", `import { words } from "./locales/words";\n${code}`],
  ]);
  const options: ts.CompilerOptions = {
    noLib: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    fileExists: (name) => files.has(name),
    directoryExists: () => true,
    readFile: (name) => files.get(name),
    getSourceFile: (name, target) => ts.createSourceFile(name, files.get(name) ?? "", target),
    getCurrentDirectory: () => "/",
  };
  return unusedWords(ts.createProgram([...files.keys()], options, host), "/");
}

const paths = (...names: readonly string[]): string[] => names.map((name) => `PaneWords.${name}`);
const all = paths("plural.one", "plural.other", "steps", "tabs.losses", "tabs.rating", "text", "title");

test.each([
  ["nowhere", "", []],
  ["by name", "words.title; words.tabs.rating;", ["PaneWords.title", "PaneWords.tabs.rating"]],
  ["through another name", "const own = words.tabs; own.losses;", ["PaneWords.tabs.losses"]],
  ["taken apart", "const { title, tabs: { rating } } = words;", ["PaneWords.title", "PaneWords.tabs.rating"]],
  ["by a key that may be two names", "declare const key: 'title' | 'text'; words[key];", paths("title", "text")],
  ["by a key that may be any", "declare const key: string; words.tabs[key];", paths("tabs.rating", "tabs.losses")],
  [
    "by what asks for other names",
    "declare function count(given: { one: string; other: string }): void; count(words.plural);",
    paths("plural.one", "plural.other"),
  ],
  [
    "not by handing them on under their names",
    "declare function show(given: typeof words.tabs): void; show(words.tabs);",
    [],
  ],
] as const)("words are read %s", (_, code, read) => {
  expect(unusedWhere(code)).toEqual(all.filter((path) => !(read as readonly string[]).includes(path)));
});
