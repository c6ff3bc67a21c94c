/**
 * Kinds of slips. Each says what of a node could have been written by mistake: `{ node, text }`, the node's text replaced, or
 * `{ from, to, text }`.
 */
const ts = require("typescript");

const { SyntaxKind } = ts;

const operators = {
  [SyntaxKind.LessThanToken]: "<=",
  [SyntaxKind.LessThanEqualsToken]: "<",
  [SyntaxKind.GreaterThanToken]: ">=",
  [SyntaxKind.GreaterThanEqualsToken]: ">",
  [SyntaxKind.EqualsEqualsEqualsToken]: "!==",
  [SyntaxKind.ExclamationEqualsEqualsToken]: "===",
  [SyntaxKind.PlusToken]: "-",
  [SyntaxKind.MinusToken]: "+",
  [SyntaxKind.AsteriskToken]: "/",
  [SyntaxKind.SlashToken]: "*",
  [SyntaxKind.PlusEqualsToken]: "-=",
  [SyntaxKind.AmpersandAmpersandToken]: "||",
  [SyntaxKind.BarBarToken]: "&&",
  // an own value of 0 or an empty text is a value
  [SyntaxKind.QuestionQuestionToken]: "||",
};

/** Functions taken for their neighbours. */
const neighbours = { min: "max", max: "min", some: "every", every: "some", floor: "ceil", ceil: "floor" };

/** Steps of a chain that are forgotten. */
const steps = ["filter", "sort", "toSorted", "reverse", "trim", "toLowerCase", "normalize", "abs"];

/** Functions that do not care for the order of what they are given. */
const orderless = ["all", "any", "add", "multiply", "equal", "min", "max", "imul"];

const nameOf = (called) => (ts.isPropertyAccessExpression(called) ? called.name.text : called.getText());

/** Where `||` gives what `??` gives. */
const blanks = ["0", "false", '""'];

const isFallback = (node) =>
  node.parent.operatorToken?.kind === SyntaxKind.QuestionQuestionToken && node.parent.right === node;

/** A value the compiler asks for beside an index that is always there. */
const isAskedFor = (node) => isFallback(node) && ts.isElementAccessExpression(node.parent.left);

const isText = (node) => ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);

/** Each two neighbours in a list, one written for the other. */
function swaps(nodes) {
  return nodes.slice(1).flatMap((right, index) => {
    const left = nodes[index];
    const [leftText, rightText] = [left.getText(), right.getText()];
    if (leftText === rightText || left.kind !== right.kind) return [];
    const between = left.getSourceFile().text.slice(left.getEnd(), right.getStart());
    return [{ from: left.getStart(), to: right.getEnd(), text: rightText + between + leftText }];
  });
}

/** Each of a list left out, with its comma. */
const leftOut = (nodes) =>
  nodes.length < 2
    ? []
    : nodes.map((node, index) =>
        index === 0
          ? { from: node.getStart(), to: nodes[1].getStart(), text: "" }
          : { from: nodes[index - 1].getEnd(), to: node.getEnd(), text: "" },
      );

/** The texts a union of texts allows, or none. */
const choices = (type) => (type?.isUnion() && type.types.every((each) => each.isStringLiteral()) ? type.types : []);

/** The following of a list, around its end. */
const following = (list, index) => list[(index + 1) % list.length];

const isOurs = (symbol) => symbol.declarations?.some((at) => !at.getSourceFile().isDeclarationFile) ?? false;

