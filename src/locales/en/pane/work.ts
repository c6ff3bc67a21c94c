import type { PaneWords } from "../../shape-pane";

export const work: PaneWords["work"] = {
  what: {
    reading: "Reading the workbook",
    diagnosing: "Diagnosing",
    inserting: "Adding the hearing sheet",
    filling: "Writing into the sheet",
    restoring: "Putting things back",
  },
  steps: {
    read: "1/4: Reading the answers",
    write: "2/4: Working out, writing the sheets",
    draw: "3/4: Drawing and checking",
    confirm: "4/4: Recording the outcome",
    restore: "Putting things back",
  },
  stop: "Stop",
  done: {
    diagnosed: "Diagnosis done. The results are on the sheets.",
    distributionWritten: "The distribution is on its sheet.",
    stopped: "Stopped. The workbook is as it was before.",
    inserted: "The hearing sheet was added.",
    filled: "Written into the sheet.",
    undone: "The values are as they were before.",
    compared: "The comparison is on its sheet.",
    noted: "Written into the underwriting notes.",
    memoCreated: "The sheet of underwriting notes is there.",
    mappingCreated: "The sheet of frameworks is there.",
    plansCreated: "The sheet of plans is there. The three plans on it are examples to start from.",
    improvementsWritten: "The proposal of improvements is on its sheet.",
    queryWritten: "The letter is on its sheet.",
    coverWritten: "The comparison of cover is there. Change a plan and it follows.",
    restored: "What was half-written is gone, and the workbook is as it was. You can try again.",
  },
};

export const units: PaneWords["units"] = {
  yen: { name: "yen", amount: "{amount} yen" },
  tenThousand: { name: "10k yen", amount: "{amount} × 10k yen" },
  million: { name: "million yen", amount: "{amount}m yen" },
  hundredMillion: { name: "100m yen", amount: "{amount} × 100m yen" },
};
