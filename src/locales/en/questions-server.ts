import type { ViewpointQuestionWords } from "../shape";

export const server = {
  S01: {
    short: "Server updates",
    text: "Within how many days of release are security fixes applied to servers?",
    evidence: "Patch records, list of fixes outstanding, maintenance reports",
    options: {
      within7: "Urgent ones within 7 days and others within 30",
      within30: "All within 30 days",
      within90: "All within 90 days",
      irregular: "More than 90 days, or no set time",
    },
  },
  S02: {
    short: "Vulnerability tests",
    text: "When are systems open to the internet tested for flaws (vulnerabilities)?",
    evidence: "Test reports, record of fixes made",
    options: {
      onChange: "Yearly and on major change, with findings fixed",
      yearly: "At least once a year",
      past: "Done in the past (over a year ago)",
      never: "Never",
    },
  },
  S03: {
    short: "Website defences",
    text: "Is your website defended by a WAF (which blocks attacks) or tamper detection?",
    evidence: "Product or service contract, detection records",
    options: {
      both: "Both a WAF and tamper detection",
      firewall: "A WAF only",
      tamper: "Tamper detection only",
      none: "Neither",
    },
  },
  S04: {
    short: "CMS upkeep",
    text: "How are the CMS (the software used to edit your website) and its admin page protected?",
    evidence: "Versions of CMS and plug-ins, settings for access to the admin page",
    options: {
      hardened: "Up to date, with access limits and MFA",
      limited: "Up to date, with access limits or MFA",
      current: "Up to date, but a password is all that is needed",
      outdated: "Something is not up to date",
    },
  },
  S05: {
    short: "Privileged IDs",
    text: "How are privileged IDs (administrator accounts that can do anything) on servers managed?",
    evidence: "Register of privileged IDs, records of requests and use, login settings",
    options: {
      controlled: "Personal, with MFA, requests and records",
      multiFactor: "Personal, with MFA",
      individual: "Personal, with a password only",
      listed: "Shared, with a register of who uses them",
      shared: "Shared, with no record of who uses them",
    },
  },
  S06: {
    short: "Access to personal data",
    text: "How narrowly is access to the personal data database limited?",
    evidence: "Table of access rights, record of reviews",
    options: {
      reviewed: "Those who need it; reviewed every year",
      limited: "Those who need it; reviewed irregularly",
      wide: "Broadly, such as whole departments",
      everyone: "Anyone in the firm can use it",
    },
  },
  S07: {
    short: "Backup",
    text: "Are backups kept where an attacker cannot erase them?",
    evidence: "Backup settings and location, records of restore tests",
    options: {
      tested: "Offline or immutable; restore tested yearly",
      protected: "Offline or immutable; restore not tested",
      online: "Only where they are always connected",
      none: "No backups",
    },
  },
  S08: {
    short: "Database operation records",
    text: "Are database operations (who, when, what, how many), administrators' included, recorded?",
    evidence: "Audit log settings, an example showing an administrator's operation",
    options: {
      allDatabases: "Every operation on every database",
      personalData: "Every operation on the personal data database",
      loginOnly: "Logins only",
      none: "Not recorded",
    },
  },
  S09: {
    short: "Log retention",
    text: "How long are server operation logs kept in a separate place where they cannot be altered?",
    evidence: "Where logs are kept, retention setting, date of the oldest log, who can reach them",
    options: {
      year: "1 year or more",
      halfYear: "6 months to under 1 year",
      quarter: "3 months to under 6 months",
      short: "Under 3 months, or on the same server only",
      none: "No operation logs are taken",
    },
  },
  S10: {
    short: "Unusual operations",
    text: "How do you spot unusual operations, such as bulk extraction or use out of hours?",
    evidence: "List of detection rules, records of alerts and responses",
    options: {
      responded: "Automatically; acted on at night and weekends too",
      alerted: "Automatically; someone is notified",
      manual: "Someone looks at the logs now and then",
      none: "We have no means",
    },
  },
  S11: {
    short: "Log analysis",
    text: "Are you ready to work out from the logs whose data leaked and how many records?",
    evidence: "Tracing procedure, reports of regular analysis, exercise records",
    options: {
      rehearsed: "Procedure tried out yearly; regular analysis too",
      procedure: "Procedure exists; logs analysed quarterly or more",
      occasional: "A procedure only, or analysed only when needed",
      collected: "Logs exist but have never been analysed",
      none: "There are no logs to analyse",
    },
  },
  S12: {
    short: "Secure development",
    text: "Is security checked when systems or websites are built or changed (by vendors too)?",
    evidence: "Development standard, pre-release check records, requirements given to vendors",
    options: {
      standard: "To a standard, at design and before release",
      release: "Only before release",
      vendor: "Left to the developer; we see no results",
      none: "Not checked",
    },
  },
  S13: {
    short: "Card data",
    text: "How do you handle customers' credit card numbers?",
    evidence: "Contract with the payment provider, PCI DSS attestation",
    options: {
      notHeld: "Not stored; handled only on the provider's system",
      compliant: "Handled by us, in line with PCI DSS (the standard)",
      neither: "Handled by us, not in line with PCI DSS",
    },
  },
  S14: {
    short: "Standby and capacity",
    text: "Is there a standby in case the servers of core systems or the website stop?",
    evidence: "System diagram, records of switch-over tests, capacity monitoring",
    options: {
      tested: "Automatic standby; tested every year",
      automatic: "Automatic standby; not tested",
      manual: "Standby switched over by hand",
      capacity: "No standby, but capacity to spare",
      none: "Neither standby nor spare capacity",
    },
  },
  S15: {
    short: "Encryption of data",
    text: "How is personal data stored on servers encrypted?",
    evidence: "Method and extent of encryption, key management procedure",
    options: {
      separateKey: "Data encrypted; keys kept elsewhere",
      whole: "Data encrypted; keys kept with it",
      deviceOnly: "Whole-disk encryption only",
      none: "Not encrypted",
    },
  },
  S16: {
    short: "Unneeded services",
    text: "Are functions (services) that servers do not need turned off?",
    evidence: "Server configuration standard, list of running services, check records",
    options: {
      standard: "Turned off to a standard; checked every year",
      installed: "Turned off at installation; not checked since",
      some: "Only those somebody noticed",
      factory: "Left at factory settings",
    },
  },
  S17: {
    short: "Leaving administrators",
    text: "Within how many days are the IDs of departing server or cloud administrators stopped?",
    evidence: "List of administrator IDs, record of stops and password changes (contractors' included)",
    options: {
      sameDay: "The same day; shared passwords changed too",
      week: "Within 7 days",
      month: "Within 30 days",
      none: "More than 30 days, or no set time",
    },
  },
} satisfies ViewpointQuestionWords<"server">;
