import type { StoryWords } from "../../../shape-report";

/** The incident supposed: what begins it, how it spreads, what has to be done. */
export const stories: StoryWords = {
  "suspected-attack": [
    "A public security body reports suspicious traffic between the company and the outside. It turns out that a week ago an employee opened the attachment of a suspicious e-mail.",
    "The network is cut off from the outside at once: {pcs} may be infected, and nobody knows yet how far the intruders have come.",
    "Specialists are asked for a forensic investigation. Until connections are back after {stopped}, business goes on without e-mail or online orders.",
  ],
  "data-breach": [
    "Several customers telephone, one after another: data they have given to nobody else seems to have leaked. Inside the company no trace of a leak can be found.",
    "Specialists examine {pcs} and the servers. Intruders came in through a targeted e-mail and took the personal data of {persons} from a database.",
    "Those persons are told and an apology is made; a help line, a public notice, reports to the authorities and claims for damages follow.",
  ],
  "web-defacement": [
    "A customer who caught malware from the website asks the company to find the cause and to bear the cost.",
    "The site had been altered through a flaw nobody had fixed. It has {users} a month, and the malware spread to people who looked at it.",
    "The site is closed, and it takes {stopped} to open again. Its sales of that time are lost, customers are served by telephone and on paper, and some of the infected visitors claim damages.",
  ],
  "denial-of-service": [
    "Business systems and the website suddenly stop answering. It is a DDoS attack: a flood of traffic, ordered for little money from a site abroad that attacks on request.",
    "The trouble lasts for {stopped} in all. When the attack ends things do not come back at once, and short attacks return several times.",
    "Part of the business stops meanwhile. Extra hands are needed so that a staff of {staff} can work without systems.",
  ],
  ransomware: [
    "A few days after an intrusion, the data of {servers} and {pcs} is encrypted, and a note demands a ransom.",
    "Orders, deliveries and other work stop for {stopped}. Where data was stolen as well, the persons concerned have to be told.",
    "It is supposed that no ransom is paid. With specialists investigating, systems are rebuilt and restored from backups. Business partners may claim damages for late deliveries.",
  ],
  "third-party-outage": [
    "A cloud or contractor the company relies on is down; the hearing sheet names {providers}. The company cannot repair it.",
    "The service is down for {stopped}, and the work and the sales that need it stop too.",
    "Until it is back, extra hands are needed to work without systems. Some of the sales of that time do not come back later.",
  ],
};
