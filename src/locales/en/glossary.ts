import type { GlossaryEntry } from "../shape";

/** Words a general-affairs clerk may not know, one line each. */
export const glossary: readonly GlossaryEntry[] = [
  {
    term: "MFA",
    meaning: "Multi-factor authentication: a second proof of identity, such as a phone, besides the password",
  },
  { term: "Privileged ID", meaning: "An administrator's account that can change any setting and see all data" },
  { term: "Account", meaning: "The ID with which one person uses a system or service" },
  { term: "VPN", meaning: "An encrypted connection into the office network from outside" },
  { term: "Remote desktop", meaning: "Operating an office PC's screen from somewhere else" },
  {
    term: "Firewall",
    meaning: "A device between the office and the internet that lets only permitted traffic through",
  },
  { term: "Router", meaning: "The device that connects the office network to the internet" },
  { term: "Wi-Fi", meaning: "A network connection without cables" },
  { term: "WPA2 and WPA3", meaning: "Ways of encrypting Wi-Fi; the older WEP is easily broken" },
  { term: "IDS", meaning: "Intrusion detection: a device that spots attacks in network traffic and raises an alert" },
  { term: "NDR", meaning: "A product that records and analyses traffic all the time and finds unusual behaviour" },
  { term: "EDR", meaning: "Software that records what PCs do and detects and stops suspicious behaviour" },
  { term: "SOC", meaning: "A team of specialists, often outside the firm, that watches and judges alerts" },
  { term: "WAF", meaning: "A web application firewall: it recognises and blocks attacks on a website" },
  { term: "CDN", meaning: "A service that delivers a website from many servers and can absorb floods of traffic" },
  { term: "DDoS attack", meaning: "A flood of traffic from many devices that makes a site or system unusable" },
  {
    term: "DMARC",
    meaning: "A setting telling recipients what to do with mail forged in your name; used with SPF and DKIM",
  },
  { term: "SPF and DKIM", meaning: "Settings by which recipients check that mail really came from your firm" },
  { term: "Domain", meaning: "A firm's address on the internet, such as example.co.jp" },
  { term: "DNS", meaning: "The register of which server a domain points to" },
  { term: "CMS", meaning: "Software for editing a website without technical knowledge (WordPress and the like)" },
  { term: "Vulnerability", meaning: "A security flaw in software or a device, through which attacks come in" },
  { term: "Vulnerability test", meaning: "A search for flaws in a system by specialists or special tools" },
  { term: "Security fix", meaning: "An update from the maker that repairs a flaw; also called a patch" },
  { term: "Malware", meaning: "Viruses and any other malicious software" },
  { term: "Macro", meaning: "A small program inside an Excel or Word file, sometimes used for attacks" },
  { term: "Log", meaning: "The record that devices and software keep of who did what, and when" },
  {
    term: "Forensics",
    meaning: "Examination of traces on devices by specialists to find the way in and the extent of harm",
  },
  {
    term: "Cyber incident",
    meaning: "Unauthorised access, malware, a data leak, a system failure caused by attack and the like",
  },
  {
    term: "Business continuity plan",
    meaning: "A plan to carry on and recover business after a disaster or attack (BCP)",
  },
  { term: "ISMS and PrivacyMark", meaning: "Schemes in which a third party certifies how information is managed" },
  { term: "PCI DSS", meaning: "The international standard for handling credit card data safely" },
  { term: "Immutable", meaning: "Stored so that nobody can erase or alter it for a set period" },
  { term: "UPS", meaning: "An uninterruptible power supply, which feeds equipment until it can be shut down safely" },
  { term: "OT", meaning: "Operational technology: devices and networks that run plant or medical equipment" },
  { term: "Generative AI", meaning: "Software that writes or draws to order; what is entered may leave the firm" },
  { term: "IPA", meaning: "Information-technology Promotion Agency, Japan: publishes security guidance and warnings" },
  {
    term: "JPCERT/CC",
    meaning: "An independent body in Japan that gathers reports of attacks and warns the firms concerned",
  },
];
