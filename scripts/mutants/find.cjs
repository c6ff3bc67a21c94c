const ts = require("typescript");
const { kinds } = require("./kinds.cjs");

/** What says nothing at run time, or speaks to programmers alone. */
const isLeftAlone = (node) => ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isThrowStatement(node);

/**
 * Every slip that could have been made in a file, in the order of the text.
 *
 * @param {import("typescript").SourceFile} file @param {import("typescript").TypeChecker} checker
 */
function findMutants(file, checker) {
  const found = [];
  function visit(node) {
    if (isLeftAlone(node)) return;
    for (const [kind, slips] of Object.entries(kinds))
      for (const slip of slips(node, checker)) {
        const { from = slip.node.getStart(), to = slip.node.getEnd(), text } = slip;
        found.push({ kind, from, to, text });
      }
    ts.forEachChild(node, visit);
  }
  visit(file);
  return found.sort((a, b) => a.from - b.from);
}

/** The text of a file with a slip made. */
const mutated = (text, mutant) => text.slice(0, mutant.from) + mutant.text + text.slice(mutant.to);

module.exports = { findMutants, mutated };
