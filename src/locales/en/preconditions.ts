import type { PreconditionWords } from "../shape-preconditions";

export const preconditions: PreconditionWords = {
  title: "Preconditions for cover",
  text: "Held against the minimum controls that carriers publish (assumption). They decide nothing.",
  head: ["Precondition", "State", "What it asks", "Deadline"],
  yen: { divisor: 1, shown: "¥{amount}" },
  days: "within {days} days",
  states: {
    pass: "Passed",
    condition: "Condition",
    refer: "Refer",
    open: "Open (refer)",
    notApplicable: "n/a",
    off: "Not in use",
  },
  gates: {
    remoteMfa: { name: "MFA for remote access", asks: "Multi-factor authentication on all access from outside" },
    mailMfa: { name: "MFA for mail and cloud", asks: "Multi-factor authentication on mail and cloud services" },
    privilegedMfa: {
      name: "MFA for privileged accounts",
      asks: "Multi-factor authentication on administrators of servers",
    },
    backup: { name: "Backups: scope and isolation", asks: "Backups of the main systems, kept apart from the network" },
    restoreTest: { name: "Restore test", asks: "Restoring from backups has been tried" },
    edr: { name: "Endpoint detection", asks: "Anti-malware on most PCs and EDR on most servers" },
    patches: { name: "Critical patches", asks: "VPN devices and servers are patched, nothing is out of support" },
    cards: { name: "Protection of card data", asks: "Card data are not held, or held to the standard" },
    operationalTechnology: {
      name: "Separation of plant networks",
      asks: "Networks of plants or medical devices are apart from the office network",
    },
    history: { name: "Past incidents", asks: "Every loss of {loss} or more has a confirmed fix" },
    answered: { name: "Answers", asks: "{share} or more answered, and no key question open" },
  },
};
