/** Shows the text after the # of the page's address; its query names the language. */
const { documentElement } = document;
documentElement.lang = location.search === "?en" ? "en" : "ja";
for (const heading of document.querySelectorAll("h1")) heading.hidden = heading.lang !== documentElement.lang;
const lines = decodeURIComponent(location.hash.slice(1)).split("\n");
const page = document.getElementById("dialog");
for (const line of lines) {
  const paragraph = document.createElement("p");
  paragraph.textContent = line;
  page?.append(paragraph);
}
