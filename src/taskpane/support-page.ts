import { defaultLanguage, languages, words } from "../locales";

/** The page a manifest must name for support: who to ask, and that nothing is sent anywhere. */
const page = (): string => `<!doctype html>
<html lang="${defaultLanguage}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words(defaultLanguage).pane.product}</title>
</head>
<body>
${languages
  .map((language) => {
    const { product, support } = words(language).pane;
    return `<section lang="${language}"><h1>${product}</h1>${support.map((line) => `<p>${line}</p>`).join("")}</section>`;
  })
  .join("\n")}
</body>
</html>
`;

export default page;
