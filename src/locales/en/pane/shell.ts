import type { PaneWords } from "../../shape-pane";

export const shell: PaneWords["shell"] = {
  tabs: {
    hearing: "Sheet",
    diagnose: "Diagnose",
    rating: "Rating",
    losses: "Losses",
    improvement: "Improve",
    cover: "Cover",
    distribution: "Distribution",
    parameters: "Parameters",
  },
  views: "Views",
  settings: "Settings",
  colon: ": ",
  reading: "Reading the workbook",
  retry: "Try again",
  close: "Close",
  notAQuotation: "A technical indication, not a quotation",
  failed: "That did not work",
  reload: "Load this pane again",
  crashed: "This view cannot be shown",
  crashedText:
    "The other views still work. If this keeps happening, send what “Copy details” under Settings gives you to whoever supplies this add-in.",
  stale: {
    title: "Inputs have changed",
    text: "The results shown come from the inputs as they were before.",
    wrong: "Some parameters need correcting. The results shown are the last that could be calculated.",
    unreadable: "The sheet cannot be read. The results shown are the last that could be calculated.",
    live: "This pane shows results of the inputs as they are now. Findings and record on the sheets are from the last diagnosis.",
    renew: "Update results",
  },
  overwritten: { title: "The result sheets were changed", renew: "Run the diagnosis again" },
  none: {
    title: "Not diagnosed yet",
    text: "Results appear here after a diagnosis.",
    go: "Go to Diagnose",
  },
};
