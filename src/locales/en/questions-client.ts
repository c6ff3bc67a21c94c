import type { ViewpointQuestionWords } from "../shape";

export const client = {
  C01: {
    short: "Antivirus and EDR",
    text: "Do all PCs have antivirus software or EDR (software that spots suspicious behaviour)?",
    evidence: "Number of PCs covered, console showing updates, monitoring contract",
    options: {
      edrMonitored: "EDR on every PC, watched by specialists",
      edr: "EDR on every PC, not watched",
      managed: "Antivirus on every PC, managed centrally",
      individual: "Antivirus on every PC, left to each user",
      gaps: "Some PCs have neither",
    },
  },
  C02: {
    short: "PC updates",
    text: "Within how many days of a fix being released are PCs (Windows and other software) updated?",
    evidence: "Console showing updates, list of PCs not yet updated",
    options: {
      within14: "Within 14 days",
      within30: "Within 30 days",
      within90: "Within 90 days",
      userLed: "More than 90 days, or left to the users",
    },
  },
  C03: {
    short: "Administrator rights",
    text: "Who has administrator rights (to add software or change settings) on PCs?",
    evidence: "List of people with administrator rights, records of requests",
    options: {
      adminsOnly: "IT staff only",
      onRequest: "IT staff, and others on request for a set time",
      some: "IT staff and some others with no time limit",
      everyone: "Everyone, or not decided",
    },
  },
  C04: {
    short: "Taking data out",
    text: "How is copying data to USB sticks or personal cloud storage restricted?",
    evidence: "Device control settings, records of permission, records of operations",
    options: {
      blocked: "Blocked; approved exceptions are recorded",
      approved: "Not blocked; permission and a record needed",
      encrypted: "Only the firm's encrypted USB sticks may be used",
      ruleOnly: "Forbidden by rule only",
      none: "Not restricted",
    },
  },
  C05: {
    short: "Portable devices",
    text: "Are PCs and phones taken out of the office protected in case they are lost?",
    evidence: "Device management settings, list of devices covered by encryption and remote wipe",
    options: {
      full: "Encryption, screen lock and remote wipe",
      encrypted: "Encryption and screen lock; no remote wipe",
      lockOnly: "Screen lock only",
      none: "Not protected",
    },
  },
  C06: {
    short: "Unapproved software",
    text: "Are unapproved software and macros (programs inside documents) stopped from running?",
    evidence: "Settings that restrict execution, list of approved software",
    options: {
      allowlist: "Only approved software and macros run",
      macros: "Macros from outside do not run",
      ruleOnly: "Forbidden by rule only",
      none: "Not stopped",
    },
  },
  C07: {
    short: "Mail and cloud MFA",
    text: "Do mail and cloud services need multi-factor authentication (a check besides the password)?",
    evidence: "Login settings of each service, password rules",
    options: {
      all: "For everyone and every service",
      some: "For some people or some services",
      passwordRule: "Only rules on password length and the like",
      none: "Neither MFA nor password rules",
    },
  },
  C08: {
    short: "PC operation records",
    text: "How long are records of PC operations (who opened or sent which file) kept?",
    evidence: "Name of the product, retention setting, a search for one person's operations",
    options: {
      year: "1 year or more",
      halfYear: "6 months to under 1 year",
      quarter: "3 months to under 6 months",
      short: "Under 3 months",
      none: "Not recorded",
    },
  },
  C09: {
    short: "Unsupported systems",
    text: "Are any systems or devices the maker no longer supports (old Windows, routers) still in use?",
    evidence: "List of systems and devices with end-of-support dates, replacement plan",
    options: {
      none: "None (checked against a list)",
      isolated: "Yes, but cut off from the network",
      scheduled: "Yes, with a date set for replacement",
      unplanned: "Yes, with no date for replacement",
    },
  },
} satisfies ViewpointQuestionWords<"client">;
