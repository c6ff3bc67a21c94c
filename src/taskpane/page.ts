import { issueNumber, type HostIssue } from "../issues";
import { defaultLanguage, foreignLanguage, languages, words, type BootNotice, type BootWords } from "../locales";
import stylesheet from "./boot/page.css";
import { contentPolicy } from "../page/content-policy";
import type { PageParameters } from "../page/page-parameters";

/** Where the page loads Office.js from, and the hosts its policy must allow. */
interface PageOptions {
  readonly office: { readonly script: string; readonly hosts: readonly string[] };
}

/** The notices, each with the issue whose number a person can quote. */
const notices: Readonly<Record<BootNotice, HostIssue["code"] | null>> = {
  loading: null,
  old: "browserTooOld",
  blocked: "libraryBlocked",
  slow: "hostNotReady",
};

const kinds = Object.keys(notices) as readonly BootNotice[];

const notice = (boot: BootWords, language: string, kind: BootNotice, code: HostIssue["code"] | null): string =>
  `<section data-notice-of="${kind}" lang="${language}" hidden>` +
  `<h1>${boot[kind].title}</h1><p>${boot[kind].text}${code ? ` (${issueNumber(code)})` : ""}</p>` +
  (boot[kind].steps.length > 0 ? `<ul>${boot[kind].steps.map((step) => `<li>${step}</li>`).join("")}</ul>` : "") +
  `</section>`;

/** The pane's page: the notices come before every script that may fail. */
function page({ htmlWebpackPlugin }: PageParameters<PageOptions>): string {
  const { files, options } = htmlWebpackPlugin;
  const [boot, ...scripts] = files.js;
  return `<!doctype html>
<html lang="${defaultLanguage}" data-languages="${languages.join(" ")}" data-foreign-language="${foreignLanguage}">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(options.office.hosts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words(defaultLanguage).pane.product}</title>
<link rel="stylesheet" href="${stylesheet}">
<script src="${boot ?? ""}"></script>
<script src="${options.office.script}"></script>
${scripts.map((src) => `<script defer src="${src}"></script>`).join("\n")}
</head>
<body>
<div id="pane"><main class="notice" role="status">
${languages
  .flatMap((language) => kinds.map((kind) => notice(words(language).pane.boot, language, kind, notices[kind])))
  .join("\n")}
</main></div>
</body>
</html>
`;
}

export default page;
