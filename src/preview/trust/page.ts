import { defaultLanguage, languages } from "../../locales";
import { previewWords } from "../../locales/preview";
import { contentPolicy } from "../../page/content-policy";
import type { PageParameters } from "../../page/page-parameters";

/** A hidden page while the answer is yes; shown in place of the pane if it is no. */
const page = ({ htmlWebpackPlugin: { files } }: PageParameters): string => `<!doctype html>
<html lang="${defaultLanguage}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<title>${previewWords(defaultLanguage).name}</title>
${files.js.map((src) => `<script src="${src}"></script>`).join("\n")}
</head>
<body>
${languages.map((language) => `<p lang="${language}">${previewWords(language).untrusted}</p>`).join("\n")}
</body>
</html>
`;

export default page;
