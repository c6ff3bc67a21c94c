import type { PaneWords } from "../../shape-pane";

export const boot: PaneWords["boot"] = {
  loading: { title: "Getting ready", text: "Please wait while the pane connects to Excel.", steps: [] },
  old: {
    title: "This Excel cannot run the add-in",
    text: "It shows add-ins in an Internet Explorer view, which is too old.",
    steps: [
      "Open the workbook in Microsoft 365, Office LTSC 2021 or later, or Excel on the web.",
      "On Windows the Microsoft Edge WebView2 runtime is needed. Please ask your IT department.",
    ],
  },
  blocked: {
    title: "A file the add-in needs could not be loaded",
    text: "Something stops the add-in’s files or Office.js from loading.",
    steps: [
      "Check that you are connected to the network.",
      "Ask your IT department whether appsforoffice.microsoft.com, or the server of this add-in, may be reached.",
      "Close this pane and open it again. Your workbook has not been changed.",
    ],
  },
  slow: {
    title: "Excel does not answer",
    text: "There has been no answer for 10 seconds. This notice goes away as soon as Excel answers.",
    steps: [
      "If a dialog is open in Excel or a cell is being edited, finish that first.",
      "Close this pane and open it again. Your workbook has not been changed.",
      "If this keeps happening, ask your IT department whether part of Office.js is blocked.",
    ],
  },
};
