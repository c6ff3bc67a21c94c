/**
 * Leaves the Tab key to the browser. In Excel on the web Office.js handles it and walks through the page's elements in
 * document order: it never gets past the invisible elements around a tab list, and leaves the pane if nothing has the
 * focus (decision 0018).
 */
export function keepTabNative(): void {
  document.addEventListener("keydown", (event) => {
    // Office.js listens at the window, which comes after the document
    if (event.key === "Tab") event.stopPropagation();
  });
}
