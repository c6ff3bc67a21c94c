/** Lints snippets with the project's own configuration: [{ file, code }] on stdin, rule ids of each on stdout. */
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

const snippets = JSON.parse(await text(process.stdin));
// snippets are in no TypeScript project, so rules that ask for types stay out
const lint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

const found = [];
for (const { file, code } of snippets) {
  const [result] = await lint.lintText(code, { filePath: file });
  found.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(found));