/** @type {Readonly<Record<string, (node: any, checker: any) => readonly object[]>>} */
const kinds = {
  "another number": (node) => {
    if (!ts.isNumericLiteral(node) || isAskedFor(node)) return [];
    const written = node.getText();
    const last = Number(written.at(-1));
    return Number.isNaN(last) ? [] : [{ node, text: written.slice(0, -1) + (last === 9 ? 8 : last + 1) }];
  },
  "another operator": (node) => {
    if (!ts.isBinaryExpression(node)) return [];
    const text = operators[node.operatorToken.kind];
    const isAlike = isFallback(node.right) && blanks.includes(node.right.getText());
    return text && !isAlike ? [{ node: node.operatorToken, text }] : [];
  },
  "not, or not not": (node) => {
    if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken)
      return [{ node, text: node.operand.getText() }];
    if (node.kind === SyntaxKind.TrueKeyword) return [{ node, text: "false" }];
    return node.kind === SyntaxKind.FalseKeyword ? [{ node, text: "true" }] : [];
  },
  "branches swapped": (node) =>
    ts.isConditionalExpression(node)
      ? [{ node, text: `${node.condition.getText()} ? ${node.whenFalse.getText()} : ${node.whenTrue.getText()}` }]
      : [],
  "arguments swapped": (node) => {
    const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
    return isCall && !orderless.includes(nameOf(node.expression)) ? swaps(node.arguments ?? []) : [];
  },
  "properties swapped": (node) => {
    if (!ts.isObjectLiteralExpression(node)) return [];
    return node.properties.slice(1).flatMap((right, index) => {
      const left = node.properties[index];
      if (ts.isPropertyAssignment(left) && ts.isPropertyAssignment(right))
        return swaps([left.initializer, right.initializer]).map(({ from, to }) => ({
          from,
          to,
          text: `${right.initializer.getText()}, ${right.name.getText()}: ${left.initializer.getText()}`,
        }));
      if (!ts.isShorthandPropertyAssignment(left) || !ts.isShorthandPropertyAssignment(right)) return [];
      const [one, other] = [left.name.text, right.name.text];
      return [{ from: left.getStart(), to: right.getEnd(), text: `${one}: ${other}, ${other}: ${one}` }];
    });
  },
  "order of a list": (node) => (ts.isArrayLiteralExpression(node) ? swaps(node.elements) : []),
  "left out of a list": (node) => (ts.isArrayLiteralExpression(node) ? leftOut(node.elements) : []),
  "line left out": (node) => {
    const isLine = ts.isExpressionStatement(node) || (ts.isIfStatement(node) && !node.elseStatement);
    return isLine && (ts.isBlock(node.parent) || ts.isSourceFile(node.parent)) ? [{ node, text: "" }] : [];
  },
  "step left out": (node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
    const { expression, name } = node.expression;
    if (!steps.includes(name.text)) return [];
    const of = ts.isIdentifier(expression) && expression.text === "Math" ? node.arguments[0] : expression;
    return of ? [{ node, text: `(${of.getText()})` }] : [];
  },
  "a function's neighbour": (node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
    const { name } = node.expression;
    return Object.hasOwn(neighbours, name.text) ? [{ node: name, text: neighbours[name.text] }] : [];
  },
  "another property": (node, checker) => {
    if (!ts.isPropertyAccessExpression(node)) return [];
    if (ts.isCallExpression(node.parent) && node.parent.expression === node) return [];
    const holder = checker.getTypeAtLocation(node.expression);
    const own = checker.getTypeAtLocation(node);
    const like = checker.getPropertiesOfType(holder).filter((property) => {
      if (property.name === node.name.text) return true;
      if (!isOurs(property) || !/^\w+$/.test(property.name)) return false;
      const type = checker.getTypeOfSymbolAtLocation(property, node);
      return checker.isTypeAssignableTo(type, own) && checker.isTypeAssignableTo(own, type);
    });
    const index = like.findIndex(({ name }) => name === node.name.text);
    return like.length > 1 && index >= 0 ? [{ node: node.name, text: following(like, index).name }] : [];
  },
  "another choice": (node, checker) => {
    if (!isText(node)) return [];
    const { parent } = node;
    const other = ts.isBinaryExpression(parent) && (parent.left === node ? parent.right : parent.left);
    const types = choices(other ? checker.getTypeAtLocation(other) : checker.getContextualType(node));
    const index = types.findIndex(({ value }) => value === node.text);
    return types.length > 1 && index >= 0 ? [{ node, text: JSON.stringify(following(types, index).value) }] : [];
  },
};

module.exports = { kinds };
