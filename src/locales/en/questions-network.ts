import type { ViewpointQuestionWords } from "../shape";

export const network = {
  N01: {
    short: "Internet boundary",
    text: "Do you review the traffic rules of the device between you and the internet (firewall)?",
    evidence: "List of allowed and blocked traffic, record of reviews",
    options: {
      yearly: "Unneeded traffic blocked; reviewed every year",
      occasional: "Unneeded traffic blocked; reviewed irregularly",
      installed: "Set at installation and not reviewed since",
      factory: "Left at factory settings",
      none: "No device restricts the traffic",
    },
  },
  N02: {
    short: "VPN and router updates",
    text: "Within how many days of a fix being released are VPN devices (remote entry) and routers updated?",
    evidence: "List of devices and versions, update records, maintenance reports",
    options: {
      within7: "Within 7 days",
      within30: "Within 30 days",
      within90: "Within 90 days",
      irregular: "More than 90 days, or no set time",
    },
  },
  N03: {
    short: "Remote access MFA",
    text: "Is multi-factor authentication (a check besides the password) compulsory for access from outside?",
    evidence: "List of ways in (VPN, remote desktop, admin pages) and how each is authenticated",
    options: {
      all: "For everyone and every way in",
      some: "For some people or some ways in",
      none: "Not compulsory",
    },
  },
  N04: {
    short: "Network separation",
    text: "Are servers for personal data and core business on a network segment apart from office PCs?",
    evidence: "Network diagram, list of traffic allowed between segments",
    options: {
      reviewed: "Apart, traffic limited and checked every year",
      restricted: "Apart, with only necessary traffic allowed",
      partial: "Only some servers are apart",
      unrestricted: "Apart, but traffic is not limited",
      shared: "On the same segment as PCs",
    },
  },
  N05: {
    short: "Network monitoring",
    text: "When are alerts from intrusion detection on the network (IDS, NDR) watched?",
    evidence: "Monitoring contract, records of alerts handled",
    options: {
      always: "Round the clock (an outside service counts)",
      businessHours: "During business hours only",
      installed: "Detection is in place; nobody watches alerts",
      none: "No detection in place",
    },
  },
  N06: {
    short: "Malicious site blocking",
    text: "Is traffic to dangerous sites, such as those that spread malware, blocked automatically?",
    evidence: "Name of the product or service, log of blocked traffic",
    options: {
      everywhere: "On all PCs, in and out of the office",
      office: "On all PCs, in the office only",
      some: "On some PCs only",
      none: "Not blocked",
    },
  },
  N07: {
    short: "Incoming mail checks",
    text: "Are attachments and links in incoming mail checked automatically?",
    evidence: "Mail security product and settings, record of quarantined mail",
    options: {
      both: "Both attachments and links",
      attachments: "Attachments only",
      standard: "Standard spam filter with unchecked settings",
      none: "Not checked",
    },
  },
  N08: {
    short: "DDoS protection",
    text: "Is anything in place to absorb a DDoS attack (a flood of traffic that stops systems)?",
    evidence: "Contract for CDN, WAF or carrier service; contact and switch-over procedure",
    options: {
      alwaysOn: "Always-on protection under contract (CDN etc.)",
      onDemand: "On-demand protection under contract",
      procedure: "A contact and switch-over procedure only",
      none: "Nothing",
    },
  },
  N09: {
    short: "Wi-Fi protection",
    text: "What authentication and encryption does your office Wi-Fi use?",
    evidence: "Wi-Fi settings, record of password changes",
    options: {
      individual: "WPA2 or WPA3, authenticated per user or device",
      changed: "WPA2 or WPA3, shared password changed every year",
      fixed: "WPA2 or WPA3, shared password never changed",
      weak: "An old method (WEP etc.) or no password",
    },
  },
  N10: {
    short: "Network device logs",
    text: "How long are logs of network devices (firewall, VPN) kept somewhere other than on the device?",
    evidence: "Where logs are kept, retention setting, date of the oldest log",
    options: {
      year: "1 year or more",
      halfYear: "6 months to under 1 year",
      quarter: "3 months to under 6 months",
      short: "Under 3 months, or on the device only",
      none: "No logs",
    },
  },
  N11: {
    short: "Sender authentication",
    text: "Have you set up SPF, DKIM and DMARC, which stop forged mail in your name?",
    evidence: "SPF, DKIM and DMARC records of your mail domain",
    options: {
      enforced: "DMARC set to quarantine or reject",
      observed: "DMARC set to monitor only",
      basic: "SPF or DKIM only",
      none: "None of them",
    },
  },
  N12: {
    short: "Unauthorised devices",
    text: "How are unauthorised devices, personal ones included, kept off the office network?",
    evidence: "Device authentication or detection settings, list of authorised devices",
    options: {
      blocked: "Blocked automatically when they connect",
      detected: "Detected and then removed by staff",
      ruleOnly: "Forbidden by rule only",
      none: "Nothing is done",
    },
  },
  N13: {
    short: "Internet exposure",
    text: "How often do you check which of your devices and clouds can be reached from the internet?",
    evidence: "List of exposed devices and clouds, results of checks from outside",
    options: {
      quarterly: "Listed and checked every 3 months or more often",
      yearly: "Listed and checked at least once a year",
      listed: "Listed but not checked",
      partial: "No list; we know of some",
      none: "We do not know what is exposed",
    },
  },
  N14: {
    short: "Domains and DNS",
    text: "How do you look after your domain names and DNS (the record of where they point)?",
    evidence: "List of domains and renewal dates, users of the admin page and how they log in",
    options: {
      protected: "Renewals tracked and admin page behind MFA",
      listed: "Renewals tracked; no MFA",
      vendor: "Left to a vendor; we do not see the records",
      none: "Nobody is in charge",
    },
  },
  N15: {
    short: "Cloud settings",
    text: "How do you check the settings of clouds you use (sharing, rights, login)?",
    evidence: "Records of checks, screen of the tool that watches settings, list of administrators",
    options: {
      automatic: "A tool looks for wrong settings all the time",
      yearly: "At least once a year",
      installed: "Only when we began to use them",
      none: "Not checked",
    },
  },
  N16: {
    short: "Plant and medical devices",
    text: "Is the network of plant or medical devices (OT) apart from the office network?",
    evidence: "Network diagram, list of traffic allowed at the boundary, monitoring records",
    options: {
      monitored: "Apart, with traffic at the boundary watched",
      separate: "Apart, with only necessary traffic allowed",
      partial: "Only some devices are apart",
      shared: "On the same network",
    },
  },
  N17: {
    short: "Maintenance access",
    text: "How are ways in from outside, such as vendor lines or an unused VPN, managed?",
    evidence: "List of ways in, record of when they were opened, login settings",
    options: {
      onRequest: "Opened only when needed, with MFA",
      multiFactor: "Always open, with MFA",
      listed: "Listed only",
      untracked: "There are some we do not keep track of",
    },
  },
} satisfies ViewpointQuestionWords<"network">;
