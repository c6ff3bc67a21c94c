/**
 * Two settings decide where a build is served from:
 * KIKITORI_ORIGIN, the https origin (and folder) that goes into dist/manifest.xml;
 * KIKITORI_OFFICE_JS, "cdn" (the default) or "self" for the copy in dist/office-js.
 */
const { version } = require("../package.json");

const developer = "https://localhost:3000";
const origin = (process.env.KIKITORI_ORIGIN ?? developer).replace(/\/+$/, "");
if (!/^https:\/\/[^\s/]+(\/[^\s]*)?$/.test(origin)) {
  throw new Error(`KIKITORI_ORIGIN must be an https address such as ${developer}; it is ${origin}`);
}

const cdn = "https://appsforoffice.microsoft.com";
const choice = process.env.KIKITORI_OFFICE_JS ?? "cdn";
if (choice !== "cdn" && choice !== "self") throw new Error(`KIKITORI_OFFICE_JS is cdn or self; it is ${choice}`);

/** Where a page in `folder` (relative to the root) loads Office.js from, and the hosts its policy must allow. */
const officeScript = (folder) =>
  choice === "cdn"
    ? { script: `${cdn}/lib/1/hosted/office.js`, hosts: [cdn] }
    : { script: `${folder}office-js/office.js`, hosts: [] };

/** The manifest of this origin and version. */
const manifestFor = (xml, to) =>
  xml.replaceAll(developer, to).replace(/<Version>[^<]*<\/Version>/, `<Version>${version}</Version>`);

module.exports = { origin, officeScript, manifestFor };
