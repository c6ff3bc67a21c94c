import { defaultLanguage, languages } from "../locales";
import { previewWords } from "../locales/preview";
import { contentPolicy } from "../page/content-policy";
import stylesheet from "./page.css";
import type { PageParameters } from "../page/page-parameters";

/** The preview's page. */
const page = ({ htmlWebpackPlugin: { files } }: PageParameters): string => `<!doctype html>
<html lang="${defaultLanguage}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${previewWords(defaultLanguage).title}</title>
<link rel="icon" href="assets/icons/kikitori-32.png">
<link rel="stylesheet" href="${stylesheet}">
${files.js.map((src) => `<script defer src="${src}"></script>`).join("\n")}
</head>
<body>
<div id="preview"><main class="notice" role="status">
${languages.map((language) => `<p lang="${language}">${previewWords(language).loading}</p>`).join("\n")}
<noscript>${languages.map((language) => `<p lang="${language}">${previewWords(language).needsScripts}</p>`).join("")}</noscript>
</main></div>
</body>
</html>
`;

export default page;
