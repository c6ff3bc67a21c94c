/** What docs/deploy.md asks of a host, as data: a header, its value and the paths it goes with. */
const isPage = (path) => path.endsWith("/") || path.endsWith(".html");
const isMetadata = (path) => /^\/functions[^/]*\.json$/.test(path);

const framing = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
];

const headers = [
  { name: "Content-Security-Policy", value: `frame-ancestors ${framing.join(" ")}`, on: isPage },
  { name: "Access-Control-Allow-Origin", value: "*", on: isMetadata },
  { name: "X-Content-Type-Options", value: "nosniff", on: () => true },
  { name: "Referrer-Policy", value: "no-referrer", on: isPage },
  {
    name: "Cache-Control",
    value: "no-cache",
    on: (path) => isPage(path) || path === "/manifest.xml" || /^\/functions[^/]*$/.test(path),
  },
  { name: "Cache-Control", value: "public, max-age=31536000, immutable", on: (path) => /^\/(js|css)\//.test(path) },
];

/** The headers of what stands at a path such as /taskpane.html. */
export const headersFor = (path) => headers.filter(({ on }) => on(path)).map(({ name, value }) => [name, value]);
