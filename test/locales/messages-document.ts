import { issueCodes, issueNumber, type IssueCode } from "../../src/issues";
import { languages, type Language } from "../../src/locales";
import { messagesWithPlaces } from "./places";

const escaped = (text: string): string => text.replace(/[*_<]/g, String.raw`\$&`);

const textOf = (language: Language, code: IssueCode): string => {
  const [pane = "", commandLine = ""] = (["pane", "commandLine"] as const).map(
    (reader) => messagesWithPlaces(language, "other", reader)[code],
  );
  return escaped(pane === commandLine ? pane : `${pane} / \`kikitori\`: ${commandLine}`);
};

const areas = [
  ["1", "ヒアリングシート / Hearing sheet"],
  ["2", "パラメータ / Parameters"],
  ["3", "ファイルとブック / Files and workbooks"],
  ["4", "Excelとの接続 / Excel"],
  ["5", "コマンド / Command line"],
  ["6", "カスタム関数 / Custom functions"],
  ["7", "補償と割引 / Cover and discounts"],
  ["8", "引受ルール / Acceptance rules"],
  ["9", "製品の不具合 / Faults of the product"],
] as const;

/** docs/messages.md: every number a user can quote, with what it says. */
export function messagesDocument(): string {
  const sections = areas.map(([digit, title]) => {
    const codes = issueCodes.filter((code) => issueNumber(code).startsWith(`KK-${digit}`));
    const entries = codes.map((code) =>
      [`- **${issueNumber(code)}** \`${code}\``, ...languages.map((language) => `  - ${textOf(language, code)}`)].join(
        "\n",
      ),
    );
    return [`## ${title}`, "", ...entries].join("\n");
  });
  return [
    "# Messages",
    "",
    "Generated from `src/locales`; `UPDATE_DOCS=1 npx jest test/locales/messages-document.test.ts` writes it anew.",
    "`{…}` stands for a value. A number never changes its meaning.",
    "",
    sections.join("\n\n"),
    "",
  ].join("\n");
}
