import { defaultLanguage, isLanguage } from "../../locales";

/** Shows the text after the # of the page's address; its query names the language. */
const { documentElement } = document;
const asked = location.search.slice(1);
documentElement.lang = isLanguage(asked) ? asked : defaultLanguage;
for (const heading of document.querySelectorAll("h1")) heading.hidden = heading.lang !== documentElement.lang;
const lines = decodeURIComponent(location.hash.slice(1)).split("\n");
const page = document.getElementById("dialog");
for (const line of lines) {
  const paragraph = document.createElement("p");
  paragraph.textContent = line;
  page?.append(paragraph);
}
