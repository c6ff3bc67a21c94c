import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { messagesDocument } from "./messages-document";

const file = join(__dirname, "../../docs/messages.md");

test("docs/messages.md lists every message as it is", () => {
  if (process.env["UPDATE_DOCS"]) writeFileSync(file, messagesDocument());
  expect(readFileSync(file, "utf8")).toBe(messagesDocument());
});
