/**
 * Leaves the Tab key to the browser. In Excel on the web Office.js takes it over and goes through the page's elements
 * itself, by their order in the document: it then stops at the invisible stops around a list of tabs for ever, and leaves
 * the pane where nothing has the focus (decision 0018).
 */
export function keepTabNative(): void {
  document.addEventListener("keydown", (event) => {
    // Office.js listens at the window, which comes after the document
    if (event.key === "Tab") event.stopPropagation();
  });
}
