/** TypeScript's view of a tree: its files, what they import, and whether a changed file still fits. */
import path from "node:path";
import ts from "typescript";

/** The compiler's errors of names that nothing uses: no slip's fault. */
const unusedNames = [6133, 6192, 6196, 6198];

/** Names of what a file imports when it runs. */
function importedNames(source) {
  const names = new Set(ts.preProcessFile(source.text, true, true).importedFiles.map(({ fileName }) => fileName));
  const declarations = source.statements.filter((each) => each.moduleSpecifier);
  const isType = (each) => each.importClause?.isTypeOnly || (ts.isExportDeclaration(each) && each.isTypeOnly);
  for (const each of declarations.filter(isType)) names.delete(each.moduleSpecifier.text);
  // a module may be imported for its values beside
  for (const each of declarations.filter((one) => !isType(one))) names.add(each.moduleSpecifier.text);
  return [...names];
}

/** @param {string} root */
export function openCompiler(root) {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), (name) => ts.sys.readFile(name));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const changed = new Map();
  let version = 0;
  const service = ts.createLanguageService(
    {
      getCompilationSettings: () => options,
      getScriptFileNames: () => fileNames,
      getScriptVersion: (name) => changed.get(name)?.version ?? "0",
      getScriptSnapshot: (name) => {
        const text = changed.get(name)?.text ?? ts.sys.readFile(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => root,
      getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
      fileExists: (name) => ts.sys.fileExists(name),
      readFile: (name) => ts.sys.readFile(name),
      directoryExists: (name) => ts.sys.directoryExists(name),
      getDirectories: (name) => ts.sys.getDirectories(name),
    },
    ts.createDocumentRegistry(),
  );
  const relative = (name) => path.relative(root, name).split(path.sep).join("/");
  const program = service.getProgram();
  const sources = program.getSourceFiles().filter(({ fileName }) => !/node_modules|^\.\./.test(relative(fileName)));
  const cache = ts.createModuleResolutionCache(root, (name) => name, options);

  const importsOf = (source) =>
    importedNames(source).flatMap((name) => {
      const { resolvedModule } = ts.resolveModuleName(name, source.fileName, options, ts.sys, cache);
      return resolvedModule && !resolvedModule.isExternalLibraryImport
        ? [relative(resolvedModule.resolvedFileName)]
        : [];
    });

  return {
    checker: program.getTypeChecker(),
    /** By their paths from the root. */
    sources: new Map(sources.map((source) => [relative(source.fileName), source])),
    imports: new Map(sources.map((source) => [relative(source.fileName), importsOf(source)])),
    /** The first of some files that does not compile where one has another text, or null. */
    refusing(file, text, judged) {
      const name = path.join(root, file);
      changed.set(name, { text, version: String(++version) });
      const refuses = judged.find((each) => {
        const at = path.join(root, each);
        const errors = [...service.getSyntacticDiagnostics(at), ...service.getSemanticDiagnostics(at)];
        return errors.some(({ code }) => !unusedNames.includes(code));
      });
      changed.delete(name);
      return refuses ?? null;
    },
  };
}
