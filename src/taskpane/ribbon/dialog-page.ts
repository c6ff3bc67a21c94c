import { defaultLanguage, languages, words } from "../../locales";
import type { PageParameters } from "../../page/page-parameters";

/** The page of the dialog that shows a ribbon command's message if no pane shares its runtime. */
const page = ({ htmlWebpackPlugin }: PageParameters): string => `<!doctype html>
<html lang="${defaultLanguage}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
<meta name="color-scheme" content="light dark">
<title>${words(defaultLanguage).pane.product}</title>
${htmlWebpackPlugin.files.js.map((src) => `<script defer src="${src}"></script>`).join("\n")}
</head>
<body><main>
${languages.map((language) => `<h1 lang="${language}">${words(language).pane.product}</h1>`).join("\n")}
<div id="dialog" role="alert"></div>
</main></body>
</html>
`;

export default page;
