import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { implementedMembers } from "../../src/local-excel";

const root = path.join(__dirname, "../..");
const folder = path.join(root, "src/excel");
const floor = "1.9";

/** A member of Office.js that a function of ours uses. */
interface Use {
  readonly type: string;
  readonly member: string;
  readonly set: string;
  readonly file: string;
  /** The set the function around it says it requires; null where it says nothing. */
  readonly declared: string | null;
  readonly guarded: boolean;
}

const configuration = ts.parseJsonConfigFileContent(
  ts.readConfigFile(path.join(root, "tsconfig.json"), (file) => readFileSync(file, "utf8")).config,
  ts.sys,
  root,
);
const files = configuration.fileNames.filter((file) => path.resolve(file).startsWith(folder + path.sep));
const program = ts.createProgram(files, { ...configuration.options, types: ["office-js"] });
const checker = program.getTypeChecker();

const requires = (text: string): string | null => /Requires ExcelApi (\d+\.\d+)/.exec(text)?.[1] ?? null;

function newer(left: string, right: string): boolean {
  const [a = [], b = []] = [left, right].map((set) => set.split(".").map(Number));
  return (a[0] ?? 0) !== (b[0] ?? 0) ? (a[0] ?? 0) > (b[0] ?? 0) : (a[1] ?? 0) > (b[1] ?? 0);
}

/** The docstring of the outermost declaration around a node, which is what a reader of the file sees. */
function statementOf(node: ts.Node): ts.Node {
  let statement = node;
  while (!ts.isSourceFile(statement.parent)) statement = statement.parent;
  return statement;
}

const docOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map((part) => part.getText())
    .join(" ");

/** The API set a member of the typings came with: its own, or that of its class. */
function setOf(declaration: ts.Declaration): string | null {
  const mention = (node: ts.Node): string | null => /\[Api set: ExcelApi ([\d.]+)/.exec(docOf(node))?.[1] ?? null;
  return mention(declaration) ?? mention(declaration.parent);
}

function usesIn(source: ts.SourceFile): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) || ts.isBindingElement(node)) {
      const at = ts.isPropertyAccessExpression(node) ? node.name : (node.propertyName ?? node.name);
      const symbol = ts.isIdentifier(at) ? symbolAt(node, at) : undefined;
      const declaration = symbol?.declarations?.[0];
      const owner = declaration?.parent;
      if (symbol && declaration && owner && ts.isClassDeclaration(owner) && isExcel(owner)) {
        const statement = statementOf(node);
        uses.push({
          type: owner.name?.text ?? "",
          member: symbol.name,
          set: setOf(declaration) ?? "1.1",
          file: path.basename(source.fileName),
          declared: requires(docOf(statement)) ?? (isExported(statement) ? null : highest(source.text)),
          guarded: statement.getText().includes("isSetSupported"),
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** The member meant: by access, or by taking an object apart. */
function symbolAt(node: ts.PropertyAccessExpression | ts.BindingElement, at: ts.Identifier): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(at);
  return checker.getTypeAtLocation(node.parent).getProperty(at.text);
}

const isExported = (statement: ts.Node): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** What the exported functions of a file require: helpers beside them need say nothing. */
function highest(text: string): string | null {
  const sets = [...text.matchAll(/Requires ExcelApi (\d+\.\d+)/g)].map(([, set = "1.1"]) => set);
  return sets.sort((a, b) => (newer(a, b) ? -1 : 1))[0] ?? null;
}

const isExcel = (declaration: ts.ClassDeclaration): boolean =>
  ts.isModuleBlock(declaration.parent) && declaration.parent.parent.name.getText() === "Excel";

const uses = program
  .getSourceFiles()
  .filter(({ fileName }) => path.resolve(fileName).startsWith(folder + path.sep))
  .flatMap(usesIn);

/** Parts of the client library itself: the host is never asked. */
const clientOnly = /^(load|toJSON|context|isNullObject|track|untrack|items|sync)$/;

test("the product uses Office.js, and this test sees it", () => {
  const used = new Set(uses.map(({ type, member }) => `${type}.${member}`));
  expect(used.size).toBeGreaterThan(60);
  for (const known of ["Range.formulas", "NamedItemCollection.add", "ChartSeries.setValues", "Worksheet.protection"]) {
    expect(used).toContain(known);
  }
});

test("every member used is answered by Local Excel", () => {
  const missing = uses.filter(({ type, member }) => {
    if (clientOnly.test(member) || type === "RequestContext") return false;
    return implementedMembers[type]?.[member] === undefined;
  });
  expect([...new Set(missing.map(({ type, member }) => `${type}.${member}`))]).toEqual([]);
});

test("nothing above the floor is used without asking first", () => {
  const above = uses.filter(({ set, guarded }) => newer(set, floor) && !guarded);
  expect(above.map(({ type, member, set, file }) => `${file}: ${type}.${member} ${set}`)).toEqual([]);
});

test("every function says the set it needs, and says enough", () => {
  const wrong = uses.filter(
    ({ set, declared, member }) =>
      !clientOnly.test(member) && (declared === null ? newer(set, "1.1") : newer(set, declared)),
  );
  const said = wrong.map(
    ({ type, member, set, file, declared }) => `${file}: ${type}.${member} ${set} > ${declared ?? "-"}`,
  );
  expect([...new Set(said)]).toEqual([]);
});
