import { createRoot } from "react-dom/client";
import { App } from "./app";
import { readAddress } from "./choices";
import { Preview } from "./preview";
import { PreviewProvider } from "./preview-context";

const page = document.getElementById("preview");
if (!page) throw new Error("The page has no place for the preview");
const asked = readAddress(new URLSearchParams(window.location.search), navigator.language);
const preview = new Preview(asked);
// what was typed would be lost
window.addEventListener("beforeunload", (event) => {
  if (preview.getState().book?.workbook.unsaved) event.preventDefault();
});
createRoot(page).render(
  <PreviewProvider preview={preview}>
    <App />
  </PreviewProvider>,
);
void preview.openIncluded(asked.workbook);
