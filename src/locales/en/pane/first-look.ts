import type { PaneWords } from "../../shape-pane";

export const firstLook: PaneWords["firstLook"] = {
  standings: {
    incidents: "Stated: {count}",
    none: "None (as stated)",
    untold: "Not described",
    noted: "Table left blank",
    notAnswered: "Not answered",
  },
  explained: {
    none: "The customer states that there was no incident in the past five years. Answer:",
    untold: "The answer to “no incidents” is No, but the table is blank. Please ask what happened. Answer:",
    noted: "The table is blank and only the notes say something. Please ask for year, kind and loss.",
    notAnswered: "It is not known whether there were incidents. Blank does not mean none.",
  },
  toCell: "Go to the answer",
  doubtful: "Check",
  fields: {
    loss: "Loss",
    experts: "Outside experts",
    persons: "Affected",
    daysStopped: "Stopped",
    insured: "Insurance paid",
    fix: "Measures",
    fixConfirmed: "Measures confirmed",
  },
  blank: "Left blank: {fields}",
  blankCell: "{item} left blank",
  effects: {
    counted: "Counts as {weight}",
    fixed: "Counts as {weight}: fixed",
    past: "Not counted: over {years} years ago",
    minor: "Not counted: minor",
    outside: "Not counted: outside cause",
  },
  factor: "Frequencies multiplied for past incidents: ×{factor}",
  factorFrom:
    "Incidents counted ({counted}) against those to be expected of a firm of this size and industry in {years} years ({expected}). It multiplies every scenario but: {outside}.",
  factorUnstated: "Past incidents are not known, so frequencies are left as they are.",
  covers: { told: "Has cover", none: "No cover (as stated)", notAnswered: "Present cover not answered" },
  coverBlank: "Left blank for the cover in force: {terms}",
  coverUnanswered: "It is not known whether there is cover. Blank does not mean none.",
  coverUnplanned: "The cover wanted is left blank.",
  coverUnused: "Cover is used in no loss and no frequency.",
  alarming: "Attention",
};
