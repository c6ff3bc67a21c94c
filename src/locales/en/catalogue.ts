import type { DepartmentWords, LogAxisWords, LogLevelWords, NotApplicableWords, ViewpointWords } from "../shape";

export const viewpoints = {
  governance: {
    name: "Governance",
    short: "Governance",
    description: "People and organisation: policy, roles, training, contractors, incident readiness, audit",
  },
  network: {
    name: "Network security",
    short: "Network",
    description: "Traffic control at the boundary, remote access, mail, monitoring and logs of traffic",
  },
  client: {
    name: "Client security",
    short: "Client",
    description: "Malware protection and updates of PCs and phones, limits on taking data out",
  },
  server: {
    name: "Server security",
    short: "Server",
    description: "Updates, access rights, personal data, backup and operation logs of servers and websites",
  },
  facility: {
    name: "Secure environment, facilities and offices",
    short: "Facilities",
    description: "Entry control, locks, disposal, power and disasters, work outside the office",
  },
} satisfies ViewpointWords;

export const notApplicable = {
  noRemoteAccess: "Not applicable (no access from outside)",
  noPublicSystem: "Not applicable (no public systems)",
  noWebsite: "Not applicable (no website)",
  noDomain: "Not applicable (no domain of our own)",
  noDatabase: "Not applicable (no personal data database)",
  noCards: "Not applicable (no card payments)",
  noServers: "Not applicable (no servers of our own)",
  noWireless: "Not applicable (no Wi-Fi)",
  noContractors: "Not applicable (no contractors or cloud)",
  noDevelopment: "Not applicable (no development)",
  noPortableDevices: "Not applicable (no portable devices)",
  noOffsiteWork: "Not applicable (no off-site work)",
  noDirectory: "Not applicable (no central ID directory)",
  noOt: "Not applicable (no plant or medical devices)",
  stated: "Not applicable (reason given in remarks)",
} satisfies NotApplicableWords;

export const unknown = "Don't know";

export const logAxes = {
  collect: { name: "Collection", description: "How much of who did what, and when, is recorded" },
  retain: { name: "Retention", description: "How long records are kept in a safe place" },
  monitor: { name: "Monitoring", description: "How anomalies in records and traffic are noticed" },
  analyse: { name: "Analysis", description: "Readiness to establish the extent of a leak from records" },
} satisfies LogAxisWords;

export const logLevels = [
  { name: "Level 0", description: "No records" },
  { name: "Level 1", description: "A few records, too little for an investigation" },
  { name: "Level 2", description: "Main records for some months, examined by hand" },
  { name: "Level 3", description: "Every operation on personal data kept; anomalies detected automatically" },
  { name: "Level 4", description: "Kept over a year, watched round the clock; tracing of extent rehearsed" },
] satisfies LogLevelWords;

export const departments = {
  generalAffairs: "General affairs",
  informationSystems: "IT department",
  web: "Web team",
  finance: "Finance",
  business: "Business units",
} satisfies DepartmentWords;
