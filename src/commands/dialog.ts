/** Shows the words behind the # of its address, as text. */
const lines = decodeURIComponent(location.hash.slice(1)).split("\n");
const page = document.getElementById("dialog");
for (const line of lines) {
  const paragraph = document.createElement("p");
  paragraph.textContent = line;
  page?.append(paragraph);
}
