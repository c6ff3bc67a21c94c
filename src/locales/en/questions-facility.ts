import type { ViewpointQuestionWords } from "../shape";

export const facility = {
  F01: {
    short: "Entry control",
    text: "Is entry to offices and server rooms restricted and recorded?",
    evidence: "Entry records, visitors' book, list of people allowed in",
    options: {
      recorded: "All restricted and recorded; visitors included",
      serverRecorded: "All restricted; only server rooms recorded",
      restricted: "All restricted; no records",
      lockOnly: "Only locked when nobody is there",
      open: "Anyone can walk in",
    },
  },
  F02: {
    short: "Locked equipment",
    text: "Are servers and network devices in a locked rack or a dedicated room?",
    evidence: "Photographs of the location, key register",
    options: {
      registered: "All locked; keys signed out",
      locked: "All locked; no key register",
      some: "Only some are locked",
      open: "Not locked",
    },
  },
  F03: {
    short: "Papers and media",
    text: "Are important papers and media locked away when people leave their desks or go home?",
    evidence: "Clear-desk rule, check records",
    options: {
      checked: "By everyone, with regular checks",
      ruled: "There is a rule; no checks",
      some: "By some people; no rule",
      none: "They are left on desks",
    },
  },
  F04: {
    short: "Erasure on disposal",
    text: "When PCs and media are disposed of, is the data erased beyond recovery?",
    evidence: "Certificates of erasure or destruction, list of disposed devices",
    options: {
      certified: "Erased or destroyed properly; certificate kept",
      erased: "Erased or destroyed properly; no certificate",
      formatted: "Only formatted",
      none: "Disposed of, returned or sold without erasure",
    },
  },
  F05: {
    short: "Power and disasters",
    text: "Is equipment protected against power cuts, fire, water and cooling failure?",
    evidence: "List of installations (UPS, fire suppression, leak and heat sensors), inspection records",
    options: {
      inspected: "Against all four; inspected every year",
      main: "Against power cuts and fire",
      powerOnly: "Against power cuts only (UPS)",
      none: "Not protected",
    },
  },
  F06: {
    short: "Off-site work rules",
    text: "Are there rules for working off site, telework included, and do you check that they are kept?",
    evidence: "Telework rules (screens seen by others, handling of papers), record of checks",
    options: {
      checked: "Rules set and checked at least yearly",
      announced: "Rules set and announced; not checked",
      spoken: "No rules; reminders by word of mouth",
      none: "Neither rules nor reminders",
    },
  },
} satisfies ViewpointQuestionWords<"facility">;
