import type { InsurerWords } from "../shape-insurer";

export const releaseFields: InsurerWords["releaseFields"] = {
  documentNumber: "Document number",
  approvedOn: "Approved on",
  expiresOn: "Valid until",
  insurer: "Insurer",
  agency: "Agency",
};

export const insurer: InsurerWords = {
  releaseFields,
  sample: {
    insurer: "Sample General Insurance Co., Ltd.",
    agency: "Sample Insurance Agency",
    contact: {
      name: "Sample General Insurance, cyber insurance desk",
      telephone: "00-0000-0000",
      email: "cyber@example.jp",
      hours: "Weekdays 9:00 to 17:00",
    },
    emergency: {
      name: "Sample Cyber Incident Centre",
      telephone: "0000-000-000",
      note: "24 hours, every day. Callers without a policy are passed on to the weekday desk.",
    },
    desk: "Sample Cyber Support Desk (weekdays 9:00 to 17:00)",
    services: {
      mailDrill: { service: "Phishing mail drills", provider: "Sample Training K.K." },
      endpointWatch: { service: "Setting up and watching EDR", provider: "Sample Monitoring K.K." },
      siteTest: { service: "Website vulnerability test", provider: "Sample Assessment K.K." },
      restoreTest: { service: "Backup review and restore test", provider: "Sample Recovery K.K." },
      incidentExercise: { service: "Incident handbook and tabletop exercise", provider: "Sample Forensics K.K." },
      signIn: { service: "Introducing multi-factor authentication", provider: "Sample Identity K.K." },
      logAnalysis: { service: "Collecting and analysing operation logs", provider: "Sample Records K.K." },
    },
    notices: {
      holidays: {
        title: "Security before long holidays (sample)",
        source: "Sample General Insurance, Cyber Letter, April 2026",
      },
      vpnDevices: {
        title: "More attacks on weak VPN devices (sample)",
        source: "Sample General Insurance, Cyber Letter, February 2026",
      },
    },
  },
};
