/**
 * Words of the product that no code reads. A word is a text in a type of src/locales whose name ends in "Words". It is read by
 * its name, by a key that may be its name, or with the object that holds it, where that is handed to something that asks for
 * no names (`Object.values`).
 */
const path = require("node:path");
const ts = require("typescript");

/** Texts by ids (`Record<Id, string>`) have no declarations: all are read by whoever has an id. */
const declarationsOf = (symbol) => symbol?.declarations ?? [];

/** Words under names of their own, as against a text, a list or a function. */
const isGroup = (checker, type) =>
  (type.flags & ts.TypeFlags.Object) !== 0 && !checker.isArrayLikeType(type) && type.getCallSignatures().length === 0;

/** From each declaration of a word to its path, such as "Words.pane.start.title", and the declarations of groups of words. */
function declaredWords(checker, files) {
  const words = new Map();
  const groups = new Set();
  function declare(type, at) {
    for (const property of checker.getPropertiesOfType(type)) {
      const inner = checker.getTypeOfSymbol(property);
      const place = `${at}.${property.name}`;
      const known = isGroup(checker, inner) ? groups : null;
      for (const declaration of declarationsOf(property)) {
        if (known) known.add(declaration);
        else words.set(declaration, place);
      }
      if (known) declare(inner, place);
    }
  }
  for (const statement of files.flatMap(({ statements }) => [...statements])) {
    const isType = ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement);
    if (!isType || statement.typeParameters || !statement.name.text.endsWith("Words")) continue;
    declare(checker.getTypeAtLocation(statement.name), statement.name.text);
  }
  return { words, groups };
}

/** Declarations of the words that the code of `files` reads. */
function wordsRead(checker, files, { words, groups }) {
  const read = new Set();
  const names = new Set([...words.keys(), ...groups].map((declaration) => declaration.name?.text));
  const isKnown = (property) => declarationsOf(property).some((each) => words.has(each) || groups.has(each));

  /** The word, or every word of the group. */
  function note(property) {
    if (!property || !isKnown(property)) return;
    for (const declaration of declarationsOf(property)) read.add(declaration);
  }
  function noteAll(property) {
    if (!isKnown(property)) return;
    note(property);
    const inner = checker.getTypeOfSymbol(property);
    if (isGroup(checker, inner)) checker.getPropertiesOfType(inner).forEach(noteAll);
  }

  /** An object read by a key that is not written out: by every text the key may be. */
  function noteKeyed(type, key) {
    for (const { value, flags } of key.isUnion() ? key.types : [key]) {
      if (flags & ts.TypeFlags.StringLiteral) note(checker.getPropertyOfType(type, value));
      else checker.getPropertiesOfType(type).forEach(note);
    }
  }

  /** An object handed on: what is not asked for by the same declaration may be read under another. */
  function noteHandedOn(argument) {
    const given = checker.getTypeAtLocation(argument);
    if (!isGroup(checker, given)) return;
    const own = checker.getPropertiesOfType(given).filter(isKnown);
    if (own.length === 0) return;
    const wanted = checker.getContextualType(argument);
    for (const property of own) {
      const asked = wanted && checker.getPropertyOfType(wanted, property.name);
      if (!asked || !isKnown(asked)) noteAll(property);
    }
  }

  const isName = (node) =>
    ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
  const isHandedOn = (node) =>
    isName(node) &&
    ((ts.isCallExpression(node.parent) && node.parent.expression !== node) ||
      (ts.isArrowFunction(node.parent) && node.parent.body === node) ||
      ts.isReturnStatement(node.parent) ||
      ts.isJsxExpression(node.parent));

  function visit(node) {
    if (ts.isPropertyAccessExpression(node)) {
      if (names.has(node.name.text)) note(checker.getSymbolAtLocation(node.name));
    } else if (ts.isElementAccessExpression(node)) {
      noteKeyed(checker.getTypeAtLocation(node.expression), checker.getTypeAtLocation(node.argumentExpression));
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const { text } = node.propertyName ?? node.name;
      if (text !== undefined && names.has(text))
        note(checker.getPropertyOfType(checker.getTypeAtLocation(node.parent), text));
    } else if (ts.isSpreadAssignment(node)) {
      checker.getPropertiesOfType(checker.getTypeAtLocation(node.expression)).forEach(noteAll);
    }
    if (isHandedOn(node)) noteHandedOn(node);
    ts.forEachChild(node, visit);
  }
  files.forEach(visit);
  return read;
}

/** Their paths. @param {import("typescript").Program} program @param {string} root the folder that holds src/ */
function unusedWords(program, root) {
  const checker = program.getTypeChecker();
  const isIn = (folder, { fileName }) => !path.relative(path.join(root, folder), fileName).startsWith("..");
  const filesIn = (...folders) =>
    program.getSourceFiles().filter((file) => folders.some((folder) => isIn(folder, file)));
  const declared = declaredWords(checker, filesIn("src/locales"));
  const packs = filesIn("src/locales/ja", "src/locales/en");
  // some words are written into the documents of the model only
  const readers = filesIn("src", "test/docs").filter((file) => !packs.includes(file));
  const read = wordsRead(checker, readers, declared);
  const unused = [...declared.words].filter(([declaration]) => !read.has(declaration)).map(([, place]) => place);
  return [...new Set(unused)].sort();
}

module.exports = { unusedWords };
