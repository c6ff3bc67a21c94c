import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { issueCodes } from "../../src/issues";
import { messagesDocument } from "./messages-document";

const file = join(__dirname, "../../docs/messages.md");

test("no code is left out of docs/messages.md", () => {
  const text = messagesDocument();
  for (const code of issueCodes) expect(text).toContain(`\`${code}\``);
});

test("docs/messages.md lists every message as it is", () => {
  if (process.env["UPDATE_DOCS"]) writeFileSync(file, messagesDocument());
  expect(readFileSync(file, "utf8")).toBe(messagesDocument());
});
